package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.staff.Passwords;
import org.variorum.staff.Remit;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

@ParameterizedClass
@EnumSource(Database.class)
class JoinTest {
  private static final Whence HERE = new Whence("192.0.2.1", "");
  private static int number;

  @Parameter Database database;
  private ArchiveDatabase archive;
  private Join join;
  private Invitations invitations;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    join = archive.bean(Join.class);
    invitations = archive.bean(Invitations.class);
  }

  @Test
  void opensAnAccountOnce() {
    String token = invite(Remit.WHOLE);
    Join.Newcomer anna = newcomer("seven sleepy owls");

    assertThat(join.join(token, anna, HERE)).isEmpty();
    assertThat(join.join(token, newcomer("seven sleepy owls"), HERE)).contains(Refusal.GONE);

    StaffMember joined = archive.bean(StaffMembers.class).withLogin(anna.login()).orElseThrow();
    assertThat(joined.role()).isEqualTo(Role.REVIEWER);
    assertThat(joined.mustChangePassword()).isFalse();
    assertThat(Passwords.matches("seven sleepy owls", joined.passwordHash())).isTrue();
  }

  @Test
  void leavesTheLinkAsItIsWhenThePasswordIsRefused() {
    String token = invite(Remit.WHOLE);

    assertThat(join.join(token, newcomer("password1234"), HERE)).contains(Refusal.COMMON);
    assertThat(join.join(token, newcomer("seven sleepy owls"), HERE)).isEmpty();
  }

  @Test
  void opensNothingOnceWhoeverMadeItIsShutOut() {
    StaffMember maker = administrator();
    String token = invite(Remit.WHOLE, maker);
    assertThat(join.invitation(token)).isPresent();

    archive.bean(StaffMembers.class).keep(maker.disabled(true));

    assertThat(join.invitation(token)).isEmpty();
    assertThat(join.join(token, newcomer("seven sleepy owls"), HERE)).contains(Refusal.GONE);
  }

  @Test
  void takesNoNameOfARoleToSignWith() {
    assertThat(
            join.join(
                invite(Remit.WHOLE),
                new Join.Newcomer("role-name", "@administrator", "seven sleepy owls"),
                HERE))
        .contains(Refusal.MISSING);
  }

  @Test
  void wantsALoginThatNobodyHasAndANameToSignWith() {
    String token = invite(Remit.WHOLE);
    String taken = Colleagues.anew(archive).login();

    assertThat(join.join(token, new Join.Newcomer(taken, "A", "seven sleepy owls"), HERE))
        .contains(Refusal.TAKEN);
    assertThat(join.join(token, new Join.Newcomer("a b", "A", "seven sleepy owls"), HERE))
        .contains(Refusal.LOGIN);
    assertThat(join.join(token, new Join.Newcomer("ab", " ", "seven sleepy owls"), HERE))
        .contains(Refusal.MISSING);
  }

  @Test
  void opensNothingOnceItIsWithdrawn() {
    String token = invite(Remit.WHOLE);
    String id = invitations.open(token).orElseThrow().id();

    assertThat(invitations.withdraw(id)).isTrue();

    assertThat(join.invitation(token)).isEmpty();
    assertThat(invitations.withdraw(id)).isFalse();
    assertThat(invitations.open()).extracting(Invitation::id).doesNotContain(id);
  }

  @Test
  void opensNothingAfterAWeekNorByAnotherToken() {
    String token = invite(Remit.WHOLE);

    assertThat(join.invitation(token + "x")).isEmpty();
    Optional<Invitation> late = archive.inTransaction(entities -> afterAWeek(entities).open(token));
    assertThat(late).isEmpty();
  }

  @Test
  void givesTheRemitOfTheInvitation() {
    Remit remit = new Remit(List.of(), Set.of("person"));
    Join.Newcomer anna = newcomer("seven sleepy owls");

    join.join(invite(remit), anna, HERE);

    assertThat(archive.bean(StaffMembers.class).withLogin(anna.login()))
        .map(StaffMember::remit)
        .isEqualTo(Optional.of(remit));
  }

  private String invite(Remit remit) {
    return invite(remit, administrator());
  }

  private String invite(Remit remit, StaffMember maker) {
    return invitations.make(
        new Invitations.Wanted(Role.REVIEWER, "Anna", remit, "en", "anna@example.org"), maker.id());
  }

  private StaffMember administrator() {
    StaffMember maker = Colleagues.anew(archive).as(Role.ADMINISTRATOR);
    archive.bean(StaffMembers.class).keep(maker);
    return maker;
  }

  private static Join.Newcomer newcomer(String password) {
    number++;
    return new Join.Newcomer("anna" + number, "Anna", password);
  }

  private static Invitations afterAWeek(EntityManager entities) {
    JpaInvitations later = new JpaInvitations();
    later.archive = entities;
    later.clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(7).plusSeconds(1));
    return later;
  }
}
