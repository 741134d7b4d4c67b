package org.variorum.crosswalk.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.crosswalk.draft.Cleaned;

/**
 * The dates of a row: what is dated (empty where no column says so), in words, from and to.
 *
 * @param actor who did it; empty where no column says so
 */
record Dates(String type, String words, String start, String end, String actor) {

  /** All dates of a row, which stand beside each other by their number. */
  static List<Dates> of(Cells cells) {
    List<String> types = cells.values(Places.DATE_TYPE);
    List<String> words = cells.values(Places.DATE);
    List<String> starts = cells.values(Places.DATE_START);
    List<String> ends = cells.values(Places.DATE_END);
    List<String> actors = cells.values(Places.CREATOR);
    int most =
        Math.max(
            Math.max(types.size(), words.size()),
            Math.max(starts.size(), Math.max(ends.size(), actors.size())));
    List<Dates> dates = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      dates.add(new Dates(at(types, i), at(words, i), at(starts, i), at(ends, i), at(actors, i)));
    }
    return dates;
  }

  private static String at(List<String> values, int index) {
    return index < values.size() ? Cleaned.line(values.get(index)) : "";
  }

  boolean isDated() {
    return !(words + start + end).isBlank();
  }

  /** Whether it tells when the documents came to be. */
  boolean isOfTheDocuments() {
    String plain = type.toLowerCase(Locale.ROOT);
    return plain.isEmpty()
        || plain.startsWith("creat")
        || plain.startsWith("accumul")
        || plain.startsWith("inclusive")
        || plain.startsWith("entsteh")
        || plain.startsWith("созда");
  }

  /** The machine's form; empty if there is none. */
  String normal() {
    if (start.isBlank() || end.isBlank() || start.equals(end)) {
      return start.isBlank() ? end : start;
    }
    return start + "/" + end;
  }

  @Override
  public String toString() {
    return String.join(" ", List.of(type, words.isBlank() ? normal() : words, actor)).strip();
  }
}
