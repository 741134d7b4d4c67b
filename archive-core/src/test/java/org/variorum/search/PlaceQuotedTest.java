package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a place in quotation marks is also called. */
class PlaceQuotedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Petrograd\"|Petrograd|Leningrad",
        "«Петроград»|Петроград|Ленинград",
        "orders „Lemberg“ 1914|orders Lemberg 1914|Lwów",
        "\"Sankt Petersburg\"|Sankt Petersburg|Ленинград",
        "Petrograd \"Petrograd\"|Petrograd Petrograd|Leningrad",
        "Petrograder \"Petrograd\"|Petrograder Petrograd|Leningrad",
        "the Lemberg and \"Lemberg\"|the Lemberg and Lemberg|Lwów",
      })
  void knowsOtherNamesOfAQuotedPlace(String typed, String unquoted, String other) {
    PlaceQuoted place = PlaceQuoted.in(typed).orElseThrow();

    assertThat(place.unquoted()).isEqualTo(unquoted);
    assertThat(place.isAlsoCalled(other)).isTrue();
    assertThat(place.isAlsoCalled("Vlasov")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Petrograd", "\"the road to Petrograd\"", "\"Vlasov\"", "\"\"", ""})
  void isNoneWhereNoPlaceAloneIsQuoted(String typed) {
    assertThat(PlaceQuoted.in(typed)).isEmpty();
  }

  @Test
  void takesTheSameNameInAnotherScriptForNoOther() {
    assertThat(PlaceQuoted.in("\"Petrograd\"").orElseThrow().isAlsoCalled("Петроград")).isFalse();
  }

  @Test
  void tellsOtherNamesInTheScriptOfTheReader() {
    PlaceQuoted place = PlaceQuoted.in("\"Petrograd\"").orElseThrow();

    assertThat(place.others("de")).contains("Leningrad").doesNotContain("Petrograd");
    assertThat(place.others("ru")).contains("Ленинград").doesNotContain("Петроград");
  }

  @Test
  void takesNoGrammaticalCaseForAnotherName() {
    assertThat(PlaceQuoted.in("«Дон»").orElseThrow().names()).containsExactly("Дон", "Don");
    assertThat(PlaceQuoted.in("«Дону»")).isEmpty();
  }

  @Test
  void leavesOtherQuotationsAsTheyAre() {
    assertThat(PlaceQuoted.in("\"2nd Shock Army\" \"Petrograd\"").orElseThrow().unquoted())
        .isEqualTo("\"2nd Shock Army\" Petrograd");
  }
}
