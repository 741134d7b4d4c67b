package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "ВЛАСОВ,власов",
    "Власовъ,власов",
    "Хрущёв,хрущев",
    "Ѳедоръ,федор",
    "Вѣра,вера",
    "Краснаго,красного",
    "Мартосъ,мартос",
    "Królewska,krolewska",
    "Własow,wlasow",
    "Große,grosse",
    "Čapek,capek",
    "Андрій,андрии",
    "Андрей,андреи",
    "ＲＯＡ,roa"
  })
  void foldsWhatNeverTellsTwoNamesApart(String word, String folded) {
    assertThat(Spelling.folded(word)).isEqualTo(folded);
  }

  @Test
  void partsWordsAtHyphensButNotAtApostrophes() {
    assertThat(Spelling.words("Strik-Strikfeldt, O'Neill; Solov'ev (м'ясний)"))
        .containsExactly("Strik", "Strikfeldt", "ONeill", "Solovev", "мясний");
  }

  @Test
  void forgetsTheOrderOfANamesParts() {
    assertThat(Spelling.unordered("Vlasov, Andrey")).isEqualTo(Spelling.unordered("Andrey VLASOV"));
  }
}
