package org.variorum.filing;

import java.util.Optional;
import org.variorum.identifier.StaffId;

/** For whom, and by which names, the job works; as one text for its row. */
record FilingOrder(Optional<StaffId> by, FilePattern pattern) {
  private static final char BETWEEN = ' ';

  static FilingOrder read(String text) {
    int between = text.indexOf(BETWEEN);
    String by = text.substring(0, between);
    return new FilingOrder(
        by.isEmpty() ? Optional.empty() : Optional.of(new StaffId(by)),
        new FilePattern(text.substring(between + 1)));
  }

  @Override
  public String toString() {
    return by.map(StaffId::value).orElse("") + BETWEEN + pattern;
  }
}
