package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.InvalidEntryException;
import org.variorum.curation.ListEditions;
import org.variorum.curation.ListRevisions;
import org.variorum.curation.RestoreEntry;
import org.variorum.curation.StaleRevisionException;
import org.variorum.curation.TrashEntry;
import org.variorum.curation.UnmovableException;
import org.variorum.curation.WithdrawEntry;
import org.variorum.edition.EditionHead;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Drafts;

/** The acts on what became of an entry, done by whoever is at the desk. */
@RequestScoped
public class HistoryActs {
  @Inject SignedIn signedIn;
  @Inject DeskVoice voice;
  @Inject DeskTimes times;
  @Inject ListEditions listing;
  @Inject ListRevisions remembering;
  @Inject RestoreEntry restoring;
  @Inject TrashEntry trashing;
  @Inject WithdrawEntry withdrawing;
  @Inject MergingActs merging;

  List<EditionHead> editions(EntryId entry) {
    return listing.of(signedIn.actor(), entry);
  }

  List<Drafts.RevisionHead> revisions(EntryId entry, int from, int size) {
    return remembering.of(signedIn.actor(), entry, from, size);
  }

  Optional<ListRevisions.Compared> between(EntryId entry, int earlier, int later) {
    return remembering.between(signedIn.actor(), entry, earlier, later);
  }

  void restore(EntryId entry, int seen, int number) {
    restoring.restore(signedIn.actor(), entry, seen, number);
  }

  /** The newest revision. */
  Optional<Drafts.RevisionHead> newest(EntryId entry) {
    return revisions(entry, 0, 1).stream().findFirst();
  }

  /**
   * Undoes what was done last.
   *
   * @param seen the revision after which nobody may have changed the entry
   */
  void undo(EntryId entry, int seen, LastAct last) {
    switch (last) {
      case NONE, REVISED -> restoring.undo(signedIn.actor(), entry, seen);
      case WITHDRAWN -> withdrawing.showAgain(signedIn.actor(), entry, seen);
      case TRASHED -> trashing.putBack(signedIn.actor(), entry);
      case GIVEN_UP, MERGED -> merging.split(entry);
      case DIVIDED -> merging.rejoin(entry);
    }
  }

  void trash(EntryId entry, int seen) {
    trashing.trash(signedIn.actor(), entry, seen);
  }

  void putBack(EntryId entry) {
    trashing.putBack(signedIn.actor(), entry);
  }

  /** Does it; where it is refused, says why. Returns whether it was done. */
  boolean attempt(Runnable act) {
    try {
      act.run();
      return true;
    } catch (StaleRevisionException e) {
      voice.complain("undo.stale", e.byWhom(), times.of(e.when()));
    } catch (UnmovableException e) {
      voice.complain("unmovable." + word(e.why()));
    } catch (InvalidEntryException e) {
      voice.complain("undo.invalid", voice.said(String.join("; ", e.problems())));
    }
    return false;
  }

  private static String word(UnmovableException.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
