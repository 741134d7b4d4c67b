package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.variorum.staff.Passwords;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/**
 * Lets colleagues in. It never says which of name and password was wrong, and takes as long for a
 * name that there is not; wrong guesses slow down the next.
 */
@ApplicationScoped
public class SignIn {
  @Inject StaffMembers staff;
  @Inject Guesses guesses;

  /** What comes of an attempt. */
  public sealed interface Answer {

    /** He is in. */
    record In(StaffMember member) implements Answer {}

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
      return new Answer.Wrong();
    }
    guesses.right(login, whence);
    return new Answer.In(member.get());
  }
}
