package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
  private final List<List<String>> written = new ArrayList<>();
  private final Batch together =
      new Batch(some -> written.add(some.cards().stream().map(card -> card.id).toList()), 20);

  private static CurrentCards.Cards card(String id, String words) {
    IndexCard card = new IndexCard(id);
    card.put(IndexField.HEADING_EN, words);
    return new CurrentCards.Cards(List.of(card), List.of());
  }

  @Test
  void waitUntilTheyAreLongTogether() {
    together.add(card("one", "twelve chars"));
    together.add(card("two", "twelve chars"));
    together.add(card("three", "short"));

    assertThat(written).containsExactly(List.of("one", "two"));

    together.write();

    assertThat(written).containsExactly(List.of("one", "two"), List.of("three"));
  }

  @Test
  void areWrittenOnceAndNotWhereThereAreNone() {
    together.write();
    together.add(new CurrentCards.Cards(List.of(), List.of("gone")));
    together.write();
    together.write();

    assertThat(written).containsExactly(List.of());
  }
}
