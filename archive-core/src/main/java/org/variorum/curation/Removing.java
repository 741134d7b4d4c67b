package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.review.Reviews;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.revision.Made;

/**
 * Takes entries off the desk and puts them back. Nobody has to look over or mend what is not there:
 * its review ends and its tasks go. What is put back has its tasks again, but is in no review.
 */
@ApplicationScoped
class Removing {
  @Inject Reviews reviews;
  @Inject Drafts drafts;
  @Inject Projector projector;

  void trash(DeskEntry head, Made made) {
    endReview(head, made);
    head.trashed(made);
    describe(head);
  }

  void giveUp(DeskEntry head, Made made) {
    endReview(head, made);
    head.merged(made);
    describe(head);
  }

  void putBack(DeskEntry head, Made made) {
    head.putBack(made);
    describe(head);
  }

  private void endReview(DeskEntry head, Made made) {
    EntryId entry = new EntryId(head.id());
    head.reviewed(reviews.close(entry, made.by(), made.when()).orElse(EntryState.DRAFT));
  }

  private void describe(DeskEntry head) {
    projector.desk(List.of(drafts.newest(head)));
  }
}
