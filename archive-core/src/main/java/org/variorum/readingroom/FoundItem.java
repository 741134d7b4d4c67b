package org.variorum.readingroom;

import org.variorum.identifier.EntryId;

/**
 * A line of what was found, or of a reader's own list, as files for programs have it.
 *
 * @param part the local id of a question, or the object of a page; empty for the entry
 * @param kind the code of the kind of entry; {@code question} or {@code page}
 * @param line one line on it
 */
public record FoundItem(
    EntryId id,
    String part,
    String kind,
    String path,
    TextView title,
    String dates,
    String line,
    boolean contested) {

  static FoundItem of(ListRow row) {
    return new FoundItem(
        new EntryId(row.id()),
        "",
        row.kind(),
        row.path(),
        row.title(),
        row.dates(),
        row.line(),
        row.contested() > 0);
  }

  static FoundItem of(ListRow row, String question, QuestionRow asked) {
    return new FoundItem(
        new EntryId(row.id()),
        question,
        "question",
        asked.path(),
        new TextView(asked.title(), ""),
        "",
        row.title().text(),
        asked.contested());
  }
}
