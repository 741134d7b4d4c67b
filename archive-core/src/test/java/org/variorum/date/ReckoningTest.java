package org.variorum.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.date.Reckoning.GREGORIAN;
import static org.variorum.date.Reckoning.JULIAN;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {

  @Test
  void agreesWithEveryRowOfTheVectors() {
    for (String[] row : SharedVectors.rows("julian-gregorian.tsv")) {
      long number = Long.parseLong(row[0]);

      assertThat(JULIAN.dayNumber(day(row[1]))).as(row[1]).isEqualTo(number);
      assertThat(GREGORIAN.dayNumber(day(row[2]))).as(row[2]).isEqualTo(number);
      assertThat(JULIAN.dayOf(number)).isEqualTo(day(row[1]));
      assertThat(GREGORIAN.dayOf(number)).isEqualTo(day(row[2]));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1900-09-01, 1900-09-14",
    "1900-02-28, 1900-03-12",
    "1900-02-29, 1900-03-13",
    "1900-03-01, 1900-03-14",
    "1900-01-01, 1900-01-13",
    "1800-02-28, 1800-03-11",
    "1800-02-29, 1800-03-12",
    "1899-12-20, 1900-01-01",
    "1900-12-19, 1901-01-01",
    "1917-10-25, 1917-11-07",
    "1918-01-31, 1918-02-13",
    "1582-10-05, 1582-10-15",
  })
  void turnsOldStyleIntoNewStyleAndBack(String julian, String gregorian) {
    long number = JULIAN.dayNumber(day(julian));

    assertThat(GREGORIAN.dayOf(number)).isEqualTo(day(gregorian));
    assertThat(GREGORIAN.dayNumber(day(gregorian))).isEqualTo(number);
    assertThat(JULIAN.dayOf(number)).isEqualTo(day(julian));
  }

  @Test
  void countsGregorianDaysAsTheJdkDoes() {
    for (long number = -1_000_000; number < 4_000_000; number += 97) {
      LocalDate jdk = LocalDate.MIN.with(JulianFields.JULIAN_DAY, number);

      CalendarDay day = GREGORIAN.dayOf(number);

      assertThat(day)
          .isEqualTo(new CalendarDay(jdk.getYear(), jdk.getMonthValue(), jdk.getDayOfMonth()));
      assertThat(GREGORIAN.dayNumber(day)).isEqualTo(number);
    }
  }

  @Test
  void countsEveryJulianDayOfAnyEraOnce() {
    CalendarDay day = new CalendarDay(-4712, 1, 1);
    for (long number = 0; number < 2_500_000; number++) {
      assertThat(JULIAN.dayNumber(day)).isEqualTo(number);
      assertThat(JULIAN.dayOf(number)).isEqualTo(day);
      day = dayAfter(day);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1582-10-05, 10", "1700-02-28, 10", "1700-02-29, 10", "1700-03-01, 11",
    "1800-02-29, 11", "1800-03-01, 12", "1900-02-28, 12", "1900-02-29, 12",
    "1900-03-01, 13", "1918-01-31, 13"
  })
  void knowsByHowManyDaysTheJulianIsBehind(String julian, int gap) {
    assertThat(Reckoning.gapOn(JULIAN.dayNumber(day(julian)))).isEqualTo(gap);
  }

  @Test
  void hasTheTwentyNinthOfFebruary1900OnlyInTheJulianCalendar() {
    CalendarDay leapDay = new CalendarDay(1900, 2, 29);

    assertThat(JULIAN.has(leapDay)).isTrue();
    assertThat(GREGORIAN.has(leapDay)).isFalse();
  }

  private static CalendarDay dayAfter(CalendarDay day) {
    int[] lengths = {31, day.year() % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (day.day() < lengths[day.month() - 1]) {
      return new CalendarDay(day.year(), day.month(), day.day() + 1);
    }
    return day.month() < 12
        ? new CalendarDay(day.year(), day.month() + 1, 1)
        : new CalendarDay(day.year() + 1, 1, 1);
  }

  private static CalendarDay day(String text) {
    String[] parts = text.split("-");
    return new CalendarDay(
        Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
