package org.variorum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;

class SourceCircleTest {
  private static final EntryId DIARY = EntryId.random(new Random(1));
  private static final EntryId MEMOIR = EntryId.random(new Random(2));
  private static final EntryId BOOK = EntryId.random(new Random(3));
  private static final EntryId PAPER = EntryId.random(new Random(4));

  @Test
  void isNoneWhereAllLeadsToAnEnd() {
    assertThat(
            SourceCircle.through(
                BOOK,
                Map.of(
                    BOOK, List.of(MEMOIR, PAPER), PAPER, List.of(MEMOIR), MEMOIR, List.of(DIARY))))
        .isEmpty();
  }

  @Test
  void tellsTheChainBackToItsBeginning() {
    assertThat(
            SourceCircle.through(
                BOOK,
                Map.of(BOOK, List.of(MEMOIR), MEMOIR, List.of(DIARY, PAPER), PAPER, List.of(BOOK))))
        .hasValue(new SourceCircle(List.of(BOOK, MEMOIR, PAPER, BOOK)));
  }

  @Test
  void isTheShortestOfSeveral() {
    assertThat(
            SourceCircle.through(
                BOOK,
                Map.of(BOOK, List.of(MEMOIR, PAPER), MEMOIR, List.of(PAPER), PAPER, List.of(BOOK))))
        .hasValue(new SourceCircle(List.of(BOOK, PAPER, BOOK)));
  }

  @Test
  void isOneForASourceThatTakesFromItself() {
    assertThat(SourceCircle.through(BOOK, Map.of(BOOK, List.of(BOOK))))
        .hasValue(new SourceCircle(List.of(BOOK, BOOK)));
  }

  @Test
  void isNotThatOfOthersToWhichOneOnlyLeads() {
    assertThat(
            SourceCircle.through(
                BOOK,
                Map.of(BOOK, List.of(MEMOIR), MEMOIR, List.of(PAPER), PAPER, List.of(MEMOIR))))
        .isEmpty();
  }
}
