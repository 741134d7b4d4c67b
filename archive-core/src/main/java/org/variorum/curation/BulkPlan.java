package org.variorum.curation;

import org.jspecify.annotations.Nullable;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkWhy;
import org.variorum.edition.Manner;
import org.variorum.revision.DeskEntry;

/**
 * What would become of one of many entries.
 *
 * @param head absent if there is no such entry any more
 * @param revised what it would say; absent if only its state would change
 * @param manner in which it would be published; absent if it would not be
 * @param outcome whether it changes, stays or cannot
 */
record BulkPlan(
    BulkLine line,
    @Nullable DeskEntry head,
    Revising.@Nullable Revised revised,
    @Nullable Manner manner,
    BulkOutcome outcome,
    BulkWhy why,
    String detail) {

  static BulkPlan stays(BulkLine line, DeskEntry head) {
    return new BulkPlan(line, head, null, null, BulkOutcome.STAYS, BulkWhy.NONE, "");
  }

  static BulkPlan cannot(BulkLine line, @Nullable DeskEntry head, BulkWhy why, String detail) {
    return new BulkPlan(line, head, null, null, BulkOutcome.CANNOT, why, detail);
  }

  static BulkPlan changes(BulkLine line, DeskEntry head) {
    return new BulkPlan(line, head, null, null, BulkOutcome.CHANGES, BulkWhy.NONE, "");
  }

  BulkPlan saying(Revising.Revised what) {
    return new BulkPlan(line, head, what, manner, outcome, why, detail);
  }

  BulkPlan shown(Manner how) {
    return new BulkPlan(line, head, revised, how, outcome, why, detail);
  }

  boolean isChange() {
    return outcome == BulkOutcome.CHANGES;
  }

  /** The head of an entry that there is. */
  DeskEntry known() {
    if (head == null) {
      throw new UnknownEntryException(line.entry());
    }
    return head;
  }

  /** The line as the rehearsal leaves it. */
  BulkLine rehearsed() {
    int revision = head == null ? 0 : head.revision();
    BulkLine found = line.rehearsed(revision, outcome);
    return outcome == BulkOutcome.CANNOT ? found.kept(outcome, why, detail) : found;
  }

  /** The line of one that was to be changed and is not. */
  BulkLine missed() {
    return line.kept(BulkOutcome.MISSED, why, detail);
  }
}
