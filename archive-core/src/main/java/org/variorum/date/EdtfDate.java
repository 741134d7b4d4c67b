package org.variorum.date;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One date of any precision: a year, a part of a year, a month, a day, a day with a time.
 *
 * @param month a month, or the number of a {@link SubYear}
 * @param time what follows the {@code T}
 */
record EdtfDate(
    DatePart year, @Nullable DatePart month, @Nullable DatePart day, @Nullable String time)
    implements Edtf {

  /** The last day on which the same figures may have meant another day in Russia: 13 Feb 1918. */
  static final long LAST_DAY_IN_DOUBT = Reckoning.GREGORIAN.dayNumber(new CalendarDay(1918, 2, 13));

  static EdtfDate ofDay(CalendarDay written) {
    return new EdtfDate(
        DatePart.of(yearText(written.year())),
        DatePart.of(String.format("%02d", written.month())),
        DatePart.of(String.format("%02d", written.day())),
        null);
  }

  /** Returns a year as EDTF writes it. */
  static String yearText(long year) {
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    return String.format(year < 0 ? "%05d" : "%04d", year);
  }

  /** Returns the day, if it is given to the day and no digit is unknown. */
  Optional<CalendarDay> exactDay() {
    if (month == null || day == null || masked()) {
      return Optional.empty();
    }
    return Optional.of(new CalendarDay(years().first(), month.number(), day.number()));
  }

  Optional<SubYear> subYear() {
    return Optional.ofNullable(month)
        .filter(part -> !part.masked() && SubYear.isCode(part.number()))
        .map(part -> new SubYear(part.number()));
  }

  EdtfYear years() {
    return new EdtfYear(year.digits());
  }

  boolean masked() {
    return parts().anyMatch(DatePart::masked);
  }

  @Override
  public DayRange days(CalendarStyle calendar, long assumedDays) {
    Optional<SubYear> subYear = subYear();
    if (subYear.isPresent()) {
      return subYear.get().days(years().first(), years().last());
    }
    DayRange gregorian = MaskedDays.of(this).range().orElseThrow(IllegalStateException::new);
    boolean inDoubt = calendar == CalendarStyle.UNSTATED && exactDay().isPresent();
    return inDoubt ? withJulianReading(gregorian) : gregorian;
  }

  private static DayRange withJulianReading(DayRange day) {
    if (day.earliest() > LAST_DAY_IN_DOUBT) {
      return day;
    }
    CalendarDay written = Reckoning.GREGORIAN.dayOf(day.earliest());
    long julian = Reckoning.JULIAN.dayNumber(written);
    return day.joinedWith(DayRange.between(julian, julian));
  }

  /** Returns what is said of the whole date, and not of one of its parts alone. */
  Qualifier wholeQualifier() {
    return parts().reduce((first, last) -> last).orElse(year).right();
  }

  /** Tells whether a part is qualified otherwise than the whole. */
  boolean qualifiedInPart() {
    Qualifier whole = wholeQualifier();
    return parts().anyMatch(part -> part.left() != Qualifier.NONE)
        || parts().map(DatePart::right).filter(q -> q != Qualifier.NONE).count()
            > (whole == Qualifier.NONE ? 0 : 1);
  }

  @Override
  public boolean uncertain() {
    return parts().anyMatch(part -> part.left().and(part.right()).uncertain());
  }

  @Override
  public boolean approximate() {
    return parts().anyMatch(part -> part.left().and(part.right()).approximate());
  }

  Stream<DatePart> parts() {
    return Stream.of(year, month, day).filter(Objects::nonNull);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(year.toString());
    if (month != null) {
      text.append('-').append(month);
    }
    if (day != null) {
      text.append('-').append(day);
    }
    if (time != null) {
      text.append('T').append(time);
    }
    return text.toString();
  }
}
