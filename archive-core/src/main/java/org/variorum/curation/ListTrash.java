package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.trash.Trash;
import org.variorum.trash.TrashPage;

/** Lists what lies in the trash. */
@ApplicationScoped
@Transactional
public class ListTrash {
  @Inject Trash trash;

  /** A page of it, what was thrown away last first. */
  @Requires(Right.READ_DESK)
  public TrashPage page(Actor actor, int from, int size) {
    return trash.page(from, size);
  }

  /** After how many days what lies there is erased. */
  @Requires(Right.READ_DESK)
  @Unrecorded(Unrecorded.Why.READS)
  public int days(Actor actor) {
    return trash.days();
  }
}
