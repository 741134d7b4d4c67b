package org.variorum.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.variorum.visitors.Seal.Verdict;

class SealTest {
  private static final String CHANCE = "0123456789abcdef".repeat(2);
  private static final Instant GIVEN = Instant.parse("2026-05-01T10:00:00Z");

  private final Seal seal = new Seal("ab".repeat(32));
  private final String token = seal.issue("correction c12", CHANCE, GIVEN);

  @Test
  void knowsItsOwnFormAgain() {
    assertThat(after(Duration.ofSeconds(3))).isEqualTo(Verdict.GOOD);
    assertThat(after(Duration.ofHours(6))).isEqualTo(Verdict.GOOD);
  }

  @Test
  void takesNoFormFasterThanAnyoneCanFillItIn() {
    assertThat(after(Duration.ofSeconds(2))).isEqualTo(Verdict.TOO_SOON);
  }

  @Test
  void takesNoFormThatLayOpenTooLong() {
    assertThat(after(Duration.ofHours(6).plusSeconds(1))).isEqualTo(Verdict.EXPIRED);
  }

  @Test
  void takesNoFormThatWasGivenForSomethingElse() {
    assertThat(seal.check("correction c13", token, GIVEN.plusSeconds(9))).isEqualTo(Verdict.FORGED);
  }

  @Test
  void takesNoFormThatIsNoneOfOurs() {
    Instant later = GIVEN.plusSeconds(9);
    String younger = token.replaceFirst("^[0-9]+", String.valueOf(later.getEpochSecond()));

    assertThat(seal.check("correction c12", younger, later)).isEqualTo(Verdict.FORGED);
    assertThat(seal.check("correction c12", "", later)).isEqualTo(Verdict.FORGED);
    assertThat(new Seal("cd".repeat(32)).check("correction c12", token, later))
        .isEqualTo(Verdict.FORGED);
  }

  @Test
  void givesTheSameWordsOfOneFormOneKeyAndOthersAnother() {
    FollowKey key = seal.follow(token, "words");

    assertThat(seal.follow(token, "words")).isEqualTo(key);
    assertThat(seal.follow(token, "other words")).isNotEqualTo(key);
    assertThat(new Seal("cd".repeat(32)).follow(token, "words")).isNotEqualTo(key);
  }

  private Verdict after(Duration time) {
    return seal.check("correction c12", token, GIVEN.plus(time));
  }
}
