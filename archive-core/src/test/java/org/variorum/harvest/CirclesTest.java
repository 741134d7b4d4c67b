package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CirclesTest {

  @Test
  void areFoundAmongWhatHangsOnThem() {
    Map<String, String> above =
        Map.of("a", "b", "b", "c", "c", "a", "d", "c", "e", "d", "f", "top", "g", "g");

    assertThat(Circles.in(above)).containsExactlyInAnyOrder(Set.of("a", "b", "c"), Set.of("g"));
  }

  @Test
  void areNoneWhereAllLeadToATop() {
    assertThat(Circles.in(Map.of("a", "b", "b", "top", "c", "top"))).isEmpty();
  }
}
