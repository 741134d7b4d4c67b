package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.variorum.staff.Passwords;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** What a colleague does with his own account. */
@ApplicationScoped
@Transactional
public class OwnAccount {
  @Inject StaffMembers staff;
  @Inject Guesses guesses;
  @Inject OwnWords words;

  /** What comes of an attempt to change what only the owner may. */
  public sealed interface Answer {
    record Done() implements Answer {}

    record Refused(Refusal why) implements Answer {}

    /** Nothing more is taken for so long. */
    record Wait(Duration pause) implements Answer {}
  }

  /** Changes his password, given the one there was. */
  public Answer changePassword(StaffMember member, String old, String chosen, Whence whence) {
    Optional<Answer> hindrance = unproved(member, old, whence);
    if (hindrance.isPresent()) {
      return hindrance.get();
    }
    Optional<Refusal> objection =
        chosen.equals(old)
            ? Optional.of(Refusal.SAME)
            : PasswordRules.objection(chosen, words.of(member));
    if (objection.isPresent()) {
      return new Answer.Refused(objection.get());
    }
    staff.keep(member.withPassword(Passwords.hash(chosen)));
    return new Answer.Done();
  }

  /** What speaks against it that this is he; wrong guesses slow down the next. */
  private Optional<Answer> unproved(StaffMember member, String password, Whence whence) {
    Optional<Duration> pause = guesses.begin(member.login(), whence);
    if (pause.isPresent()) {
      return Optional.of(new Answer.Wait(pause.get()));
    }
    if (!Passwords.matches(password, member.passwordHash())) {
      return Optional.of(new Answer.Refused(Refusal.WRONG));
    }
    guesses.right(member.login(), whence);
    return Optional.empty();
  }
}
