package org.variorum.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessesTest {
  private final Hands clock = new Hands();
  private final Guesses guesses = guesses();

  @Test
  void stopsListeningAfterTooManyFromOneAddress() {
    wrong("admin", "10.0.0.1", Guesses.PER_PAIR - 1);
    assertThat(guesses.tooMany("admin", "10.0.0.1")).isFalse();

    guesses.wrong("Admin ", "10.0.0.1");
    assertThat(guesses.tooMany("admin", "10.0.0.1")).isTrue();
  }

  @Test
  void doesNotLockOutTheOwnerElsewhere() {
    wrong("admin", "10.0.0.1", Guesses.PER_PAIR);

    assertThat(guesses.tooMany("admin", "10.0.0.2")).isFalse();
  }

  @Test
  void noticesOneAddressThatTriesManyLogins() {
    for (int i = 0; i < Guesses.PER_ADDRESS; i++) {
      guesses.wrong("someone" + i, "10.0.0.1");
    }

    assertThat(guesses.tooMany("another", "10.0.0.1")).isTrue();
  }

  @Test
  void noticesManyAddressesThatTryOneLogin() {
    for (int i = 0; i < Guesses.PER_LOGIN; i++) {
      guesses.wrong("admin", "10.0.1." + i);
    }

    assertThat(guesses.tooMany("admin", "10.0.0.2")).isTrue();
  }

  @Test
  void forgetsAfterAWhile() {
    wrong("admin", "10.0.0.1", Guesses.PER_PAIR);

    clock.now = clock.now.plus(Guesses.PAUSE).plusSeconds(1);

    assertThat(guesses.tooMany("admin", "10.0.0.1")).isFalse();
  }

  @Test
  void forgetsWhenTheRightPasswordCame() {
    wrong("admin", "10.0.0.1", Guesses.PER_PAIR - 1);

    guesses.right("admin", "10.0.0.1");
    guesses.wrong("admin", "10.0.0.1");

    assertThat(guesses.tooMany("admin", "10.0.0.1")).isFalse();
  }

  private void wrong(String login, String address, int times) {
    for (int i = 0; i < times; i++) {
      guesses.wrong(login, address);
    }
  }

  private Guesses guesses() {
    Guesses made = new Guesses();
    made.clock = clock;
    made.open();
    return made;
  }

  private static final class Hands extends Clock {
    Instant now = Instant.EPOCH.plus(Duration.ofDays(1));

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
