package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;

/**
 * Each test guesses at an account of its own. Nothing is remembered but in the database: each call
 * is one of a new bean.
 */
@ParameterizedClass
@EnumSource(Database.class)
class GuessesTest {
  private static final Whence HERE = new Whence("192.0.2.1", "");

  @Parameter Database database;
  private ArchiveDatabase archive;
  private final Hands clock = new Hands();

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
  }

  @Test
  void makesWhoGuessesWaitLongerEachTime() {
    guess("anna", HERE, 5);

    assertThat(begin("Anna ", HERE)).contains(Duration.ofSeconds(5));
    clock.pass(Duration.ofSeconds(5));
    assertThat(begin("anna", HERE)).isEmpty();
    assertThat(begin("anna", HERE)).contains(Duration.ofSeconds(10));
  }

  @Test
  void neverShutsOutForGood() {
    for (int i = 0; i < 40; i++) {
      begin("clara", new Whence("192.0.2.2", "")).ifPresent(clock::pass);
    }

    assertThat(begin("clara", new Whence("192.0.2.2", "")).orElse(Duration.ZERO))
        .isLessThanOrEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void doesNotHoldUpTheOwnerElsewhere() {
    guess("dora", new Whence("192.0.2.3", ""), 5);

    assertThat(begin("dora", new Whence("192.0.2.4", ""))).isEmpty();
  }

  @Test
  void noticesOneNetworkThatTriesManyAccounts() {
    Whence one = new Whence("2001:db8:5:5::1", "");
    IntStream.range(0, 30).forEach(number -> guess("e" + number, one, 1));

    assertThat(begin("another", new Whence("2001:db8:5:5::2", ""))).isPresent();
    assertThat(begin("another", new Whence("2001:db8:5:6::2", ""))).isEmpty();
  }

  @Test
  void noticesManyNetworksThatTryOneAccountButLetsInWhereItIsKnown() {
    Whence home = new Whence("198.51.100.1", "");
    guess("fedor", home, 1);
    right("fedor", home);
    IntStream.range(0, 30)
        .forEach(number -> guess("fedor", new Whence("203.0.113." + number, ""), 1));

    assertThat(begin("fedor", new Whence("198.51.100.2", ""))).isPresent();
    assertThat(begin("fedor", home)).isEmpty();
  }

  @Test
  void forgetsWhenTheRightOneCame() {
    guess("gleb", HERE, 4);
    right("gleb", HERE);

    assertThat(guess("gleb", HERE, 4)).containsOnly(Optional.empty());
  }

  @Test
  void forgetsOvernight() {
    guess("hanna", HERE, 5);
    clock.pass(Guesses.MEMORY.plusSeconds(1));

    assertThat(guess("hanna", HERE, 5)).containsOnly(Optional.empty());
  }

  private List<Optional<Duration>> guess(String account, Whence whence, int times) {
    return IntStream.range(0, times).mapToObj(time -> begin(account, whence)).toList();
  }

  private Optional<Duration> begin(String account, Whence whence) {
    return archive.inTransaction(entities -> guesses(entities).begin(account, whence));
  }

  private void right(String account, Whence whence) {
    archive.inTransaction(
        entities -> {
          guesses(entities).right(account, whence);
          return account;
        });
  }

  private Guesses guesses(EntityManager entities) {
    JpaGuesses guesses = new JpaGuesses();
    guesses.archive = entities;
    guesses.clock = clock;
    return guesses;
  }

  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

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
