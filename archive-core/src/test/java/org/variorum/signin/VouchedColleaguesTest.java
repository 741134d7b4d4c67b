package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Identity;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

@ParameterizedClass
@EnumSource(Database.class)
class VouchedColleaguesTest {
  private static final Whence HERE = new Whence("192.0.2.1", "");

  @Parameter Database database;
  private ArchiveDatabase archive;
  private SignIn door;
  private VouchedColleagues colleagues;
  private StaffMembers staff;
  private StaffMember helga;
  private String mail;
  private String subject;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    door = archive.bean(SignIn.class);
    colleagues = archive.bean(VouchedColleagues.class);
    staff = archive.bean(StaffMembers.class);
    StaffMember anew = Colleagues.anew(archive);
    mail = anew.login() + "@example.org";
    subject = "https://id.example.org " + anew.id();
    helga = anew.knownAs(new Identity(mail, null));
    staff.keep(helga);
  }

  @Test
  void knowsNobodyWhoIsNotConnected() {
    assertThat(known(subject, "")).isEmpty();
    assertThat(known(subject, "another@example.org")).isEmpty();
  }

  @Test
  void knowsWhoWasInvitedAtTheAddressAndFromThenOnByHisNameThere() {
    assertThat(known(subject, mail)).contains(helga.id());
    assertThat(known(subject, "changed@example.org")).isEmpty();

    assertThat(door.vouchedFor(subject, mail, HERE)).isInstanceOf(SignIn.Answer.In.class);
    assertThat(known(subject, "changed@example.org")).contains(helga.id());
    assertThat(known(subject + "2", mail)).isEmpty();
  }

  @Test
  void knowsWhoConnectedHisAccount() {
    assertThat(colleagues.bind(helga, subject, HERE)).isTrue();

    assertThat(known(subject, "")).contains(helga.id());
  }

  @Test
  void connectsNoNameWithTwoAccounts() {
    colleagues.bind(helga, subject, HERE);
    StaffMember other = Colleagues.anew(ArchiveDatabase.on(database));

    assertThat(colleagues.bind(other, subject, HERE)).isFalse();
    assertThat(colleagues.bind(helga, subject, HERE)).isTrue();
  }

  @Test
  void connectsWhoWasInvitedOnlyOnceHeIsIn() {
    String secret = archive.bean(SecondFactors.class).setUp(helga).secret();
    String code = Colleagues.code(secret, Instant.now().minusSeconds(Totp.SECONDS));
    archive.bean(SecondFactors.class).confirm(helga.id(), code);

    SignIn.Answer answer = door.vouchedFor(subject, mail, HERE);
    assertThat(answer).isInstanceOf(SignIn.Answer.CodeWanted.class);
    assertThat(known(subject, "")).isEmpty();

    HalfIn half = ((SignIn.Answer.CodeWanted) answer).half();
    assertThat(door.withCode(half, SignInTest.codeAfter(secret), HERE))
        .isInstanceOf(SignIn.Answer.In.class);
    assertThat(known(subject, "")).contains(helga.id());
  }

  @Test
  void partsAnAccount() {
    colleagues.bind(helga, subject, HERE);
    colleagues.part(helga, HERE);

    assertThat(known(subject, "")).isEmpty();
  }

  @Test
  void doesNotConnectWhoIsShutOut() {
    staff.keep(helga.disabled(true));

    assertThat(known(subject, mail)).isEmpty();
  }

  private Optional<StaffId> known(String name, String address) {
    return colleagues.connected(name).or(() -> colleagues.invitedAt(address)).map(StaffMember::id);
  }
}
