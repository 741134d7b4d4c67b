package org.variorum.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private final List<Collection<Integer>> asked = new ArrayList<>();

  @Test
  void drawsAgainWhatComesTwice() {
    assertThat(drawing(Set.of(), 1, 1, 2, 2, 3).draw(3)).containsExactly(1, 2, 3);
    assertThat(asked).hasSize(1);
  }

  @Test
  void drawsAgainWhatSomebodyBears() {
    assertThat(drawing(Set.of(2, 4), 1, 2, 3, 4, 1, 5).draw(3)).containsExactly(1, 3, 5);
  }

  @Test
  void drawsNothingWhereNothingIsWanted() {
    assertThat(drawing(Set.of()).draw(0)).isEmpty();
    assertThat(asked).isEmpty();
  }

  private Drawing<Integer> drawing(Set<Integer> borne, Integer... lots) {
    Iterator<Integer> lot = List.of(lots).iterator();
    return new Drawing<>(
        lot::next,
        drawn -> {
          asked.add(List.copyOf(drawn));
          return drawn.stream().filter(borne::contains).toList();
        });
  }
}
