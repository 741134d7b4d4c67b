package org.variorum.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.language.Languages;
import org.variorum.language.Texts;

class RightsListTest {
  private static final Texts OWN =
      Texts.of(Map.of("en", "Ask us\nOn loan", "de", "Fragen Sie uns\nLeihgabe"));

  @Test
  void offersItsOwnAfterThoseKnownEverywhere() {
    RightsList list = RightsList.of(List.of("cc-by", "in-c"), OWN, "own-2");

    assertThat(list.offered())
        .extracting(RightsStatement::code)
        .containsExactly("cc-by", "in-c", "own-1", "own-2");
    assertThat(list.usual().map(one -> one.words().wordsIn("de"))).contains("Leihgabe");
  }

  @Test
  void givesNewScansNothingThatIsNoLongerOffered() {
    assertThat(RightsList.of(List.of("in-c"), Texts.NONE, "cc-by").usual()).isEmpty();
    assertThat(RightsList.of(List.of("in-c"), Texts.NONE, "").usual()).isEmpty();
  }

  @Test
  void mayOfferNothing() {
    assertThat(RightsList.of(List.of(RightsList.NONE), Texts.NONE, "").offered()).isEmpty();
  }

  @Test
  void isWrittenWhereItIsUsedInWordsWithItsAddress() {
    Texts words = KnownStatement.CC_BY.statement().words();

    assertThat(words.wordsIn("en"))
        .isEqualTo(
            "Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/");
  }

  @ParameterizedTest
  @EnumSource(KnownStatement.class)
  void hasAName(KnownStatement one) {
    assertThat(one.statement().label().byLanguage().keySet())
        .containsExactlyInAnyOrderElementsOf(Languages.SPOKEN);
    assertThat(KnownStatement.coded(one.code())).contains(one);
  }

  @Test
  void isRefusedWhereALanguageHasOtherLinesThanTheNext() {
    Texts uneven = Texts.of(Map.of("en", "Ask us\nOn loan", "de", "Fragen Sie uns"));

    assertThat(
            Stream.of(uneven, Texts.english("Ask us\n\nOn loan"))
                .map(WordsByLanguage::write)
                .map(said -> OptionRules.problem(Option.RIGHTS_OWN, said)))
        .allSatisfy(problem -> assertThat(problem).contains(OptionProblem.of("rows")));
    assertThat(OptionRules.problem(Option.RIGHTS_OWN, WordsByLanguage.write(OWN))).isEmpty();
  }
}
