package org.variorum.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.random.RandomGenerator;
import org.variorum.audit.Auditable;
import org.variorum.identifier.StaffId;
import org.variorum.signin.SecondFactors;
import org.variorum.signin.Sessions;
import org.variorum.staff.Actor;
import org.variorum.staff.Identity;
import org.variorum.staff.Passwords;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** Takes in a colleague, and gives passwords that are changed at the next sign-in. */
@ApplicationScoped
@Transactional
public class AddColleague {
  @Inject StaffMembers staff;
  @Inject Sessions sessions;
  @Inject SecondFactors factors;
  @Inject RandomGenerator random;

  /**
   * Who comes new.
   *
   * @param realName stays inside; blank for the pen name
   */
  public record Newcomer(String login, String realName, String penName, Role role)
      implements Auditable {
    @Override
    public String inAudit() {
      return login + " " + role;
    }
  }

  /**
   * Takes him in, and returns his first password, which is told only now.
   *
   * @throws org.variorum.staff.LoginTakenException if another has the login
   */
  @Requires(Right.MANAGE_STAFF)
  public String add(Actor actor, Newcomer comer) {
    String password = Passwords.random();
    staff.keep(
        new StaffMember(
            StaffId.random(random),
            comer.login(),
            comer.realName().isBlank() ? comer.penName() : comer.realName(),
            comer.penName(),
            comer.role(),
            Passwords.hash(password),
            true,
            false));
    return password;
  }

  /**
   * Gives a new password, which is told only now, ends all his sessions, and parts him from the
   * provider of identities until he connects again.
   */
  @Requires(Right.MANAGE_STAFF)
  public String givePassword(Actor actor, StaffId id) {
    StaffMember member = staff.withId(id).orElseThrow(() -> new UnknownColleagueException(id));
    String password = Passwords.random();
    staff.keep(
        member
            .withFirstPassword(Passwords.hash(password))
            .knownAs(new Identity(member.identity().mail(), null)));
    sessions.endAll(id);
    factors.forgetUnconfirmed(id);
    return password;
  }
}
