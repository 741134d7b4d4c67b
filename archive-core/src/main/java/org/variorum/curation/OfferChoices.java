package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.option.RightsList;
import org.variorum.option.RightsStatement;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** What the house wants to be offered in forms. Asking costs no statement. */
@ApplicationScoped
public class OfferChoices {
  @Inject Options options;

  /** The languages in which the house writes, in the order in which they are offered. */
  @Requires(Right.READ_DESK)
  @Unrecorded(Unrecorded.Why.READS)
  public List<String> languages(Actor actor) {
    return options.list(Option.CONTENT_LANGUAGES);
  }

  /** The statements of rights, in the order in which they are offered. */
  @Requires(Right.READ_DESK)
  @Unrecorded(Unrecorded.Why.READS)
  public List<RightsStatement> rights(Actor actor) {
    return RightsList.of(options).offered();
  }
}
