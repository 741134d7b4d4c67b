package org.variorum.readingroom;

import java.util.List;

/** All editions of an entry, the newest first. */
public record EditionsView(LinkView entry, String id, List<Row> rows, boolean unlisted)
    implements MayBeUnlisted {

  /** Those that can be read, and so compared. */
  public List<Row> readable() {
    return rows.stream().filter(row -> row.withheldAs().isEmpty()).toList();
  }

  /**
   * One edition.
   *
   * @param manner the code of how it was published; empty if as most are
   * @param withheldAs the code of why it cannot be read; empty if it can
   * @param suppressed whether what it said is gone for good
   */
  public record Row(
      int number,
      String day,
      String datetime,
      String publisher,
      String digest,
      String manner,
      String withheldAs,
      boolean suppressed) {}
}
