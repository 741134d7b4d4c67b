package org.variorum.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FewWordsTest {
  private static final FewWords THREE = FewWords.of(List.of("zukov", "schukow", "жуков"));

  @Test
  void handsBackEachInTheOrderInWhichTheyWereGiven() {
    assertThat(THREE.each()).containsExactly("zukov", "schukow", "жуков");
    assertThat(THREE.set()).containsExactly("zukov", "schukow", "жуков");
    assertThat(FewWords.NONE.each()).isEmpty();
    assertThat(FewWords.of(Set.of())).isSameAs(FewWords.NONE);
  }

  @Test
  void knowsWhatIsAmongThem() {
    assertThat(THREE.has("жуков")).isTrue();
    assertThat(THREE.has("жуко")).isFalse();
    assertThat(FewWords.NONE.has("")).isFalse();
  }

  @Test
  void wordsOfOneNumberAreTwo() {
    assertThat("Siblings".hashCode()).isEqualTo("Teheran".hashCode());

    assertThat(FewWords.of(List.of("Siblings")).has("Teheran")).isFalse();
    assertThat(FewWords.of(List.of("Siblings")).meets(FewWords.of(List.of("Teheran")))).isFalse();
  }

  @Test
  void meetsWhatHasOneOfThem() {
    assertThat(THREE.meets(FewWords.of(List.of("a", "жуков", "z")))).isTrue();
    assertThat(THREE.meets(FewWords.of(List.of("a", "б")))).isFalse();
    assertThat(THREE.meets(FewWords.NONE)).isFalse();
  }

  @Test
  void knowsHowTheyBegin() {
    assertThat(THREE.begins("zu")).isTrue();
    assertThat(THREE.begins("жук")).isTrue();
    assertThat(THREE.begins("kov")).isFalse();
    assertThat(FewWords.NONE.begins("")).isFalse();
  }
}
