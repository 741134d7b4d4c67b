package org.variorum.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.identifier.StaffId;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.signin.SignIn;
import org.variorum.signin.Whence;
import org.variorum.staff.Passwords;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

class LetInCommandTest {
  private static final Whence HERE = new Whence("192.0.2.1", "");

  private final List<String> said = new ArrayList<>();
  private ArchiveDatabase archive;
  private StaffMember anna;

  @BeforeEach
  void anAdministratorWhoIsShutOut() {
    archive = ArchiveDatabase.on(Database.H2);
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    anna =
        new StaffMember(
            id,
            "anna-" + id,
            "Anna Real",
            "A.",
            Role.ADMINISTRATOR,
            Passwords.hash("she forgot it " + Instant.now()),
            false,
            true);
    archive.bean(StaffMembers.class).keep(anna);
  }

  @Test
  void givesAPasswordByWhichOneIsInAgain() {
    give(anna.login());

    String password = said.get(0).replaceAll(".* is ", "");
    assertThat(archive.bean(SignIn.class).withPassword(anna.login(), password, HERE))
        .isInstanceOfSatisfying(
            SignIn.Answer.In.class, in -> assertThat(in.member().mustChangePassword()).isTrue());
  }

  @Test
  void knowsOnlyColleagues() {
    assertThatExceptionOfType(OperatorFailure.class)
        .isThrownBy(() -> give("nobody"))
        .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(OperatorFailure.FAILED));
    assertThatExceptionOfType(OperatorFailure.class)
        .isThrownBy(() -> give())
        .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(OperatorFailure.MISUSED));
  }

  private void give(String... arguments) {
    archive
        .bean(LetInCommand.class)
        .run(new OperatorRequest(Arrays.asList(arguments), Path.of("/")), new Paper());
  }

  private final class Paper implements OperatorConsole {
    @Override
    public void line(String text) {
      said.add(text);
    }

    @Override
    public void problem(String text) {
      said.add(text);
    }
  }
}
