package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.audit.AuditLine;
import org.variorum.audit.AuditLog;
import org.variorum.audit.AuditQuery;
import org.variorum.settings.Settings;
import org.variorum.staff.Passwords;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

@ParameterizedClass
@EnumSource(Database.class)
class SignInTest {
  private static final Whence HERE =
      new Whence("100.64.0.1", "Mozilla/5.0 (X11; Linux) Firefox/140");

  @Parameter Database database;
  private ArchiveDatabase archive;
  private SignIn door;
  private OwnAccount account;
  private Sessions sessions;
  private StaffMember helga;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    door = archive.bean(SignIn.class);
    account = archive.bean(OwnAccount.class);
    sessions = archive.bean(Sessions.class);
    helga = Colleagues.anew(archive);
  }

  @Test
  void letsInWhoGivesHisPassword() {
    String session = signIn();

    assertThat(door.member(session)).map(StaffMember::id).contains(helga.id());
    assertThat(sessions.of(helga.id()))
        .singleElement()
        .satisfies(one -> assertThat(one.browser()).isEqualTo("Firefox, Linux"))
        .satisfies(one -> assertThat(one.address()).isEqualTo("100.64.0.0"));
  }

  @Test
  void saysTheSameOfAWrongPasswordOfNobodyAndOfWhoIsShutOut() {
    StaffMember out = Colleagues.anew(archive);
    archive.bean(StaffMembers.class).keep(out.disabled(true));

    assertThat(door.withPassword(helga.login(), "wrong", from(1)))
        .isEqualTo(door.withPassword("nobody at all", "wrong", from(2)))
        .isEqualTo(door.withPassword(out.login(), Colleagues.PASSWORD, from(3)))
        .isEqualTo(new SignIn.Answer.Wrong());
  }

  @Test
  void listensToNobodyWhoGuessedTooOften() {
    for (int i = 0; i < 5; i++) {
      archive.bean(Guesses.class).begin(helga.login(), from(4)); // faster than by the door
    }

    assertThat(door.withPassword(helga.login(), Colleagues.PASSWORD, from(4)))
        .isInstanceOf(SignIn.Answer.Wait.class);
  }

  @Test
  void asksForACodeOnceASecondFactorIsInForce() {
    String secret = setUp();

    assertThat(door.withPassword(helga.login(), Colleagues.PASSWORD, HERE))
        .isEqualTo(new SignIn.Answer.CodeWanted(half()));
    assertThat(door.withCode(half(), "000 000", HERE)).isEqualTo(new SignIn.Answer.Wrong());
    assertThat(door.withCode(half(), codeAfter(secret), HERE)).isInstanceOf(SignIn.Answer.In.class);
  }

  @Test
  void takesNoCodeOfWhoGaveAPasswordThatIsChangedSince() {
    String secret = setUp();
    HalfIn half = half();
    archive
        .bean(StaffMembers.class)
        .keep(helga.withPassword(Passwords.hash("another one 77 ways")));

    assertThat(door.withCode(half, codeAfter(secret), HERE)).isEqualTo(new SignIn.Answer.Wrong());
  }

  @Test
  void takesNoCodeTwice() {
    String secret = setUp();
    String code = codeAfter(secret);
    door.withCode(half(), code, HERE);

    assertThat(door.withCode(half(), code, HERE)).isEqualTo(new SignIn.Answer.Wrong());
  }

  @Test
  void slowsDownWhoGuessesCodes() {
    setUp();
    for (int i = 0; i < 5; i++) {
      door.withCode(half(), "000000", from(5));
    }

    assertThat(door.withCode(half(), "000000", from(5))).isInstanceOf(SignIn.Answer.Wait.class);
  }

  @Test
  void takesEachCodeOfThePaperOnceHoweverItIsTyped() {
    setUp();
    OwnAccount.Answer drawn = account.newPaperCodes(helga, Colleagues.PASSWORD, HERE);
    List<String> codes = ((OwnAccount.Answer.Codes) drawn).codes();
    String typed = " " + codes.get(0).toUpperCase(Locale.ROOT).replace("-", " ");

    assertThat(codes).hasSize(SecondFactors.PAPER_CODES).doesNotHaveDuplicates();
    assertThat(door.withCode(half(), typed, HERE)).isInstanceOf(SignIn.Answer.In.class);
    assertThat(door.withCode(half(), typed, HERE)).isEqualTo(new SignIn.Answer.Wrong());
    assertThat(archive.bean(SecondFactors.class).paperCodesLeft(helga.id())).isEqualTo(9);
  }

  @Test
  void keepsNoSecretAsItIs() throws IOException {
    String secret = setUp().replace(" ", "");
    Path key =
        archive.bean(Settings.class).dataDirectory().resolve("keys").resolve("second-factor.key");

    String kept =
        archive.inTransaction(
            entities -> entities.find(SecondFactor.class, helga.id().value()).secret);

    assertThat(kept).doesNotContain(secret).hasSizeGreaterThan(40);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
  }

  @Test
  void endsTheOtherSessionsWhenThePasswordChanges() {
    String here = signIn();
    String there = signIn();

    OwnAccount.Answer answer =
        account.changePassword(
            helga,
            here,
            new OwnAccount.NewPassword(Colleagues.PASSWORD, "seven sleepy owls"),
            HERE);

    assertThat(answer).isEqualTo(new OwnAccount.Answer.Done());
    assertThat(door.member(here)).isPresent();
    assertThat(door.member(there)).isEmpty();
  }

  @Test
  void forgetsASecretThatWasOnlyShownWhenThePasswordChanges() {
    SecondFactors factors = archive.bean(SecondFactors.class);
    String shown = factors.setUp(helga).secret();

    account.changePassword(
        helga,
        signIn(),
        new OwnAccount.NewPassword(Colleagues.PASSWORD, "seven sleepy owls"),
        HERE);

    assertThat(factors.setUp(helga).secret()).isNotEqualTo(shown);
  }

  @Test
  void changesNoPasswordOfWhoDoesNotKnowIt() {
    assertThat(
            account.changePassword(
                helga, "", new OwnAccount.NewPassword("wrong", "seven sleepy owls"), HERE))
        .isEqualTo(new OwnAccount.Answer.Refused(Refusal.WRONG));
    assertThat(
            account.changePassword(
                helga, "", new OwnAccount.NewPassword(Colleagues.PASSWORD, "short"), HERE))
        .isEqualTo(new OwnAccount.Answer.Refused(Refusal.SHORT));
  }

  @Test
  void endsOnlySessionsOfOnesOwn() {
    String session = signIn();

    account.endSession(Colleagues.anew(archive), session, HERE);
    assertThat(door.member(session)).isPresent();
    account.endSession(helga, session, HERE);

    assertThat(door.member(session)).isEmpty();
  }

  @Test
  void writesDownWhoCameInAndWhoDidNotButNothingThatWasTyped() {
    signIn();
    door.withPassword(helga.login(), "wrong", HERE);
    door.withPassword("perhaps a password", "wrong", HERE);

    List<AuditLine> lines = archive.bean(AuditLog.class).find(AuditQuery.newest(3));

    assertThat(lines)
        .extracting(line -> line.deed().act() + " " + line.deed().outcome())
        .containsExactly("sign-in FAILED", "sign-in FAILED", "sign-in DONE");
    assertThat(lines)
        .extracting(line -> line.deed().signature())
        .containsExactly("", helga.login(), helga.login());
  }

  private String signIn() {
    SignIn.Answer answer = door.withPassword(helga.login(), Colleagues.PASSWORD, HERE);
    return ((SignIn.Answer.In) answer).session();
  }

  /** Puts the second factor in force, with the code before the one of now. */
  private String setUp() {
    String secret = archive.bean(SecondFactors.class).setUp(helga).secret();
    String code = Colleagues.code(secret, Instant.now().minusSeconds(Totp.SECONDS));
    assertThat(account.confirmFactor(helga, code, HERE))
        .isInstanceOf(OwnAccount.Answer.Codes.class);
    return secret;
  }

  static String codeAfter(String secret) {
    return Colleagues.code(secret, Instant.now().plusSeconds(Totp.SECONDS - 1));
  }

  private HalfIn half() {
    return HalfIn.of(helga, "");
  }

  private static Whence from(int number) {
    return new Whence("100.64.1." + number, "");
  }
}
