package org.variorum.curation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;

/**
 * Which pages are to be read, as a job is told it.
 *
 * @param by who ordered it; absent for whoever runs the machine
 * @param since when it was ordered: what was read since then is not read again
 * @param again whether also what a machine has read before
 * @param languages in which the pages are written, the most frequent first; empty if each entry
 *     says
 * @param entry whose pages
 * @param branch whether those of all units below it as well
 * @param pages only these; empty for all
 */
record TextOrder(
    @Nullable StaffId by,
    Instant since,
    boolean again,
    List<String> languages,
    EntryId entry,
    boolean branch,
    List<ObjectId> pages) {
  private static final String SEPARATOR = " ";
  private static final String NOBODY = "-";

  /** What one order can name. */
  static final int MOST_PAGES = 150;

  @Override
  public String toString() {
    return String.join(
        SEPARATOR,
        by == null ? NOBODY : by.value(),
        since.toString(),
        again ? "again" : "new",
        languages.isEmpty() ? NOBODY : String.join(",", languages),
        entry.value(),
        branch ? "branch" : "entry",
        pages.isEmpty() ? NOBODY : String.join(",", pages.stream().map(ObjectId::value).toList()));
  }

  static TextOrder of(String order) {
    String[] words = order.split(SEPARATOR, -1);
    return new TextOrder(
        words[0].equals(NOBODY) ? null : new StaffId(words[0]),
        Instant.parse(words[1]),
        words[2].equals("again"),
        listed(words[3]),
        new EntryId(words[4]),
        words[5].equals("branch"),
        listed(words[6]).stream().map(ObjectId::new).toList());
  }

  private static List<String> listed(String word) {
    return word.equals(NOBODY) ? List.of() : Stream.of(word.split(",", -1)).toList();
  }
}
