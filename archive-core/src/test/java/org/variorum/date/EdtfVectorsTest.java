package org.variorum.date;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Compares the parser with two validators, edtf.js (column 1) and edtf-validate (column 5), on the
 * strings that four projects test with.
 */
class EdtfVectorsTest {
  private static final int EDTF_JS = 1;
  private static final int EDTF_VALIDATE = 5;

  private static final String END_MAY_FALL_LATER =
      "one reading of the end lies on or after the start; edtf.js compares only the first";

  /**
   * Where the validators contradict each other we have to differ from one of them. Each time it is
   * edtf.js, and this is why.
   */
  private static final Map<String, String> DIFFERENT_FROM_EDTF_JS =
      Map.ofEntries(
          entry("0000/0000", "an interval within one year is no contradiction"),
          entry("0501-11-18/0501-11-1X", END_MAY_FALL_LATER),
          entry("1112-08-22/1112-08-2X", END_MAY_FALL_LATER),
          entry("1919-08-02/1919-0X-01", END_MAY_FALL_LATER),
          entry("1919-11-02/1919-1X-01", END_MAY_FALL_LATER),
          entry("1919-XX-02/1919-XX-01", END_MAY_FALL_LATER),
          entry("1984-11-12/1984-11-XX", END_MAY_FALL_LATER),
          entry("2000/2000-XX-XX", END_MAY_FALL_LATER),
          entry("2016-02-28/2016-02-X9", END_MAY_FALL_LATER),
          entry("1984?/2004~-06", "the specification qualifies a year within an interval so"),
          entry("1952-23~/1953", "a season is a date, and any date may be qualified"),
          entry("2011-23~", "a season is a date, and any date may be qualified"),
          entry("2003-22/2003-23", "summer to autumn is how memoirs date, and quite clear"),
          entry("2005-07-25/2006-01-01T10:10:10Z", "the specification has no times in intervals"),
          entry(
              "2005-07-25T10:10:10Z/2006-01-01T10:10:10Z",
              "the specification has no times in intervals"),
          entry("{-1667,1668, 1670..1672}", "the specification has no blanks"));

  @Test
  void agreesWithBothValidatorsWhereTheyAgree() {
    for (String[] row : vectors()) {
      if (row[EDTF_JS].equals(row[EDTF_VALIDATE])) {
        assertThat(accepts(row[0])).as(row[0]).isEqualTo(row[EDTF_JS].equals("valid"));
      }
    }
  }

  @Test
  void differsFromEdtfJsOnPurposeOnly() {
    List<String> different =
        vectors().stream()
            .filter(row -> accepts(row[0]) != row[EDTF_JS].equals("valid"))
            .map(row -> row[0])
            .toList();

    assertThat(different).containsExactlyInAnyOrderElementsOf(DIFFERENT_FROM_EDTF_JS.keySet());
  }

  @Test
  void agreesWithEdtfValidateOnEveryVector() {
    for (String[] row : vectors()) {
      assertThat(accepts(row[0])).as(row[0]).isEqualTo(row[EDTF_VALIDATE].equals("valid"));
    }
  }

  /** A known fault of edtf-validate that no vector shows. */
  @Test
  void differsFromEdtfValidateOnADayThatDoesNotExist() {
    assertThat(accepts("1900-02-29")).isFalse();
  }

  @Test
  void writesEachVectorAsItWasRead() {
    assertThat(vectors().stream().map(row -> row[0]).filter(EdtfVectorsTest::accepts))
        .allSatisfy(text -> assertThat(Edtf.parse(text)).hasToString(text));
  }

  /**
   * The first days that edtf.js computes for plain dates; a time it moves to UTC, we keep the local
   * day.
   */
  @Test
  void beginsOnTheSameDayAsEdtfJsForDatesWithoutUnknownDigits() {
    List<String[]> plain =
        vectors().stream()
            .filter(row -> row[2].equals("Date") && !row[0].matches(".*[XT].*") && accepts(row[0]))
            .toList();

    assertThat(plain).hasSizeGreaterThan(5);
    for (String[] row : plain) {
      long earliest = Edtf.parse(row[0]).days(CalendarStyle.GREGORIAN, 0).earliest();
      assertThat(isoDay(earliest)).as(row[0]).isEqualTo(row[3].replaceAll("T.*", ""));
    }
  }

  private static String isoDay(long dayNumber) {
    CalendarDay day = Reckoning.GREGORIAN.dayOf(dayNumber);
    String year = String.format(day.year() < 0 ? "%07d" : "%04d", day.year());
    return String.format("%s-%02d-%02d", year, day.month(), day.day());
  }

  private static List<String[]> vectors() {
    return SharedVectors.rows("edtf.tsv");
  }

  private static boolean accepts(String text) {
    try {
      Edtf.parse(text);
      return true;
    } catch (InvalidDateException refused) {
      return false;
    }
  }
}
