package org.variorum.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.identifier.EntryId;

/** What is hidden, and until when. */
class VeilTest {
  private static final EntryId ONE = new EntryId("00000000");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

  @Test
  void liesOverAllEditionsOfAHiddenEntry() {
    Veil veil = new Veil(Set.of(ONE), Map.of(), Set.of(), Set.of());

    assertThat(veil.hides(ONE)).isTrue();
    assertThat(veil.hides(ONE, 7)).isTrue();
  }

  @Test
  void liesOverOneEditionAndWhatSaysTheSame() {
    Veil veil = new Veil(Set.of(), Map.of(ONE, Set.of(2)), Set.of("abc"), Set.of());

    assertThat(veil.hides(ONE)).isFalse();
    assertThat(veil.hides(ONE, 2)).isTrue();
    assertThat(veil.hides(ONE, 3)).isFalse();
    assertThat(veil.forbids("abc")).isTrue();
    assertThat(veil.forbids("abd")).isFalse();
  }

  @Test
  void isToBeLookedAtAgainFromItsDayOn() {
    Hiding hiding = hiding(Hiding.State.HIDDEN);

    assertThat(hiding.isDue(DAY.minusDays(1))).isFalse();
    assertThat(hiding.isDue(DAY)).isTrue();
    assertThat(hiding.isDue(DAY.plusYears(1))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = "HIDDEN", mode = EnumSource.Mode.EXCLUDE, value = Hiding.State.class)
  void isNotLookedAtAgainOnceItHasEnded(Hiding.State ended) {
    assertThat(hiding(ended).isDue(DAY.plusYears(1))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void goesByTheWordOfItsCategory(Category category) {
    assertThat(Category.coded(category.code())).contains(category);
  }

  private static Hiding hiding(Hiding.State state) {
    return new Hiding(
        1,
        new Hideable.OfEntry(ONE),
        null,
        Category.PRIVACY,
        "",
        DAY,
        null,
        Instant.EPOCH,
        "",
        state,
        null,
        "");
  }
}
