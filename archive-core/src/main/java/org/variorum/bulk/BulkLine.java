package org.variorum.bulk;

import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * One of the entries that are changed.
 *
 * @param number its place among them, from 1
 * @param revision the revision that was rehearsed; 0 before that
 * @param chosen whether it was not ticked off
 * @param made the revision, edition or withdrawal that the change made; absent if it made none
 * @param shown the edition that visitors saw before it; absent if they saw none
 * @param detail what only words can say of why not
 */
public record BulkLine(
    int number,
    EntryId entry,
    int revision,
    BulkOutcome outcome,
    boolean chosen,
    @Nullable Integer made,
    @Nullable Integer shown,
    BulkWhy why,
    String detail) {

  private static final int LONGEST = 1000;

  public BulkLine {
    detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
  }

  /** It will change, or stay as it is, if nobody changes this revision. */
  public BulkLine rehearsed(int seen, BulkOutcome found) {
    return new BulkLine(number, entry, seen, found, chosen, null, null, BulkWhy.NONE, "");
  }

  /** What happened: it was changed, or taken back. */
  public BulkLine became(BulkOutcome what, @Nullable Integer by, @Nullable Integer before) {
    return new BulkLine(number, entry, revision, what, chosen, by, before, BulkWhy.NONE, "");
  }

  /** It did not happen. */
  public BulkLine kept(BulkOutcome what, BulkWhy reason, String words) {
    return new BulkLine(number, entry, revision, what, chosen, made, shown, reason, words);
  }
}
