package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NominativeTest {

  @ParameterizedTest
  @CsvSource({
    "Власова,Власов",
    "Жукову,Жуков",
    "Деникиным,Деникин",
    "Рокоссовского,Рокоссовский",
    "Василевской,Василевская",
    "Цветаевой,Цветаева",
    "Толстого,Толстой",
    "Белому,Белый",
    "Запорожца,Запорожец",
    "Роммеля,Роммель",
    "Рудольфом,Рудольф",
    "Андрея,Андрей",
    "Георгию,Георгий",
    "Бандере,Бандера",
    "Рыбалкой,Рыбалко"
  })
  void guessesHowANameInAnotherCaseIsCalled(String typed, String name) {
    assertThat(Nominative.guesses(Spelling.folded(typed))).contains(Spelling.folded(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Жуков", "Рокоссовский", "Малышкин", "Роммель", "Гай", "бой"})
  void leavesANameAloneThatIsInTheNominative(String typed) {
    assertThat(Nominative.guesses(Spelling.folded(typed))).isEmpty();
  }
}
