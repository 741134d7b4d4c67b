package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Drafts;
import org.variorum.source.Work;
import org.variorum.source.WorkEdition;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Tells in which editions and translations a source exists, so that one of them can be cited. */
@ApplicationScoped
@Transactional
public class ListWorkEditions {
  @Inject Drafts drafts;

  /** As the newest revision of the source has them; none if it is no source. */
  @Requires(Right.READ_DESK)
  public List<WorkEdition> of(Actor actor, EntryId source) {
    return drafts
        .head(source)
        .map(drafts::newest)
        .flatMap(entry -> Optional.ofNullable(entry.particulars().work()))
        .map(Work::editions)
        .orElse(List.of());
  }
}
