package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.variorum.admin.signin.SignedIn;
import org.variorum.change.Clash;
import org.variorum.curation.DivideEntry;
import org.variorum.curation.MergeEntries;
import org.variorum.curation.SplitAgain;
import org.variorum.identifier.EntryId;
import org.variorum.merger.Merger;

/** The acts that make one entry of two and two of one, done by whoever is at the desk. */
@RequestScoped
public class MergingActs {
  @Inject SignedIn signedIn;
  @Inject MergeEntries merging;
  @Inject SplitAgain splitting;
  @Inject DivideEntry dividing;

  MergeEntries.Laid lay(EntryId kept, EntryId gone) {
    return merging.lay(signedIn.actor(), kept, gone);
  }

  MergeEntries.Prospect prospect(MergeEntries.Pair pair) {
    return merging.prospect(signedIn.actor(), pair);
  }

  void merge(MergeEntries.Pair pair, String proposedBy, String reason) {
    merging.merge(signedIn.actor(), pair, proposedBy, reason);
  }

  Optional<Merger> mergerOf(EntryId entry) {
    return splitting.mergerOf(signedIn.actor(), entry);
  }

  /** Takes back the merger of an entry, on either side; tells what stayed with the kept one. */
  List<Clash> split(EntryId entry) {
    EntryId gone = mergerOf(entry).map(Merger::gone).orElse(entry);
    return splitting.split(signedIn.actor(), gone);
  }

  void divide(EntryId entry, int seen, DivideEntry.Portion portion) {
    dividing.divide(signedIn.actor(), entry, seen, portion);
  }

  void rejoin(EntryId entry) {
    dividing.rejoin(signedIn.actor(), entry);
  }
}
