package org.variorum.option;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a logo is known, in the option and in addresses: the beginning of the digest of its bytes
 * and its size, as {@code 3f2a9c…-320x80}.
 */
public record LogoMark(String digest, int width, int height) {
  static final int DIGITS = 24;

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{" + DIGITS + "})-([1-9][0-9]{0,3})x([1-9][0-9]{0,3})");

  /** The logo that goes by that; empty if it is not of that form. */
  public static Optional<LogoMark> of(String text) {
    Matcher read = FORM.matcher(text);
    return read.matches()
        ? Optional.of(
            new LogoMark(
                read.group(1), Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return digest + "-" + width + "x" + height;
  }
}
