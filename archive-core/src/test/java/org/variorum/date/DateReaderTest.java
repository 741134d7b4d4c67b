package org.variorum.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14 September 1900 | 1900-09-14
          14.9.1900 | 1900-09-14
          14.09.1900 г. | 1900-09-14
          9.8.1942 | 1942-08-09
          14/9/1900 | 1900-09-14
          9/14/1900 | 1900-09-14
          14-09-1900 | 1900-09-14
          1900.9.14 | 1900-09-14
          5/5/1945 | 1945-05-05
          09.1942 | 1942-09
          14 сентября 1900 | 1900-09-14
          14 сентября 1900 г. | 1900-09-14
          14 сентября 1900 года | 1900-09-14
          1. September 1900 | 1900-09-01
          September 14, 1900 | 1900-09-14
          September 14th, 1900 | 1900-09-14
          the 14th of September 1900 | 1900-09-14
          Sept 1900 | 1900-09
          Sept. 1900 | 1900-09
          сент. 1900 | 1900-09
          März 1942 | 1942-03
          мая 1945 | 1945-05
          1900 | 1900
          1900 г. | 1900
          ca. 1900 | 1900~
          c. 1900 | 1900~
          um 1900 | 1900~
          около 1900 | 1900~
          ок. 1900 г. | 1900~
          около 14 сентября 1900 | 1900-09-14~
          um den 14. September 1900 | 1900-09-14~
          perhaps about 1900 | 1900%
          возможно, 1900 | 1900?
          1900 (?) | 1900?
          1900 ? | 1900?
          14 September 1900? | 1900-09-14?
          1900-1910 | 1900/1910
          1900–1910 | 1900/1910
          1900 – 1910 гг. | 1900/1910
          11–12 July 1942 | 1942-07-11/1942-07-12
          11.–12. Juli 1942 | 1942-07-11/1942-07-12
          с 11 по 12 июля 1942 г. | 1942-07-11/1942-07-12
          vom 11. bis 12. Juli 1942 | 1942-07-11/1942-07-12
          11 July – 3 August 1942 | 1942-07-11/1942-08-03
          July–August 1942 | 1942-07/1942-08
          from 1900 to 1910 | 1900/1910
          11.7.1942-12.7.1942 | 1942-07-11/1942-07-12
          1900 or 1901 | [1900,1901]
          1 или 2 августа 1946 | [1946-08-01,1946-08-02]
          1900, 1901 oder 1902 | [1900,1901,1902]
          between 1900 and 1910 | [1900..1910]
          между 1900 и 1910 | [1900..1910]
          before 1900 | [..1899]
          до 1 января 1900 | [..1899-12-31]
          nach dem 31. Dezember 1944 | [1945-01-01..]
          after December 1944 | [1945-01..]
          не позднее 1942 | [..1942]
          frühestens am 1. Mai 1945 | [1945-05-01..]
          since 1942 | 1942/..
          bis 1945 | ../1945
          spring 1942 | 1942-21
          весной 1942 г. | 1942-21
          Herbst 1944 | 1944-23
          winter of 1942 | 1942-24
          1940s | 194X
          1940-е гг. | 194X
          1940er Jahre | 194X
          20th century | 19XX
          XX век | 19XX
          20. Jahrhundert | 19XX
          1900-09-14 | 1900-09-14
          1942-07-11/1942-07-12 | 1942-07-11/1942-07-12
          156X-12-25 | 156X-12-25
          [1667,1668,1670..1672] | [1667,1668,1670..1672]
          1985/.. | 1985/..
          """)
  void readsWhatCuratorsType(String typed, String edtf) {
    assertThat(DateReader.read(typed)).isEqualTo(HistoricalDate.of(edtf));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 сент. 1900 ст. ст. | 1900-09-14 | ARCHIVE
          1 сентября 1900 г. (ст. ст.) | 1900-09-14 | ARCHIVE
          1.9.1900 по старому стилю | 1900-09-14 | ARCHIVE
          1 September 1900 O.S. | 1900-09-14 | ARCHIVE
          1. September 1900 a. St. | 1900-09-14 | ARCHIVE
          29 February 1900 (Old Style) | 1900-03-13 | ARCHIVE
          1–2 September 1900 O.S. | 1900-09-14/1900-09-15 | ARCHIVE
          ca. 1 September 1900 O.S. | 1900-09-14~ | ARCHIVE
          September 1900 O.S. | [1900-09-14..1900-10-13] | ARCHIVE
          1900 ст. ст. | [1900-01-13..1901-01-13] | ARCHIVE
          1 (14) сентября 1900 г. | 1900-09-14 | SOURCE
          1. (14.) September 1900 | 1900-09-14 | SOURCE
          20 августа (2 сентября) 1900 | 1900-09-02 | SOURCE
          14 September [O.S. 1 September] 1900 | 1900-09-14 | SOURCE
          1 January 1900 [O.S. 20 December 1899] | 1900-01-01 | SOURCE
          """)
  void keepsOldStyleAsJulian(String typed, String edtf, Conversion convertedBy) {
    assertThat(DateReader.read(typed))
        .isEqualTo(new HistoricalDate(edtf, CalendarStyle.JULIAN, null, convertedBy));
  }

  @Test
  void takesAWordForTheCalendar() {
    assertThat(DateReader.read("14 сентября 1900 н. ст."))
        .isEqualTo(HistoricalDate.of("1900-09-14"));
    assertThat(DateReader.read("1 September 1901, calendar not stated"))
        .isEqualTo(HistoricalDate.unstated("1901-09-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31.6.1946 | DAY_UNKNOWN | 0
          31 June 1946 | DAY_UNKNOWN | 0
          14.13.1900 | MONTH_UNKNOWN | 3
          9/8/1942 | DAY_OR_MONTH_FIRST | 0
          09-08-1942 | DAY_OR_MONTH_FIRST | 0
          14.9.00 | YEAR_OF_FOUR_DIGITS | 5
          14 September | YEAR_MISSING | 0
          14 Setpember 1900 | WORD_UNKNOWN | 3
          sometime | WORD_UNKNOWN | 0
          1900 in Moscow | WORD_UNKNOWN | 5
          29 February 1900 | DAY_ONLY_JULIAN | 0
          1 (15) сентября 1900 | STYLES_DISAGREE | 3
          spring 1900 O.S. | STYLE_WITHOUT_DAY | 0
          12 July 1942 – 11 July 1942 | INTERVAL_BACKWARDS | 15
          1910-1900 | INTERVAL_BACKWARDS | 5
          between 1900 | DATE_EXPECTED | 12
          about | DATE_EXPECTED | 5
          1900 ) | UNEXPECTED | 5
          1900-13 | MONTH_UNKNOWN | 5
          """)
  void saysWhereAndWhy(String typed, DateProblem problem, int position) {
    InvalidDateException refusal = refusalOf(typed);

    assertThat(refusal.problem()).isEqualTo(problem);
    assertThat(refusal.position()).isEqualTo(position);
    assertThat(refusal.text()).isEqualTo(typed);
  }

  @Test
  void namesBothReadingsOfAnAmbiguousDate() {
    InvalidDateException refusal = refusalOf("9/8/1942");

    assertThat(refusal).hasMessageContaining("1942-08-09").hasMessageContaining("1942-09-08");
    assertThat(refusal.messageIn(Locale.GERMAN)).contains("Monat als Wort");
    assertThat(refusal.messageIn(Locale.forLanguageTag("ru"))).contains("месяц словом");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void refusesNothing(String typed) {
    assertThat(refusalOf(typed).problem()).isEqualTo(DateProblem.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1900-09-14",
        "1900~",
        "1942-07-11/1942-07-12",
        "1942-21",
        "194X",
        "19XX",
        "[1900,1901]",
        "[1900..1910]",
        "[..1760-12-03]",
        "[1760-12..]",
        "1900?",
        "1900%",
        "1942-07/1942-08"
      })
  void readsWhatIsSaidInEachLanguage(String edtf) {
    HistoricalDate date = HistoricalDate.of(edtf);

    for (String language : new String[] {"en", "de"}) {
      assertThat(DateReader.read(DateText.in(language).of(date))).isEqualTo(date);
    }
  }

  @Test
  void saysHowATypedDateIsUnderstood() {
    Reading day = DateReader.reading("1 сент. 1900 ст. ст.", Locale.ENGLISH);
    Reading year = DateReader.reading("1900", Locale.ENGLISH);

    assertThat(plain(day.inWords())).isEqualTo("14 September [O.S. 1 September] 1900");
    assertThat(plain(day.gregorian())).isEqualTo("14 September 1900");
    assertThat(plain(day.julian())).isEqualTo("1 September 1900");
    assertThat(plain(year.gregorian())).isEqualTo("1 January – 31 December 1900");
    assertThat(plain(year.julian())).isEqualTo("20 December 1899 – 18 December 1900");
  }

  private static String plain(String words) {
    return words.replace('\u00a0', ' ');
  }

  private static InvalidDateException refusalOf(String typed) {
    return catchThrowableOfType(InvalidDateException.class, () -> DateReader.read(typed));
  }
}
