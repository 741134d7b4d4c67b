package org.variorum.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final List<String> made = new ArrayList<>();
  private final Recent<String, String> words =
      new Recent<>(
          1,
          word -> {
            made.add(word);
            return word.toUpperCase(Locale.ROOT);
          });

  @Test
  void makesAWordOnceUntilAnotherTakesItsPlace() {
    List<String> given = List.of("a", "a", "b", "a").stream().map(words::of).toList();

    assertThat(given).containsExactly("A", "A", "B", "A");
    assertThat(made).containsExactly("a", "b", "a");
  }
}
