package org.variorum.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.variorum.date.DayRange;
import org.variorum.date.HistoricalDate;

/**
 * Spans of days as words of the index, so that overlaps are found by comparing words: a span is
 * written as the fewest days, months, years, decades, centuries and millennia that make it up. Two
 * spans share a day if one of these is the other's, or lies within it. Days before the year -9999
 * or after 9999 are cut off.
 */
final class TimeTree {
  private static final int LAST_YEAR = 9999;
  private static final LocalDate FIRST = LocalDate.of(-LAST_YEAR, 1, 1);
  private static final LocalDate END = LocalDate.of(LAST_YEAR + 1, 1, 1);

  /** A span that reaches over more decades is in none of them for who counts by decades. */
  private static final int MOST_DECADES = 12;

  /** What days are gathered in, from the smallest. */
  private enum Step {
    DAY(0),
    MONTH(0),
    YEAR(1),
    DECADE(10),
    CENTURY(100),
    MILLENNIUM(1000);

    private final int years;

    Step(int years) {
      this.years = years;
    }

    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        default -> LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
      };
    }

    LocalDate next(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case MONTH -> start.plusMonths(1);
        default -> start.plusYears(years);
      };
    }

    String word(LocalDate start) {
      return switch (this) {
        case DAY -> "d" + start;
        case MONTH -> "m" + start.getYear() + "-" + start.getMonthValue();
        default -> "y" + years + ":" + start.getYear();
      };
    }
  }

  private final LocalDate first;

  /** The day after the last. */
  private final LocalDate end;

  private TimeTree(LocalDate first, LocalDate end) {
    this.first = first;
    this.end = end;
  }

  /** The days over which a date may lie; what is unknown of it as far as it is assumed. */
  static TimeTree of(HistoricalDate date) {
    DayRange days = date.days();
    return between(days.earliest(), days.latest());
  }

  /** Both ends are Julian Day Numbers and belong to it; the greatest and least mean open. */
  static TimeTree between(long earliest, long latest) {
    return new TimeTree(
        day(Math.min(earliest, latest)), day(Math.max(earliest, latest)).plusDays(1));
  }

  private static LocalDate day(long number) {
    long first = FIRST.getLong(JulianFields.JULIAN_DAY);
    long last = END.getLong(JulianFields.JULIAN_DAY) - 1;
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, Math.max(first, Math.min(last, number)));
  }

  /** The words that make it up. */
  Set<String> parts() {
    Set<String> parts = new TreeSet<>();
    walk((step, start) -> parts.add(step.word(start)));
    return parts;
  }

  /** The words of all that is longer, and in which a part of it lies. */
  Set<String> wholes() {
    Set<String> wholes = new TreeSet<>();
    walk(
        (step, start) ->
            Stream.of(Step.values())
                .filter(longer -> longer.compareTo(step) > 0)
                .forEach(longer -> wholes.add(longer.word(longer.start(start)))));
    return wholes;
  }

  /** Goes from the first day to the last by the longest steps that fit. */
  private void walk(BiConsumer<Step, LocalDate> part) {
    LocalDate day = first;
    while (day.isBefore(end)) {
      Step step = longest(day);
      part.accept(step, day);
      day = step.next(day);
    }
  }

  private Step longest(LocalDate day) {
    Step longest = Step.DAY;
    for (Step step : Step.values()) {
      if (step.start(day).equals(day) && !step.next(day).isAfter(end)) {
        longest = step;
      }
    }
    return longest;
  }

  /** The decades of our era that it reaches into; none if its ends are too far from each other. */
  Set<Integer> decades() {
    return years(10, MOST_DECADES);
  }

  /** The years of our era that it reaches into; none if its ends are too far from each other. */
  Set<Integer> years() {
    return years(1, 10 * MOST_DECADES);
  }

  /** Spans of so many years that it reaches into; none if it reaches over all time. */
  Set<Integer> yearsBy(int size) {
    return years(size, MOST_DECADES * MOST_DECADES);
  }

  private Set<Integer> years(int size, int most) {
    int from = Math.floorDiv(first.getYear(), size);
    int to = Math.floorDiv(end.minusDays(1).getYear(), size);
    Set<Integer> years = new TreeSet<>();
    if (from >= 0 && ChronoUnit.YEARS.between(first, end) <= (long) size * most) {
      for (int year = from; year <= to; year++) {
        if (year > 0) {
          years.add(year * size);
        }
      }
    }
    return years;
  }

  /** Puts the words of some dates on a card. */
  static void put(IndexCard card, Collection<HistoricalDate> dates) {
    Set<String> parts = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    Set<String> decades = new TreeSet<>();
    Set<String> years = new TreeSet<>();
    for (HistoricalDate date : dates) {
      TimeTree time = of(date);
      parts.addAll(time.parts());
      all.addAll(time.parts());
      all.addAll(time.wholes());
      time.decades().forEach(decade -> decades.add("%04d".formatted(decade)));
      time.years().forEach(year -> years.add("%04d".formatted(year)));
    }
    card.putAll(IndexField.TIME, parts);
    card.putAll(IndexField.TIME_WITHIN, all);
    card.putAll(IndexField.DECADE, decades);
    card.putAll(IndexField.YEAR, years);
  }
}
