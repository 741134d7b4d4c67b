package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.administration.AddColleague;
import org.variorum.administration.ChangeColleague;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Actor;
import org.variorum.staff.Role;

/** What an administrator does about a colleague that ends the colleague's sessions. */
@ParameterizedClass
@EnumSource(Database.class)
class EndedSessionsTest {
  private static final Whence HERE = new Whence("192.0.2.1", "");

  @Parameter Database database;
  private ArchiveDatabase archive;
  private ChangeColleague changing;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    changing = archive.bean(ChangeColleague.class);
  }

  @Test
  void endWhenRightsAreTakenOrGiven() {
    assertEnded((actor, id) -> changing.giveRole(actor, id, Role.CONTRIBUTOR));
    assertEnded(changing::shutOut);
  }

  @Test
  void endWhenHeIsGivenAnotherWayIn() {
    assertEnded((actor, id) -> archive.bean(AddColleague.class).givePassword(actor, id));
    assertEnded(changing::dropFactor);
  }

  @Test
  void endWhenTheyAreEnded() {
    assertEnded(changing::endSessions);
  }

  private void assertEnded(BiConsumer<Actor, StaffId> act) {
    StaffId helga = Colleagues.anew(archive).id();
    Sessions sessions = archive.bean(Sessions.class);
    String session = sessions.begin(helga, HERE);

    act.accept(Actor.OPERATOR, helga);

    assertThat(sessions.seen(session)).isEmpty();
  }
}
