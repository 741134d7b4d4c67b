package org.variorum.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

  private static final char NO_BREAK = '\u00a0';

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1900-09-14 | 14 September 1900 | 14 сентября 1900 г. | 14. September 1900
          1900-09 | September 1900 | сентябрь 1900 г. | September 1900
          1900 | 1900 | 1900 г. | 1900
          1900~ | about 1900 | около 1900 г. | um 1900
          1900-09~ | about September 1900 | около сентября 1900 г. | um September 1900
          1900-09-14~ | about 14 September 1900 | около 14 сентября 1900 г. | um den 14. September 1900
          1900? | perhaps 1900 | возможно, 1900 г. | vielleicht 1900
          1900% | perhaps about 1900 | возможно, около 1900 г. | vielleicht um 1900
          2004-06~-11 | 11 June 2004 (year approximate, month approximate) | 11 июня 2004 г. (год приблизительно, месяц приблизительно) | 11. Juni 2004 (Jahr ungefähr, Monat ungefähr)
          2004-?06-11 | 11 June 2004 (month uncertain) | 11 июня 2004 г. (месяц под вопросом) | 11. Juni 2004 (Monat unsicher)
          1942-07-11/1942-07-12 | 11–12 July 1942 | 11–12 июля 1942 г. | 11.–12. Juli 1942
          1942-07-11/1942-08-03 | 11 July – 3 August 1942 | 11 июля – 3 августа 1942 г. | 11. Juli – 3. August 1942
          1942-07-11/1943-08-03 | 11 July 1942 – 3 August 1943 | 11 июля 1942 г. – 3 августа 1943 г. | 11. Juli 1942 – 3. August 1943
          1942-07/1942-08 | July–August 1942 | июль–август 1942 г. | Juli–August 1942
          1900/1910 | 1900–1910 | 1900–1910 гг. | 1900–1910
          1900~/1910 | about 1900 – 1910 | около 1900 г. – 1910 г. | um 1900 – 1910
          1942/1943-02-13 | 1942 – 13 February 1943 | 1942 г. – 13 февраля 1943 г. | 1942 – 13. Februar 1943
          1985/.. | from 1985 on | с 1985 г. | ab 1985
          ../1985-09 | until September 1985 | по сентябрь 1985 г. | bis September 1985
          1985-09-14/ | from 14 September 1985 on, end unknown | с 14 сентября 1985 г., конец неизвестен | ab dem 14. September 1985, Ende unbekannt
          /1985 | until 1985, start unknown | по 1985 г., начало неизвестно | bis 1985, Beginn unbekannt
          1942-21 | spring 1942 | весна 1942 г. | Frühjahr 1942
          1942-24~ | about winter 1942 | около зимы 1942 г. | etwa Winter 1942
          1942-34 | 2nd quarter of 1942 | 2-й квартал 1942 г. | 2. Quartal 1942
          1942-41 | 2nd half of 1942 | 2-я половина 1942 г. | 2. Hälfte 1942
          194X | 1940s | 1940-е гг. | 1940er Jahre
          194X~ | about the 1940s | около 1940-х гг. | etwa 1940er Jahre
          190X | 1900–1909 | 1900–1909 гг. | 1900–1909
          19XX | 20th century | XX век | 20. Jahrhundert
          1XXX | 1000–1999 | 1000–1999 гг. | 1000–1999
          XXXX | year unknown | год неизвестен | Jahr unbekannt
          1985-XX | 1985, month unknown | 1985 г., месяц неизв. | 1985, Monat unbekannt
          1985-04-XX | April 1985, day unknown | апрель 1985 г., день неизв. | April 1985, Tag unbekannt
          1985-04-2X | April 1985, day 2X | апрель 1985 г., день 2X | April 1985, Tag 2X
          156X-12-25 | 25 December, 1560s | 25 декабря, 1560-е гг. | 25. Dezember, 1560er Jahre
          [1667,1668,1670..1672] | 1667, 1668 or 1670–1672 | 1667 г., 1668 г. или 1670–1672 гг. | 1667, 1668 oder 1670–1672
          {1667,1668} | 1667 and 1668 | 1667 г. и 1668 г. | 1667 und 1668
          [..1760-12-03] | not later than 3 December 1760 | не позднее 3 декабря 1760 г. | spätestens am 3. Dezember 1760
          [1760-12..] | not earlier than December 1760 | не ранее декабря 1760 г. | frühestens Dezember 1760
          {..1984} | 1984 and all before | 1984 г. и всё, что раньше | 1984 und alles davor
          [1900..1910] | between 1900 and 1910 | не ранее 1900 г. и не позднее 1910 г. | zwischen 1900 und 1910
          -0043 | 44 BC | 44 г. до н. э. | 44 v. Chr.
          1950S2 | 1950 (between 1900 and 1999) | 1950 г. (между 1900 и 1999 гг.) | 1950 (zwischen 1900 und 1999)
          1985-04-12T23:20:30Z | 12 April 1985, 23:20:30 UTC | 12 апреля 1985 г., 23:20:30 UTC | 12. April 1985, 23:20:30 UTC
          """)
  void saysADateInThreeLanguages(String edtf, String english, String russian, String german) {
    HistoricalDate date = HistoricalDate.of(edtf);

    assertThat(said("en", date)).isEqualTo(english);
    assertThat(said("ru", date)).isEqualTo(russian);
    assertThat(said("de", date)).isEqualTo(german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1900-9-1 | 14 September [O.S. 1 September] 1900 | 1 (14) сентября 1900 г. | 1. (14.) September 1900
          1900-8-20 | 2 September [O.S. 20 August] 1900 | 20 августа (2 сентября) 1900 г. | 20. August (2. September) 1900
          1899-12-20 | 1 January 1900 [O.S. 20 December 1899] | 20 декабря 1899 г. (1 января 1900 г.) | 20. Dezember 1899 (1. Januar 1900)
          1900-2-29 | 13 March [O.S. 29 February] 1900 | 29 февраля (13 марта) 1900 г. | 29. Februar (13. März) 1900
          """)
  void saysAJulianDayInBothStyles(String julian, String english, String russian, String german) {
    String[] parts = julian.split("-");
    HistoricalDate date =
        HistoricalDate.julian(number(parts[0]), number(parts[1]), number(parts[2]), null);

    assertThat(said("en", date)).isEqualTo(english);
    assertThat(said("ru", date)).isEqualTo(russian);
    assertThat(said("de", date)).isEqualTo(german);
  }

  @Test
  void saysAJulianMonthOrYearAsTheSourceDid() {
    assertThat(said("en", HistoricalDate.julianMonth(1900, 9, null)))
        .isEqualTo("September 1900 (Old Style)");
    assertThat(said("ru", HistoricalDate.julianYear(1900, null))).isEqualTo("1900 г. (ст. ст.)");
  }

  @Test
  void remarksOnACalendarOnlyWhereItMatters() {
    DateText english = DateText.in("en");

    assertThat(english.calendarNote(HistoricalDate.unstated("1901-09-01")))
        .contains("calendar not stated");
    assertThat(DateText.in("ru").calendarNote(HistoricalDate.unstated("1900")))
        .contains("календарь не указан");
    assertThat(english.calendarNote(HistoricalDate.unstated("1942-07-12"))).isEmpty();
    assertThat(english.calendarNote(HistoricalDate.of("1901-09-01"))).isEmpty();
    assertThat(english.calendarNote(HistoricalDate.julian(1900, 9, 1, null))).isEmpty();
    assertThat(english.calendarNote(new HistoricalDate("1900", CalendarStyle.JULIAN, null, null)))
        .contains("Old Style");
  }

  @Test
  void saysRivalsInOneBreath() {
    List<HistoricalDate> years =
        List.of(HistoricalDate.unstated("1900"), HistoricalDate.of("1901"));
    List<HistoricalDate> days =
        List.of(HistoricalDate.of("1946-08-01"), HistoricalDate.of("1946-08-02"));

    assertThat(rivals("en", years)).isEqualTo("1900 or 1901");
    assertThat(rivals("ru", years)).isEqualTo("1900 или 1901");
    assertThat(rivals("en", days)).isEqualTo("1 or 2 August 1946");
    assertThat(rivals("ru", days)).isEqualTo("1 или 2 августа 1946 г.");
    assertThat(rivals("de", days)).isEqualTo("1. oder 2. August 1946");
    assertThat(
            rivals(
                "en", List.of(HistoricalDate.julian(1901, 9, 1, null), HistoricalDate.of("1900"))))
        .isEqualTo("14 September [O.S. 1 September] 1901 or 1900");
    assertThat(rivals("en", List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1900", "1900-09", "1900-09-14", "1985-04-12T23:20:30Z"})
  void givesHtmlWhatItCanExpress(String edtf) {
    assertThat(DateText.machineValue(HistoricalDate.of(edtf))).contains(edtf);
  }

  @ParameterizedTest
  @CsvSource({"1900~", "194X", "1942-21", "1900/1901", "0000", "-0043", "1985-04-XX"})
  void givesHtmlNothingThatItWouldMisread(String edtf) {
    assertThat(DateText.machineValue(HistoricalDate.of(edtf))).isEmpty();
  }

  @Test
  void givesHtmlNoDayThatMayBeAnother() {
    assertThat(DateText.machineValue(HistoricalDate.unstated("1901-09-01"))).isEmpty();
    assertThat(DateText.machineValue(HistoricalDate.unstated("1942-07-12"))).contains("1942-07-12");
  }

  @Test
  void speaksEnglishToWhomItHasNoOtherLanguageFor() {
    assertThat(DateText.in(Locale.FRENCH).of(HistoricalDate.of("1900~"))).isEqualTo("about 1900");
  }

  private static String said(String language, HistoricalDate date) {
    return DateText.in(language).of(date).replace(NO_BREAK, ' ');
  }

  private static String rivals(String language, List<HistoricalDate> dates) {
    return DateText.in(language).rivals(dates).replace(NO_BREAK, ' ');
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
