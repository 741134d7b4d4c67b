package org.variorum.claim;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * A count, as a range from {@code low} to {@code high}, both included; either end may be open.
 *
 * @param approximate whether the source says "about": the range then reaches a twentieth further at
 *     both ends
 * @param unit what is counted by, as a code of the archive's choice ({@code person}, {@code tank})
 * @param counted who or what was counted, in words
 * @param countedCode the same as a code: figures are comparable only where it is equal
 * @param area where, as a code or words in one language; equal for comparable figures
 * @param period when; equal for comparable figures
 */
public record Figure(
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean approximate,
    String unit,
    Texts counted,
    @Nullable String countedCode,
    Texts area,
    @Nullable HistoricalDate period) {

  private static final BigDecimal MARGIN = new BigDecimal("0.05");

  public Figure {
    low = plain(low);
    high = plain(high);
    if (low == null && high == null) {
      throw new MalformedTextException("A figure without a number");
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new MalformedTextException("A figure from " + low + " down to " + high);
    }
  }

  /** One number, one form: 1E+1, 10.0 and 10 are the same. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null
        ? null
        : number.stripTrailingZeros().setScale(Math.max(0, number.stripTrailingZeros().scale()));
  }

  /** Whether both count the same thing, of the same people, in the same area and period. */
  public boolean comparableWith(Figure other) {
    return unit.equals(other.unit)
        && sameCounted(other)
        && area.equals(other.area)
        && samePeriod(other);
  }

  private boolean sameCounted(Figure other) {
    boolean coded = countedCode != null || other.countedCode != null;
    return coded ? Objects.equals(countedCode, other.countedCode) : counted.equals(other.counted);
  }

  private boolean samePeriod(Figure other) {
    if (period == null || other.period == null) {
      return period == null && other.period == null;
    }
    return period.earliest() == other.period.earliest() && period.latest() == other.period.latest();
  }

  /** Whether no number lies in both ranges. */
  public boolean disjointFrom(Figure other) {
    return below(other) || other.below(this);
  }

  private boolean below(Figure other) {
    BigDecimal top = upperEnd();
    BigDecimal bottom = other.lowerEnd();
    return top != null && bottom != null && top.compareTo(bottom) < 0;
  }

  private @Nullable BigDecimal upperEnd() {
    return high == null || !approximate ? high : high.add(high.abs().multiply(MARGIN));
  }

  private @Nullable BigDecimal lowerEnd() {
    return low == null || !approximate ? low : low.subtract(low.abs().multiply(MARGIN));
  }
}
