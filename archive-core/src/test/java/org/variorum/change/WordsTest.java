package org.variorum.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void marksTheOneWordThatWasReplaced() {
    assertThat(Words.between("He was born in 1900.", "He was born in 1901."))
        .containsExactly(
            new Run(Run.Kind.SAME, "He was born in "),
            new Run(Run.Kind.GONE, "1900"),
            new Run(Run.Kind.ADDED, "1901"),
            new Run(Run.Kind.SAME, "."));
  }

  @Test
  void keepsEachTextWholeIfTheOthersWordsAreLeftOut() {
    String before = "Первая строка.\nВторая, «так сказать», строка";
    String after = "Первая, новая строка.\nТретья\nВторая строка";

    List<Run> runs = Words.between(before, after);

    assertThat(without(runs, Run.Kind.ADDED)).isEqualTo(before);
    assertThat(without(runs, Run.Kind.GONE)).isEqualTo(after);
  }

  @Test
  void aTextThatWasNotThereIsAddedWhole() {
    assertThat(Words.between("", "All new")).containsExactly(new Run(Run.Kind.ADDED, "All new"));
    assertThat(Words.between("Same", "Same")).containsExactly(new Run(Run.Kind.SAME, "Same"));
    assertThat(Words.between("", "")).isEmpty();
  }

  private static String without(List<Run> runs, Run.Kind kind) {
    return String.join(
        "", runs.stream().filter(run -> run.kind() != kind).map(Run::words).toList());
  }
}
