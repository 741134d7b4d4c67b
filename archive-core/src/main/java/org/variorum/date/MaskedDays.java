package org.variorum.date;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The Gregorian days that a date may mean, where digits or whole parts of it are not known. */
record MaskedDays(EdtfYear years, DatePart month, DatePart day) {
  private static final DatePart ANY = DatePart.of("XX");

  static MaskedDays of(EdtfDate date) {
    return new MaskedDays(date.years(), orAny(date.month()), orAny(date.day()));
  }

  private static DatePart orAny(@Nullable DatePart part) {
    return part == null ? ANY : part;
  }

  /** Returns the first and last of them, or empty if no such day exists. */
  Optional<DayRange> range() {
    OptionalLong earliest = first(true);
    OptionalLong latest = first(false);
    return earliest.isPresent() && latest.isPresent()
        ? Optional.of(DayRange.between(earliest.getAsLong(), latest.getAsLong()))
        : Optional.empty();
  }

  private OptionalLong first(boolean forwards) {
    return years(forwards)
        .boxed()
        .flatMap(
            year ->
                IntStream.iterate(1, m -> m <= 12, m -> m + 1)
                    .map(m -> forwards ? m : 13 - m)
                    .filter(month::matches)
                    .mapToObj(m -> lastOrFirst(year, m, forwards))
                    .filter(OptionalLong::isPresent))
        .mapToLong(OptionalLong::getAsLong)
        .findFirst();
  }

  private LongStream years(boolean forwards) {
    if (years.text().indexOf('X') < 0) {
      return LongStream.of(forwards ? years.first() : years.last());
    }
    long start = forwards ? years.first() : years.last();
    long end = forwards ? years.last() : years.first();
    long step = forwards ? 1 : -1;
    return LongStream.iterate(start, y -> forwards ? y <= end : y >= end, y -> y + step)
        .filter(years::matches);
  }

  private OptionalLong lastOrFirst(long year, int inMonth, boolean forwards) {
    int length = Reckoning.GREGORIAN.daysIn(year, inMonth);
    IntStream matching = IntStream.rangeClosed(1, length).filter(day::matches);
    return (forwards ? matching.min() : matching.max())
        .stream()
            .mapToLong(d -> Reckoning.GREGORIAN.dayNumber(new CalendarDay(year, inMonth, d)))
            .findFirst();
  }
}
