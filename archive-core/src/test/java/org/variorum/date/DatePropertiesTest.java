package org.variorum.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of every date, and not only of those that somebody thought of. */
class DatePropertiesTest {
  private static final long CAESAR = 1_721_424;
  private static final long YEAR_3000 = 2_816_788;

  @Property
  void everyDayIsWrittenAndReadInBothCalendars(@ForAll @LongRange(max = YEAR_3000) long day) {
    for (Reckoning reckoning : Reckoning.values()) {
      CalendarDay written = reckoning.dayOf(day);

      assertThat(reckoning.has(written)).isTrue();
      assertThat(reckoning.dayNumber(written)).isEqualTo(day);
    }
  }

  @Property
  void theGapGrowsByADayInCenturiesOfTheGregorianCalendarOnly(
      @ForAll @LongRange(min = CAESAR, max = YEAR_3000) long day) {
    int gap = Reckoning.gapOn(day);
    int next = Reckoning.gapOn(day + 1);
    CalendarDay julian = Reckoning.JULIAN.dayOf(day + 1);

    if (next != gap) {
      assertThat(next).isEqualTo(gap + 1);
      assertThat(julian.year() % 100).isZero();
      assertThat(julian.year() % 400).isNotZero();
    }
  }

  @Property
  void aJulianDayIsKeptAsTheGregorianDayOfTheSameNumber(
      @ForAll @IntRange(min = 1, max = 2999) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 31) int day) {
    CalendarDay written = new CalendarDay(year, month, day);
    if (!Reckoning.JULIAN.has(written)) {
      assertThatThrownBy(() -> HistoricalDate.julian(year, month, day, Conversion.ARCHIVE))
          .isInstanceOf(InvalidDateException.class);
      return;
    }

    HistoricalDate kept = HistoricalDate.julian(year, month, day, Conversion.ARCHIVE);

    assertThat(kept.earliest()).isEqualTo(Reckoning.JULIAN.dayNumber(written));
    assertThat(kept.latest()).isEqualTo(kept.earliest());
    assertThat(LocalDate.parse(kept.edtf()).getLong(JulianFields.JULIAN_DAY))
        .isEqualTo(kept.earliest());
  }

  @Property
  void aJulianMonthHoldsJustItsDays(
      @ForAll @IntRange(min = 1, max = 2999) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    HistoricalDate kept = HistoricalDate.julianMonth(year, month, Conversion.ARCHIVE);
    int days = Reckoning.JULIAN.daysIn(year, month);

    assertThat(kept.latest() - kept.earliest() + 1).isEqualTo(days);
    assertThat(kept.days().contains(HistoricalDate.julian(year, month, days, null).days()))
        .isTrue();
    assertThat(HistoricalDate.julianYear(year, Conversion.ARCHIVE).days().contains(kept.days()))
        .isTrue();
  }

  @Property
  void compatibilityIsMutualAndFollowsFromContaining(
      @ForAll("dates") HistoricalDate one, @ForAll("dates") HistoricalDate other) {
    assertThat(one.compatibleWith(one)).isTrue();
    assertThat(one.compatibleWith(other)).isEqualTo(other.compatibleWith(one));
    assertThat(one.relationTo(other)).isEqualTo(other.relationTo(one));
    if (one.days().contains(other.days())) {
      assertThat(one.compatibleWith(other)).isTrue();
    }
    assertThat(one.earliest()).isLessThanOrEqualTo(one.latest());
  }

  @Property
  void aDateOfAnUnstatedCalendarHoldsTheDayByEitherCalendar(
      @ForAll @LongRange(min = 2_300_000, max = 2_421_637) long day) {
    CalendarDay written = Reckoning.GREGORIAN.dayOf(day);
    HistoricalDate unstated = HistoricalDate.unstated(EdtfDate.ofDay(written).toString());

    assertThat(unstated.compatibleWith(HistoricalDate.of(unstated.edtf()))).isTrue();
    if (Reckoning.JULIAN.has(written)) {
      assertThat(unstated.latest()).isEqualTo(Reckoning.JULIAN.dayNumber(written));
    }
  }

  @Property
  void everyDateSaysItselfInThreeLanguages(@ForAll("dates") HistoricalDate date) {
    for (String language : List.of("en", "ru", "de")) {
      assertThat(DateText.in(language).of(date)).isNotBlank();
    }
  }

  @Property
  void aDayInWordsIsReadBackAsThatDay(
      @ForAll @LongRange(min = 2_305_448, max = 2_488_070) long day) {
    String edtf = EdtfDate.ofDay(Reckoning.GREGORIAN.dayOf(day)).toString();
    for (String language : List.of("en", "ru", "de")) {
      String words = DateText.in(language).of(HistoricalDate.of(edtf));

      assertThat(DateReader.read(words).edtf()).as(words).isEqualTo(edtf);
    }
  }

  @Property
  void whateverIsTypedIsReadOrRefusedWithAPlace(@ForAll("typed") String text) {
    assertThatCode(() -> tried(text)).doesNotThrowAnyException();
  }

  private static void tried(String text) {
    try {
      assertThat(DateReader.read(text).days()).isNotNull();
    } catch (InvalidDateException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @Provide
  static Arbitrary<String> typed() {
    Arbitrary<String> part =
        Arbitraries.of(
            "1900",
            "1900-09",
            "14",
            "(",
            ")",
            "[",
            "..",
            "/",
            "X",
            "~",
            "?",
            "%",
            "IX",
            "сентября",
            "September",
            "old style",
            "ст. ст.",
            " ",
            ".",
            "-",
            "Y-17",
            "circa",
            "до",
            "0",
            "31",
            "um",
            "1901/1902",
            "{",
            "}",
            ",",
            "S3",
            "февраля",
            "29",
            "99999999999",
            "2147483648",
            "000000001900");
    return Arbitraries.oneOf(
        part.list().ofMaxSize(8).map(parts -> String.join("", parts)),
        part.list().ofMaxSize(8).map(parts -> String.join(" ", parts)),
        Arbitraries.strings().ofMaxLength(30));
  }

  @Provide
  static Arbitrary<HistoricalDate> dates() {
    Arbitrary<String> days =
        Arbitraries.longs()
            .between(2_305_448, 2_488_070)
            .map(day -> EdtfDate.ofDay(Reckoning.GREGORIAN.dayOf(day)).toString());
    Arbitrary<String> months =
        Combinators.combine(
                Arbitraries.integers().between(1600, 2100), Arbitraries.integers().between(1, 12))
            .as("%04d-%02d"::formatted);
    Arbitrary<String> years =
        Arbitraries.integers().between(1600, 2100).map(year -> "%04d".formatted(year));
    Arbitrary<String> spans =
        Arbitraries.integers()
            .between(1600, 2090)
            .flatMap(
                from ->
                    Arbitraries.integers()
                        .between(from, 2100)
                        .map(to -> "%04d/%04d".formatted(from, to)));
    Arbitrary<String> decades =
        Arbitraries.integers().between(160, 210).map(decade -> decade + "X");
    Arbitrary<String> doubtful =
        Combinators.combine(Arbitraries.oneOf(days, months, years), Arbitraries.of("?", "~", "%"))
            .as((edtf, mark) -> edtf + mark);
    return Combinators.combine(
            Arbitraries.oneOf(days, months, years, spans, decades, doubtful),
            Arbitraries.of(CalendarStyle.GREGORIAN, CalendarStyle.UNSTATED, CalendarStyle.JULIAN))
        .as((edtf, calendar) -> new HistoricalDate(edtf, calendar, null, null));
  }
}
