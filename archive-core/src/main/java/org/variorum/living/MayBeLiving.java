package org.variorum.living;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;

/**
 * That the person an entry is about may be living. By the archive's rule (decision 0011) these are
 * persons without a date of death who were born less than 110 years ago or, where that is unknown,
 * were active less than 90 years ago; of whom neither is known may be living, too. Nothing that is
 * refuted counts; of rival births the latest decides.
 *
 * @param since the birth or the last activity that decides; absent where neither is known
 * @param until the first day, as Julian Day Number, from which this no longer holds; {@link
 *     Long#MAX_VALUE} where none is in sight
 */
public record MayBeLiving(Reason reason, @Nullable HistoricalDate since, long until) {
  private static final int LONGEST_LIFE = 110;
  private static final int LONGEST_SINCE_ACTIVE = 90;

  /** 31 December 9999; whatever lies beyond has no end in sight. */
  private static final long LAST_DAY = 5_373_484;

  /** By what it is known that someone may be living. */
  public enum Reason {
    BORN,
    ACTIVE,
    NOTHING_KNOWN
  }

  /** Until when it holds, whatever day it is; empty if it is no person, or a death is stated. */
  public static Optional<MayBeLiving> of(Entry entry) {
    if (entry.kind() != EntryKind.PERSON) {
      return Optional.empty();
    }
    Lifetime life = Lifetime.of(entry);
    return life.isOver() ? Optional.empty() : Optional.of(judged(life));
  }

  /** The same, if it holds on that day. */
  public static Optional<MayBeLiving> on(LocalDate day, Entry entry) {
    return of(entry).filter(one -> number(day) < one.until);
  }

  private static MayBeLiving judged(Lifetime life) {
    return life.births().stream()
        .max(Comparator.comparingLong(HistoricalDate::latest))
        .map(birth -> new MayBeLiving(Reason.BORN, birth, after(birth.latest(), LONGEST_LIFE)))
        .or(
            () ->
                life.activity().stream()
                    .max(Comparator.comparingLong(Lifetime::lastDay))
                    .map(MayBeLiving::active))
        .orElse(new MayBeLiving(Reason.NOTHING_KNOWN, null, Long.MAX_VALUE));
  }

  private static MayBeLiving active(HistoricalDate last) {
    return new MayBeLiving(
        Reason.ACTIVE, last, after(Lifetime.lastDay(last), LONGEST_SINCE_ACTIVE));
  }

  private static long after(long day, int years) {
    return day > LAST_DAY
        ? Long.MAX_VALUE
        : number(LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, Math.max(day, 0)).plusYears(years));
  }

  /** A day as the archive's tables count it. */
  public static long number(LocalDate day) {
    return day.getLong(JulianFields.JULIAN_DAY);
  }

  /** In English: "no date of death is stated, born 1934". */
  @Override
  public String toString() {
    String date = since == null ? "" : DateText.in("en").of(since);
    return "no date of death is stated, "
        + switch (reason) {
          case BORN -> "born " + date;
          case ACTIVE -> "date of birth unknown, active " + date;
          case NOTHING_KNOWN -> "neither birth nor activity is dated";
        };
  }
}
