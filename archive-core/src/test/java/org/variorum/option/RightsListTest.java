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

  private static String code(Texts own, int line) {
    return RightsList.of(List.of(RightsList.NONE), own, "").offered().get(line - 1).code();
  }

  @Test
  void offersItsOwnAfterThoseKnownEverywhere() {
    RightsList list = RightsList.of(List.of("cc-by", "in-c"), OWN, code(OWN, 2));

    assertThat(list.offered())
        .extracting(one -> one.label().wordsIn("de"))
        .endsWith("Fragen Sie uns", "Leihgabe");
    assertThat(list.usual().map(one -> one.words().wordsIn("de"))).contains("Leihgabe");
  }

  @Test
  void namesAStatementByWhatItSaysWhicheverLineItStandsOn() {
    Texts turned = Texts.of(Map.of("en", "On loan\nAsk us", "de", "Leihgabe\nFragen Sie uns"));

    RightsList list = RightsList.of(List.of("in-c"), turned, code(OWN, 2));

    assertThat(list.usual().map(one -> one.words().wordsIn("en"))).contains("On loan");
    assertThat(OptionRules.problem(Option.RIGHTS_USUAL, code(OWN, 2))).isEmpty();
  }

  @Test
  void understandsOneThatWasNamedByItsLine() {
    assertThat(RightsList.stable(OWN, "own-2")).isEqualTo(code(OWN, 2));
    assertThat(RightsList.stable(OWN, "own-3")).isEqualTo("own-3");
    assertThat(RightsList.stable(OWN, "cc-by")).isEqualTo("cc-by");
  }

  @Test
  void saysThatTheUsualOneIsNotOfferedAnyMore() {
    Texts without = Texts.of(Map.of("en", "Ask us", "de", "Fragen Sie uns"));

    assertThat(RightsList.of(List.of("in-c"), without, code(OWN, 2)).isUsualGone()).isTrue();
    assertThat(RightsList.of(List.of("in-c"), OWN, code(OWN, 2)).isUsualGone()).isFalse();
    assertThat(RightsList.of(List.of("in-c"), OWN, "").isUsualGone()).isFalse();
  }

  @Test
  void followsTheUsualOneWhereItIsOnlyWordedOtherwise() {
    Texts reworded = Texts.of(Map.of("en", "Ask us\nA loan", "de", "Fragen Sie uns\nLeihe"));
    Texts translated = OWN.with("ru", "Спросите\nВзаймы");
    Texts others = Texts.of(Map.of("en", "Ask\nFree", "de", "Fragen\nFrei"));

    assertThat(RightsList.followed(OWN, reworded, code(OWN, 2))).isEqualTo(code(reworded, 2));
    assertThat(RightsList.followed(OWN, translated, code(OWN, 2))).isEqualTo(code(translated, 2));
    assertThat(RightsList.followed(OWN, others, code(OWN, 2))).isEqualTo(code(OWN, 2));
    assertThat(RightsList.followed(OWN, Texts.english("Ask us"), code(OWN, 2)))
        .isEqualTo(code(OWN, 2));
    assertThat(RightsList.followed(OWN, reworded, "cc-by")).isEqualTo("cc-by");
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
