package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Passwords;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/**
 * Lets colleagues in and out. It never says which of name and password was wrong, and takes as long
 * for a name that there is not; wrong guesses slow down the next.
 */
@ApplicationScoped
public class SignIn {
  private static final String BY_PROVIDER = "sign-in by provider";

  @Inject StaffMembers staff;
  @Inject SecondFactors factors;
  @Inject Sessions sessions;
  @Inject Guesses guesses;
  @Inject VouchedColleagues colleagues;
  @Inject SignInBook book;

  /** What comes of an attempt. */
  public sealed interface Answer {

    /** He is in. */
    record In(StaffMember member, String session) implements Answer {}

    /** The first factor was right, and a code is asked for. */
    record CodeWanted(HalfIn half) implements Answer {}

    record Wrong() implements Answer {}

    /** Nothing more is taken for so long. */
    record Wait(Duration pause) implements Answer {}
  }

  public Answer withPassword(String login, String password, Whence whence) {
    Optional<Duration> pause = guesses.begin(login, whence);
    if (pause.isPresent()) {
      return new Answer.Wait(pause.get());
    }
    Optional<StaffMember> known = staff.withLogin(login);
    boolean right =
        known
            .map(member -> Passwords.matches(password, member.passwordHash()))
            .orElseGet(() -> Passwords.matchesNobody(password));
    Optional<StaffMember> member = known.filter(one -> right && !one.disabled());
    if (member.isEmpty()) {
      known.ifPresentOrElse(
          one -> book.failed(one, "sign-in", whence), () -> book.failed("sign-in", whence));
      return new Answer.Wrong();
    }
    guesses.right(login, whence);
    return firstFactorGiven(member.get(), "", whence);
  }

  /**
   * Lets in whom a provider of identities vouches for; a code is asked for all the same. Who was
   * invited at his address there is connected with his name there once he is in.
   *
   * @param subject the provider and the name there
   * @param mail a verified address; may be empty
   */
  public Answer vouchedFor(String subject, String mail, Whence whence) {
    Optional<StaffMember> known =
        colleagues.connected(subject).or(() -> colleagues.invitedAt(mail));
    Optional<StaffMember> member = known.filter(one -> !one.disabled());
    if (member.isEmpty()) {
      known.ifPresentOrElse(
          one -> book.failed(one, BY_PROVIDER, whence), () -> book.failed(BY_PROVIDER, whence));
      return new Answer.Wrong();
    }
    return firstFactorGiven(member.get(), subject, whence);
  }

  private Answer firstFactorGiven(StaffMember member, String subject, Whence whence) {
    return factors.isOn(member.id())
        ? new Answer.CodeWanted(HalfIn.of(member, subject))
        : in(member, subject, whence);
  }

  /** The second step, of whom the first was right. */
  public Answer withCode(HalfIn half, String code, Whence whence) {
    StaffId who = half.who();
    Optional<StaffMember> member = staff.withId(who).filter(half::isStillGood);
    if (member.isEmpty()) {
      return new Answer.Wrong();
    }
    Optional<Duration> pause = guesses.begin(ofCodes(who), whence);
    if (pause.isPresent()) {
      return new Answer.Wait(pause.get());
    }
    if (!factors.takes(who, code)) {
      book.failed(member.get(), "sign-in code", whence);
      return new Answer.Wrong();
    }
    guesses.right(ofCodes(who), whence);
    return in(member.get(), half.subject(), whence);
  }

  /** As what codes of somebody are counted; no login has a blank. */
  static String ofCodes(StaffId who) {
    return "code " + who.value();
  }

  private Answer in(StaffMember member, String subject, Whence whence) {
    if (!subject.isEmpty() && !colleagues.bind(member, subject, whence)) {
      return new Answer.Wrong();
    }
    String session = sessions.begin(member.id(), whence);
    book.doneApart(member, "sign-in", whence);
    return new Answer.In(member, session);
  }

  /** Whom a session lets work; empty once it has ended or he is shut out. */
  public Optional<StaffMember> member(String session) {
    return sessions.seen(session).flatMap(staff::withId).filter(member -> !member.disabled());
  }

  /** The same without the session being used. */
  public Optional<StaffMember> onlooker(String session) {
    return sessions.whose(session).flatMap(staff::withId).filter(member -> !member.disabled());
  }

  public void out(StaffMember member, String session, Whence whence) {
    sessions.end(session);
    book.doneApart(member, "sign-out", whence);
  }
}
