package org.variorum.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.place.JulianUse.CHURCH;
import static org.variorum.place.JulianUse.CIVIL;
import static org.variorum.place.JulianUse.NONE;
import static org.variorum.place.JulianUse.UNKNOWN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.date.HistoricalDate;
import org.variorum.date.OneDay;

class JulianUseTest {
  private static final Optional<Coordinates> MUNICH = at("48.14", "11.58");
  private static final Optional<Coordinates> MOSCOW = at("55.75", "37.62");
  private static final Optional<Coordinates> NOWHERE_KNOWN = Optional.empty();

  @ParameterizedTest
  @CsvSource({
    "Moscow, 55.75, 37.62, 1918-01-31, 1918-02-13, CIVIL",
    "Moscow, 55.75, 37.62, 1918-02-01, 1918-02-14, CHURCH",
    "Moscow, 55.75, 37.62, 1946-08-01, 1946-08-14, CHURCH",
    "Vladivostok, 43.12, 131.89, 1900-09-01, 1900-09-14, CIVIL",
    "Warsaw, 52.23, 21.01, 1900-09-01, 1900-09-14, CIVIL",
    "Riga, 56.95, 24.11, 1900-09-01, 1900-09-14, CIVIL",
    "Helsinki, 60.17, 24.94, 1900-09-01, 1900-09-14, CIVIL",
    "Novocherkassk, 47.42, 40.09, 1919-12-12, 1919-12-25, CIVIL",
    "Kiev, 50.45, 30.52, 1918-02-15, 1918-02-28, CIVIL",
    "Kiev, 50.45, 30.52, 1918-02-16, 1918-03-01, CHURCH",
    "Tiflis, 41.72, 44.79, 1918-04-17, 1918-04-30, CIVIL",
    "Sofia, 42.70, 23.32, 1916-03-31, 1916-04-13, CIVIL",
    "Sofia, 42.70, 23.32, 1916-04-01, 1916-04-14, CHURCH",
    "Belgrade, 44.82, 20.46, 1919-01-14, 1919-01-27, CIVIL",
    "Belgrade, 44.82, 20.46, 1919-01-15, 1919-01-28, CHURCH",
    "Bucharest, 44.43, 26.10, 1919-03-31, 1919-04-13, CIVIL",
    "Bucharest, 44.43, 26.10, 1925-04-01, 1925-04-14, NONE",
    "Athens, 37.98, 23.73, 1923-02-15, 1923-02-28, CIVIL",
    "Athens, 37.98, 23.73, 1924-03-10, 1924-03-23, NONE",
    "London, 51.51, -0.13, 1752-09-02, 1752-09-13, CIVIL",
    "London, 51.51, -0.13, 1900-09-01, 1900-09-14, NONE",
    "Stockholm, 59.33, 18.07, 1753-02-17, 1753-02-28, CIVIL",
    "Munich, 48.14, 11.58, 1946-08-01, 1946-08-14, NONE",
    "Munich, 48.14, 11.58, 1900-09-01, 1900-09-14, NONE",
    "Berlin, 52.52, 13.41, 1900-09-01, 1900-09-14, NONE",
    "Konigsberg, 54.71, 20.51, 1900-09-01, 1900-09-14, NONE",
    "Cracow, 50.06, 19.94, 1900-09-01, 1900-09-14, NONE",
    "Prague, 50.09, 14.42, 1900-09-01, 1900-09-14, NONE",
    "New York, 40.71, -74.01, 1900-09-01, 1900-09-14, NONE",
    "Hamburg, 53.55, 9.99, 1690-09-01, 1690-09-11, CIVIL"
  })
  void hangsOnThePlaceAndTheDay(
      String name,
      String latitude,
      String longitude,
      String julian,
      String gregorian,
      JulianUse use) {
    assertThat(JulianUse.of(day(julian, gregorian), List.of(at(latitude, longitude))))
        .as(name)
        .isEqualTo(use);
  }

  @Test
  void isUnknownWhereNoPlaceIsAsLongAsAnyCountryUsedIt() {
    assertThat(JulianUse.of(day("1900-09-01", "1900-09-14"), List.of())).isEqualTo(UNKNOWN);
    assertThat(JulianUse.of(day("1900-09-01", "1900-09-14"), List.of(NOWHERE_KNOWN)))
        .isEqualTo(UNKNOWN);
    assertThat(JulianUse.of(day("1946-08-01", "1946-08-14"), List.of())).isEqualTo(NONE);
  }

  @Test
  void isWhateverSpeaksMostForItWherePlacesAreInDispute() {
    OneDay day = day("1900-09-01", "1900-09-14");

    assertThat(JulianUse.of(day, List.of(MUNICH, MOSCOW))).isEqualTo(CIVIL);
    assertThat(JulianUse.of(day, List.of(MUNICH, NOWHERE_KNOWN))).isEqualTo(UNKNOWN);
    assertThat(JulianUse.of(day("1946-08-01", "1946-08-14"), List.of(MUNICH, MOSCOW)))
        .isEqualTo(CHURCH);
  }

  private static OneDay day(String julian, String gregorian) {
    return OneDay.suspected(HistoricalDate.of(julian), HistoricalDate.of(gregorian)).orElseThrow();
  }

  private static Optional<Coordinates> at(String latitude, String longitude) {
    return Optional.of(new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude)));
  }
}
