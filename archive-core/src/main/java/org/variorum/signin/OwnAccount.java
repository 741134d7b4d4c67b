package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.variorum.staff.Passwords;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** What a colleague does with his own account. */
@ApplicationScoped
@Transactional
public class OwnAccount {
  @Inject StaffMembers staff;
  @Inject Sessions sessions;
  @Inject SecondFactors factors;
  @Inject Guesses guesses;
  @Inject OwnWords words;
  @Inject SignInBook book;

  /** What comes of an attempt to change what only the owner may. */
  public sealed interface Answer {
    record Done() implements Answer {}

    /** Codes for paper, which are told only now. */
    record Codes(List<String> codes) implements Answer {}

    record Refused(Refusal why) implements Answer {}

    /** Nothing more is taken for so long. */
    record Wait(Duration pause) implements Answer {}
  }

  /**
   * Changes his password, given the one there was, and ends his other sessions.
   *
   * @param session the one that goes on
   */
  public Answer changePassword(
      StaffMember member, String session, NewPassword password, Whence whence) {
    return proved(
        member,
        password.old(),
        whence,
        () -> {
          Optional<Refusal> objection =
              password.chosen().equals(password.old())
                  ? Optional.of(Refusal.SAME)
                  : PasswordRules.objection(password.chosen(), words.of(member));
          if (objection.isPresent()) {
            return new Answer.Refused(objection.get());
          }
          staff.keep(now(member).withPassword(Passwords.hash(password.chosen())));
          sessions.endOthers(member.id(), session);
          factors.forgetUnconfirmed(member.id());
          book.done(member, "password changed", whence);
          return new Answer.Done();
        });
  }

  /** A password and what shall take its place. */
  public record NewPassword(String old, String chosen) {}

  /** Puts his second factor in force, once his app gives the right code. */
  public Answer confirmFactor(StaffMember member, String code, Whence whence) {
    Optional<Duration> pause = guesses.begin(SignIn.ofCodes(member.id()), whence);
    if (pause.isPresent()) {
      return new Answer.Wait(pause.get());
    }
    Optional<List<String>> codes = factors.confirm(member.id(), code);
    if (codes.isEmpty()) {
      return new Answer.Refused(Refusal.CODE);
    }
    guesses.right(SignIn.ofCodes(member.id()), whence);
    book.done(member, "second factor set up", whence);
    return new Answer.Codes(codes.get());
  }

  /** Draws new codes for paper, given his password. */
  public Answer newPaperCodes(StaffMember member, String password, Whence whence) {
    return proved(
        member,
        password,
        whence,
        () -> {
          List<String> codes = factors.newPaperCodes(member.id());
          book.done(member, "new codes for paper", whence);
          return new Answer.Codes(codes);
        });
  }

  /** Takes his second factor away, given his password. */
  public Answer dropFactor(StaffMember member, String password, Whence whence) {
    return proved(
        member,
        password,
        whence,
        () -> {
          factors.drop(member.id());
          book.done(member, "second factor dropped", whence);
          return new Answer.Done();
        });
  }

  /** Says whether it is his password, before an act that his open desk alone shall not allow. */
  public Answer prove(StaffMember member, String password, Whence whence) {
    return proved(member, password, whence, Answer.Done::new);
  }

  /** Goes on if it is his password; wrong guesses slow down the next. */
  private Answer proved(StaffMember member, String password, Whence whence, Supplier<Answer> then) {
    Optional<Duration> pause = guesses.begin(member.login(), whence);
    if (pause.isPresent()) {
      return new Answer.Wait(pause.get());
    }
    if (!Passwords.matches(password, member.passwordHash())) {
      book.failed(member, "own password", whence);
      return new Answer.Refused(Refusal.WRONG);
    }
    guesses.right(member.login(), whence);
    return then.get();
  }

  /** As he is now: an administrator may have changed his account since the page was asked for. */
  private StaffMember now(StaffMember member) {
    return staff.withId(member.id()).orElse(member);
  }

  /** Signs otherwise from now on; what he has signed stays. */
  public Answer signAs(StaffMember member, String penName, Whence whence) {
    if (!StaffMember.isPenName(penName)) {
      return new Answer.Refused(Refusal.MISSING);
    }
    staff.keep(now(member).signingAs(penName.strip()));
    book.done(member, "pen name changed", whence);
    return new Answer.Done();
  }

  public void endSession(StaffMember member, String session, Whence whence) {
    sessions.end(member.id(), session);
    book.done(member, "session ended", whence);
  }

  public void endOtherSessions(StaffMember member, String kept, Whence whence) {
    sessions.endOthers(member.id(), kept);
    book.done(member, "other sessions ended", whence);
  }
}
