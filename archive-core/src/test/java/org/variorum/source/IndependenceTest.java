package org.variorum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

class IndependenceTest {
  private static final Random RANDOM = new Random(7);
  private static final EntryId NOSKOV = EntryId.random(RANDOM);
  private static final EntryId FROEHLICH = EntryId.random(RANDOM);
  private static final EntryId KROEGER = EntryId.random(RANDOM);
  private static final EntryId DIARY = EntryId.random(RANDOM);

  private int citations;

  @Test
  void oneSourceHasOneOrigin() {
    Independence alone = Independence.of(List.of(says(NOSKOV)), Map.of());

    assertThat(alone.sources()).isEqualTo(1);
    assertThat(alone.atMost()).isEqualTo(1);
    assertThat(alone.chain()).containsExactly(new Independence.Step(NOSKOV, List.of()));
  }

  @Test
  void twoOfWhichNobodyLookedHaveAtMostTwo() {
    assertThat(atMost(Map.of(), says(NOSKOV), says(FROEHLICH))).isEqualTo(2);
  }

  @Test
  void aSourceCitedTwiceIsOne() {
    Independence twice = Independence.of(List.of(says(NOSKOV), says(NOSKOV)), Map.of());

    assertThat(twice.sources()).isEqualTo(1);
    assertThat(twice.atMost()).isEqualTo(1);
  }

  @Test
  void twoOfWhichOneFollowsTheOtherHaveOne() {
    assertThat(atMost(Map.of(), says(NOSKOV, FROEHLICH), says(FROEHLICH))).isEqualTo(1);
  }

  @Test
  void aChainOfThreeHasOneAndTellsItInOrder() {
    Independence chain =
        Independence.of(
            List.of(says(NOSKOV), says(KROEGER)),
            Map.of(NOSKOV, List.of(FROEHLICH), FROEHLICH, List.of(KROEGER)));

    assertThat(chain.sources()).isEqualTo(2);
    assertThat(chain.atMost()).isEqualTo(1);
    assertThat(chain.chain())
        .containsExactly(
            new Independence.Step(NOSKOV, List.of(FROEHLICH)),
            new Independence.Step(FROEHLICH, List.of(KROEGER)),
            new Independence.Step(KROEGER, List.of()));
  }

  @Test
  void twoWaysToTheSameOriginAreOne() {
    Map<EntryId, List<EntryId>> diamond =
        Map.of(
            NOSKOV, List.of(FROEHLICH, KROEGER),
            FROEHLICH, List.of(DIARY),
            KROEGER, List.of(DIARY));

    assertThat(atMost(diamond, says(NOSKOV))).isEqualTo(1);
  }

  @Test
  void oneThatFollowsTwoCanHaveTwo() {
    assertThat(atMost(Map.of(NOSKOV, List.of(FROEHLICH, KROEGER)), says(NOSKOV))).isEqualTo(2);
  }

  @Test
  void twoThatFollowWhatIsNotCitedHaveOne() {
    Independence both =
        Independence.of(
            List.of(says(NOSKOV), says(KROEGER)),
            Map.of(NOSKOV, List.of(DIARY), KROEGER, List.of(DIARY)));

    assertThat(both.sources()).isEqualTo(2);
    assertThat(both.atMost()).isEqualTo(1);
  }

  @Test
  void whatACitationFollowsGoesBeforeWhatItsSourceFollowsInGeneral() {
    Map<EntryId, List<EntryId>> inGeneral = Map.of(NOSKOV, List.of(FROEHLICH));

    assertThat(atMost(inGeneral, says(NOSKOV), says(FROEHLICH))).isEqualTo(1);
    assertThat(atMost(inGeneral, says(NOSKOV, DIARY), says(FROEHLICH))).isEqualTo(2);
  }

  @Test
  void whoContradictsOrOnlyMentionsDoesNotSupport() {
    Independence one =
        Independence.of(
            List.of(
                says(NOSKOV), cited(FROEHLICH, Stance.CONTRADICTS), cited(DIARY, Stance.MENTIONS)),
            Map.of());

    assertThat(one.sources()).isEqualTo(1);
    assertThat(one.atMost()).isEqualTo(1);
    assertThat(Independence.of(List.of(cited(DIARY, Stance.CONTRADICTS)), Map.of()).atMost())
        .isZero();
  }

  @Test
  void sourcesThatFollowEachOtherAreOneAndComeToAnEnd() {
    Map<EntryId, List<EntryId>> circle =
        Map.of(
            NOSKOV, List.of(FROEHLICH),
            FROEHLICH, List.of(KROEGER),
            KROEGER, List.of(FROEHLICH));

    assertThat(atMost(circle, says(NOSKOV), says(KROEGER))).isEqualTo(1);
    assertThat(atMost(circle, says(NOSKOV), says(DIARY))).isEqualTo(2);
  }

  @Test
  void aSourceThatFollowsItselfIsItsOwnOrigin() {
    assertThat(atMost(Map.of(NOSKOV, List.of(NOSKOV)), says(NOSKOV))).isEqualTo(1);
  }

  @Test
  void namesWhoByTheirCitationsFollowEachOtherInACircle() {
    assertThat(
            Independence.circle(
                Stream.of(says(NOSKOV, FROEHLICH), says(FROEHLICH, NOSKOV), says(DIARY, NOSKOV))))
        .containsExactly(NOSKOV, FROEHLICH);
    assertThat(Independence.circle(Stream.of(says(NOSKOV, NOSKOV)))).containsExactly(NOSKOV);
    assertThat(Independence.circle(Stream.of(says(NOSKOV, FROEHLICH), says(FROEHLICH, DIARY))))
        .isEmpty();
  }

  private static int atMost(Map<EntryId, List<EntryId>> inGeneral, Citation... citations) {
    return Independence.of(List.of(citations), inGeneral).atMost();
  }

  private Citation says(EntryId source, EntryId... derivesFrom) {
    return cited(source, Stance.SUPPORTS, derivesFrom);
  }

  private Citation cited(EntryId source, Stance stance, EntryId... derivesFrom) {
    return new Citation(
        new LocalId("c" + ++citations),
        new SourceRef(source, null),
        null,
        stance,
        null,
        null,
        null,
        Texts.NONE,
        List.of(),
        List.of(derivesFrom),
        null,
        Texts.NONE,
        false);
  }
}
