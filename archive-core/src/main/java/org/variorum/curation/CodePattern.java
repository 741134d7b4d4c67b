package org.variorum.curation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How siblings are numbered: by the last number of their codes, as {@code Ф. 33, д. 041а}.
 *
 * @param digits how many digits the number has at least
 */
record CodePattern(String before, long number, int digits, String after) {
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,15})(\\D*)");

  /** The pattern of a code; empty if there is no number in it. */
  static Optional<CodePattern> of(String code) {
    Matcher match = NUMBERED.matcher(code);
    if (!match.matches()) {
      return Optional.empty();
    }
    String number = match.group(2);
    int digits = number.startsWith("0") ? number.length() : 1;
    return Optional.of(
        new CodePattern(match.group(1), Long.parseLong(number), digits, match.group(3)));
  }

  /** The pattern of the parts of a unit that has none yet. */
  static CodePattern below(@Nullable String code) {
    return new CodePattern(code == null ? "" : code + "/", 0, 1, "");
  }

  /** So many codes from that number on, without what stood behind the number. */
  List<String> codes(long from, int many) {
    return LongStream.range(from, from + many).mapToObj(this::code).toList();
  }

  private String code(long wanted) {
    String plain = Long.toString(wanted);
    return before + "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }
}
