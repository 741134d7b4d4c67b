package org.variorum.crosswalk;

import java.util.List;
import java.util.regex.Pattern;

/** Tells of two dates as EDTF whether one is the other, only told more closely. */
final class Finer {
  private static final Pattern SURE = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}");
  private static final Pattern TOLD = Pattern.compile("[\\d?~%-]+(?:/[\\d?~%-]+)?|\\{[\\d,.-]+\\}");

  private Finer() {}

  /**
   * Whether words give the months and days of a year, or the members of a span: 1941-05-12 of 1941,
   * {1941,1945} of 1941/1945.
   */
  static boolean is(String words, String exact) {
    List<String> span = List.of(exact.split("/", -1));
    if (span.size() > 2
        || !span.stream().allMatch(end -> SURE.matcher(end).matches())
        || !TOLD.matcher(words).matches()) {
      return false;
    }
    List<String> told =
        SURE.matcher(words.replaceAll("[?~%]", "")).results().map(one -> one.group()).toList();
    String first = told.stream().min(String::compareTo).orElse("");
    String last = told.stream().max(String::compareTo).orElse("");
    return first.startsWith(span.get(0)) && last.startsWith(span.get(span.size() - 1));
  }
}
