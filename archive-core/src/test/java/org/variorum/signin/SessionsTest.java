package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.identifier.StaffId;
import org.variorum.staff.StaffMember;

@ParameterizedClass
@EnumSource(Database.class)
class SessionsTest {
  private static final Whence HERE = new Whence("192.0.2.1", "");

  @Parameter Database database;
  private ArchiveDatabase archive;
  private StaffMember helga;
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    helga = Colleagues.anew(archive);
  }

  @Test
  void endWhenNobodyUsesThem() {
    String session = begin();

    pass(Duration.ofMinutes(119));
    assertThat(seen(session)).contains(helga.id());
    pass(Duration.ofMinutes(119));
    assertThat(seen(session)).contains(helga.id());
    pass(Duration.ofMinutes(121));
    assertThat(seen(session)).isEmpty();
  }

  @Test
  void areNotUsedByWhatAPageAsksByItself() {
    String session = begin();

    pass(Duration.ofMinutes(119));
    assertThat(whose(session)).contains(helga.id());
    pass(Duration.ofMinutes(2));
    assertThat(whose(session)).isEmpty();
  }

  @Test
  void endAtTheLatestHoweverMuchTheyAreUsed() {
    String session = begin();
    for (int hour = 1; hour < 12; hour++) {
      pass(Duration.ofHours(1));
      assertThat(seen(session)).as("hour %s", hour).isPresent();
    }

    pass(Duration.ofHours(1));

    assertThat(seen(session)).isEmpty();
    List<Sessions.SessionView> left = at(sessions -> sessions.of(helga.id()));
    assertThat(left).isEmpty();
    Map<StaffId, Long> counts = at(Sessions::counts);
    assertThat(counts).doesNotContainKey(helga.id());
  }

  private String begin() {
    return at(sessions -> sessions.begin(helga.id(), HERE));
  }

  private Optional<StaffId> seen(String session) {
    return at(sessions -> sessions.seen(session));
  }

  private Optional<StaffId> whose(String session) {
    return at(sessions -> sessions.whose(session));
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private <T> T at(Function<Sessions, T> act) {
    return archive.inTransaction(entities -> act.apply(sessions(entities)));
  }

  private Sessions sessions(EntityManager entities) {
    JpaSessions sessions = new JpaSessions();
    sessions.archive = entities;
    sessions.clock = Clock.fixed(now, ZoneOffset.UTC);
    sessions.settings = archive.bean(SignInSettings.class);
    return sessions;
  }
}
