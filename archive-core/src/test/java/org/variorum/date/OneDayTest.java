package org.variorum.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneDayTest {

  @ParameterizedTest
  @CsvSource({
    "1582-10-05, 1582-10-15, 10",
    "1700-02-28, 1700-03-10, 10",
    "1700-03-01, 1700-03-12, 11",
    "1800-03-01, 1800-03-13, 12",
    "1900-02-28, 1900-03-12, 12",
    "1900-03-01, 1900-03-14, 13",
    "1900-09-01, 1900-09-14, 13",
    "1917-10-25, 1917-11-07, 13"
  })
  void isSuspectedWhereDatesLieAsFarApartAsTheCalendarsDidThen(
      String earlier, String later, int gap) {
    HistoricalDate one = HistoricalDate.of(earlier);
    HistoricalDate other = HistoricalDate.of(later);

    assertThat(OneDay.suspected(one, other))
        .hasValueSatisfying(day -> assertThat(day.gap()).isEqualTo(gap));
    assertThat(OneDay.suspected(other, one)).isEqualTo(OneDay.suspected(one, other));
  }

  @ParameterizedTest
  @CsvSource({"1900-09-01, 1900-09-13", "1900-02-28, 1900-03-13", "1800-02-28, 1800-03-13"})
  void isNotSuspectedWhereTheGapWasAnother(String earlier, String later) {
    assertThat(OneDay.suspected(HistoricalDate.of(earlier), HistoricalDate.of(later))).isEmpty();
  }

  @Test
  void isSuspectedAcrossTheTurnOfTheYear() {
    assertThat(OneDay.suspected(HistoricalDate.of("1900-12-25"), HistoricalDate.of("1901-01-07")))
        .hasValueSatisfying(day -> assertThat(day.julian().year()).isEqualTo(1900));
  }

  @Test
  void isSuspectedWhereOneSourceDoesNotSayItsCalendar() {
    assertThat(
            OneDay.suspected(
                HistoricalDate.unstated("1900-09-01"),
                HistoricalDate.julian(1900, 9, 1, Conversion.SOURCE)))
        .isPresent();
  }

  @Test
  void isNotSuspectedOfADayThatWasAlreadyConverted() {
    assertThat(
            OneDay.suspected(
                HistoricalDate.julian(1900, 9, 1, Conversion.SOURCE),
                HistoricalDate.of("1900-09-27")))
        .isEmpty();
  }

  @Test
  void isNotSuspectedBeforeThereWereTwoCalendars() {
    assertThat(OneDay.suspected(HistoricalDate.of("1400-09-01"), HistoricalDate.of("1400-09-10")))
        .isEmpty();
  }

  @Test
  void knowsWhenTheLastCountryHadChanged() {
    assertThat(OneDay.suspected(HistoricalDate.of("1923-02-15"), HistoricalDate.of("1923-02-28")))
        .hasValueSatisfying(day -> assertThat(day.isAfterAllCivilUse()).isFalse());
    assertThat(OneDay.suspected(HistoricalDate.of("1923-02-16"), HistoricalDate.of("1923-03-01")))
        .hasValueSatisfying(day -> assertThat(day.isAfterAllCivilUse()).isTrue());
  }

  @Test
  void isNotSuspectedOfMonthsAndYears() {
    assertThat(OneDay.suspected(HistoricalDate.of("1900-09"), HistoricalDate.of("1900-09-14")))
        .isEmpty();
  }
}
