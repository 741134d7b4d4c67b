package org.variorum.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.variorum.date.DateRelation.EXCLUDE_EACH_OTHER;
import static org.variorum.date.DateRelation.LESS_PRECISE;
import static org.variorum.date.DateRelation.ONE_DAY_IN_TWO_CALENDARS;
import static org.variorum.date.DateRelation.OVERLAPPING;
import static org.variorum.date.DateRelation.SAME;

import org.junit.jupiter.api.Test;

class HistoricalDateTest {

  private static final long SEPTEMBER_14_1900 = 2415277;

  @Test
  void keepsAJulianDayAsTheGregorianOne() {
    HistoricalDate date = HistoricalDate.julian(1900, 9, 1, Conversion.ARCHIVE);

    assertThat(date.edtf()).isEqualTo("1900-09-14");
    assertThat(date.calendar()).isEqualTo(CalendarStyle.JULIAN);
    assertThat(date.convertedBy()).isEqualTo(Conversion.ARCHIVE);
    assertThat(date.earliest()).isEqualTo(SEPTEMBER_14_1900);
    assertThat(date.latest()).isEqualTo(SEPTEMBER_14_1900);
  }

  @Test
  void knowsTheLeapDayThatOnlyTheJulianCalendarHas() {
    assertThat(HistoricalDate.julian(1900, 2, 29, Conversion.ARCHIVE).edtf())
        .isEqualTo("1900-03-13");
    assertThatThrownBy(() -> HistoricalDate.julian(1901, 2, 29, Conversion.ARCHIVE))
        .isInstanceOf(InvalidDateException.class);
    assertThatThrownBy(() -> HistoricalDate.of("1900-02-29"))
        .isInstanceOf(InvalidDateException.class)
        .hasMessageContaining("1900-02-29")
        .hasMessageContaining("Julian calendar only");
  }

  @Test
  void spreadsAJulianMonthOrYearOverGregorianDays() {
    assertThat(HistoricalDate.julianMonth(1900, 9, Conversion.ARCHIVE).edtf())
        .isEqualTo("[1900-09-14..1900-10-13]");
    assertThat(HistoricalDate.julianYear(1900, Conversion.ARCHIVE).edtf())
        .isEqualTo("[1900-01-13..1901-01-13]");
  }

  @Test
  void reachesFromOneReadingToTheOtherWhereTheCalendarIsNotStated() {
    HistoricalDate unstated = HistoricalDate.unstated("1901-09-01");

    assertThat(unstated.latest() - unstated.earliest()).isEqualTo(13);
    assertThat(unstated.compatibleWith(HistoricalDate.of("1901-09-14"))).isTrue();
    assertThat(unstated.compatibleWith(HistoricalDate.of("1901-09-15"))).isFalse();
  }

  @Test
  void leavesADayAfterTheCivilChangeAlone() {
    assertThat(length(HistoricalDate.unstated("1918-02-13"))).isEqualTo(14);
    assertThat(length(HistoricalDate.unstated("1918-02-14"))).isEqualTo(1);
  }

  @Test
  void leavesMonthsAndYearsOfAnUnstatedCalendarAlone() {
    assertThat(relation(HistoricalDate.unstated("1900"), HistoricalDate.unstated("1901")))
        .isEqualTo(EXCLUDE_EACH_OTHER);
    assertThat(length(HistoricalDate.unstated("1900-09"))).isEqualTo(30);
    assertThat(length(HistoricalDate.unstated("1900-09-XX"))).isEqualTo(30);
  }

  @Test
  void widensBothEndsOfAnIntervalOfAnUnstatedCalendar() {
    assertThat(length(HistoricalDate.unstated("1901-09-01/1901-09-03"))).isEqualTo(3 + 13);
  }

  @Test
  void callsAYearLessPreciseThanADayInIt() {
    HistoricalDate year = HistoricalDate.of("1900");
    HistoricalDate day = HistoricalDate.of("1900-09-14");

    assertThat(relation(year, day)).isEqualTo(LESS_PRECISE);
    assertThat(relation(day, year)).isEqualTo(LESS_PRECISE);
    assertThat(year.compatibleWith(day)).isTrue();
  }

  @Test
  void letsTwoYearsExcludeEachOther() {
    HistoricalDate one = HistoricalDate.of("1900");
    HistoricalDate next = HistoricalDate.of("1901");

    assertThat(relation(one, next)).isEqualTo(EXCLUDE_EACH_OTHER);
    assertThat(one.compatibleWith(next)).isFalse();
  }

  @Test
  void seesOneDayInTwoCalendars() {
    HistoricalDate julian = HistoricalDate.julian(1900, 9, 1, Conversion.SOURCE);

    assertThat(relation(julian, HistoricalDate.of("1900-09-14")))
        .isEqualTo(ONE_DAY_IN_TWO_CALENDARS);
    assertThat(relation(julian, HistoricalDate.julian(1900, 9, 1, Conversion.ARCHIVE)))
        .isEqualTo(SAME);
    assertThat(relation(julian, HistoricalDate.of("1900-09-01"))).isEqualTo(EXCLUDE_EACH_OTHER);
    assertThat(relation(julian, HistoricalDate.unstated("1900-09-01"))).isEqualTo(LESS_PRECISE);
  }

  @Test
  void seesOneDayOnlyWhereBothCalendarsAreStated() {
    assertThat(relation(HistoricalDate.unstated("1942-07-12"), HistoricalDate.of("1942-07-12")))
        .isEqualTo(SAME);
  }

  @Test
  void seesWhereDatesMerelyOverlap() {
    assertThat(relation(HistoricalDate.of("1941/1943"), HistoricalDate.of("1942/1945")))
        .isEqualTo(OVERLAPPING);
  }

  @Test
  void judgesAQualifiedDateByTheSameDays() {
    assertThat(relation(HistoricalDate.of("1943~"), HistoricalDate.of("1943"))).isEqualTo(SAME);
    assertThat(HistoricalDate.of("1943~").approximate()).isTrue();
    assertThat(HistoricalDate.of("1943~").uncertain()).isFalse();
    assertThat(HistoricalDate.of("1943-?06").uncertain()).isTrue();
    assertThat(HistoricalDate.of("[1942,1943%]").uncertain()).isTrue();
    assertThat(HistoricalDate.of("1942~/1943").approximate()).isTrue();
  }

  @Test
  void goesOnForEverWhereAnEndIsOpen() {
    assertThat(HistoricalDate.of("1942/..").latest()).isEqualTo(Long.MAX_VALUE);
    assertThat(HistoricalDate.of("[..1942]").earliest()).isEqualTo(Long.MIN_VALUE);
    assertThat(HistoricalDate.of("1942/..").days().latestAssumed()).isFalse();
  }

  @Test
  void assumesAnUnknownEndAndMarksIt() {
    DayRange days = HistoricalDate.of("1942/").days(100);

    assertThat(days.latest() - HistoricalDate.of("1942").latest()).isEqualTo(100);
    assertThat(days.latestAssumed()).isTrue();
    assertThat(days.earliestAssumed()).isFalse();
    assertThat(HistoricalDate.of("/1942").days().earliestAssumed()).isTrue();
  }

  @Test
  void refusesAConversionOfWhatIsNotJulian() {
    assertThatThrownBy(
            () ->
                new HistoricalDate("1900-09-14", CalendarStyle.GREGORIAN, null, Conversion.ARCHIVE))
        .isInstanceOf(InvalidDateException.class);
  }

  @Test
  void countsBlankWordingAsNone() {
    assertThat(HistoricalDate.of("1900").withWording(" ").asWritten()).isNull();
    assertThat(HistoricalDate.of("1900").withWording("anno 1900").asWritten())
        .isEqualTo("anno 1900");
  }

  private static DateRelation relation(HistoricalDate one, HistoricalDate other) {
    return one.relationTo(other);
  }

  private static long length(HistoricalDate date) {
    return date.latest() - date.earliest() + 1;
  }

  @Test
  void tellsTheEndsOfAnIntervalThatAreKnown() {
    HistoricalDate life = HistoricalDate.of("1901~/1946-08-01");

    assertThat(life.beginning()).contains(HistoricalDate.of("1901~"));
    assertThat(life.end()).contains(HistoricalDate.of("1946-08-01"));
    assertThat(HistoricalDate.of("1934/..").end()).isEmpty();
    assertThat(HistoricalDate.of("/1946").beginning()).isEmpty();
    assertThat(HistoricalDate.of("1942").beginning()).isEmpty();
    assertThat(HistoricalDate.of("1942").end()).isEmpty();
  }
}
