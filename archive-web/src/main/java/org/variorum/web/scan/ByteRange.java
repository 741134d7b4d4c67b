package org.variorum.web.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file that a request wants (RFC 9110, 14.2).
 *
 * @param from the first
 * @param to the last; before the first if the range lies outside the file
 */
record ByteRange(long from, long to) {
  private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

  /** Reads a header; no header, or one that asks for several ranges, means the whole file. */
  static ByteRange read(@Nullable String header, long length) {
    Matcher numbers = FORM.matcher(header == null ? "" : header);
    if (!numbers.matches() || (numbers.group(1) + numbers.group(2)).isEmpty()) {
      return new ByteRange(0, length - 1);
    }
    String from = numbers.group(1);
    String to = numbers.group(2);
    if (from.isEmpty()) {
      long last = Long.parseLong(to);
      return last == 0
          ? new ByteRange(length, length - 1)
          : new ByteRange(Math.max(0, length - last), length - 1);
    }
    long end = to.isEmpty() ? length - 1 : Math.min(length - 1, Long.parseLong(to));
    return new ByteRange(Long.parseLong(from), end);
  }

  long length() {
    return to - from + 1;
  }

  boolean isUnsatisfiable() {
    return to < from;
  }
}
