package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtWordsTest {

  @Test
  void findsAWordWithOtherEndingsInThreeLanguages() {
    assertThat(SoughtWords.of("армия").has("Армии,")).isTrue();
    assertThat(SoughtWords.of("Befehl").has("Befehle.")).isTrue();
    assertThat(SoughtWords.of("order").has("orders")).isTrue();
    assertThat(SoughtWords.of("order").has("border")).isFalse();
  }

  @Test
  void caresNeitherForCaseNorForAccentsNorForOldSpelling() {
    assertThat(SoughtWords.of("MULLER").has("Müller")).isTrue();
    assertThat(SoughtWords.of("хлеб").has("хлѣбъ")).isTrue();
  }

  @Test
  void wantsEachOfTheWords() {
    SoughtWords sought = SoughtWords.of("general Власов");

    assertThat(sought.allAmong(List.of("General", "Власова"))).isTrue();
    assertThat(sought.allAmong(List.of("General", "Жуков"))).isFalse();
  }

  @Test
  void seeksNothingWhereNoWordIs() {
    assertThat(SoughtWords.of(" – …").isNothing()).isTrue();
    assertThat(SoughtWords.NONE.allAmong(List.of("a"))).isFalse();
  }
}
