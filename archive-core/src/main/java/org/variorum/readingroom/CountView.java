package org.variorum.readingroom;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of something, as programs reckon with it.
 *
 * @param low from where it reaches; absent if that is open, as {@code high} is
 * @param approximate whether the source says "about"
 * @param unit a code, as {@code person}
 * @param counted who or what was counted, in words, as {@code area} is
 * @param period when, in EDTF
 */
public record CountView(
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean approximate,
    String unit,
    String counted,
    String area,
    String period) {

  /** The number, if it is one and no range. */
  public @Nullable BigDecimal single() {
    return low != null && high != null && low.compareTo(high) == 0 ? low : null;
  }
}
