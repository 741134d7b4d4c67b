package org.variorum.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeNameTest {
  @Test
  void refusesANameThatTheOthersCouldNotKnow() {
    assertThatThrownBy(() -> NodeName.check(Map.of("VARIORUM_NODE", "узел 1")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("узел 1");
  }

  @Test
  void takesAPlainNameAndNone() {
    assertThatCode(() -> NodeName.check(Map.of("VARIORUM_NODE", "north-1")))
        .doesNotThrowAnyException();
    assertThatCode(() -> NodeName.check(Map.of())).doesNotThrowAnyException();
  }
}
