package org.variorum.readingroom;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of links and buttons, as {@code #0B5561}. They stand in the address of their style
 * sheet, so that no cache shows one of yesterday.
 *
 * @param light on light paper
 * @param dark on dark paper
 */
public record HouseColours(String light, String dark) {
  private static final String SIX = "([0-9a-f]{6})";
  private static final Pattern WORD = Pattern.compile(SIX + "-" + SIX);

  /** As they stand in an address, {@code 0b5561-84c9d2}. */
  public String word() {
    return (light + "-" + dark).replace("#", "").toLowerCase(Locale.ROOT);
  }

  /** Those that stand in an address; empty if none do. */
  public static Optional<HouseColours> of(String word) {
    Matcher read = WORD.matcher(word);
    return read.matches()
        ? Optional.of(new HouseColours("#" + read.group(1), "#" + read.group(2)))
        : Optional.empty();
  }

  /** The style sheet that puts them in place of the usual ones. */
  public String styleSheet() {
    return ":root{--accent:%s;--mat-accent:%s}\n@media (prefers-color-scheme:dark){:root{--accent:%s}}\n@media print{:root{--accent:#000}}\n"
        .formatted(light, dark, dark);
  }
}
