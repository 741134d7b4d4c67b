package org.variorum.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.identifier.StaffId;
import org.variorum.signin.SecondFactors;
import org.variorum.signin.Sessions;
import org.variorum.staff.Actor;
import org.variorum.staff.Remit;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.Signing;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** Says what a colleague may do, and on what; whatever takes rights away ends his sessions. */
@ApplicationScoped
@Transactional
public class ChangeColleague {
  @Inject StaffMembers staff;
  @Inject Sessions sessions;
  @Inject SecondFactors factors;

  /**
   * Gives another role.
   *
   * @throws OwnAccountException if it is the actor's own
   */
  @Requires(Right.MANAGE_STAFF)
  public void giveRole(Actor actor, StaffId id, Role role) {
    staff.keep(another(actor, id).as(role));
    sessions.endAll(id);
  }

  /**
   * Says on what he works.
   *
   * @throws OwnAccountException if it is the actor himself
   */
  @Requires(Right.MANAGE_STAFF)
  public void limit(Actor actor, StaffId id, Remit remit) {
    staff.keep(another(actor, id).workingOn(remit));
  }

  /** Says how he signs where visitors read it. */
  @Requires(Right.MANAGE_STAFF)
  public void sign(Actor actor, StaffId id, Signing signing) {
    staff.keep(known(id).signing(signing));
  }

  /**
   * Shuts him out.
   *
   * @throws OwnAccountException if it is the actor himself
   */
  @Requires(Right.MANAGE_STAFF)
  public void shutOut(Actor actor, StaffId id) {
    staff.keep(another(actor, id).disabled(true));
    sessions.endAll(id);
  }

  /** Lets him in again. */
  @Requires(Right.MANAGE_STAFF)
  public void letIn(Actor actor, StaffId id) {
    staff.keep(known(id).disabled(false));
  }

  /** Ends all his sessions. */
  @Requires(Right.MANAGE_STAFF)
  public void endSessions(Actor actor, StaffId id) {
    sessions.endAll(known(id).id());
  }

  /** Takes his second factor away, when he has lost it, and ends all his sessions. */
  @Requires(Right.MANAGE_STAFF)
  public void dropFactor(Actor actor, StaffId id) {
    factors.drop(known(id).id());
    sessions.endAll(id);
  }

  private StaffMember another(Actor actor, StaffId id) {
    if (id.equals(actor.id())) {
      throw new OwnAccountException();
    }
    return known(id);
  }

  private StaffMember known(StaffId id) {
    return staff.withId(id).orElseThrow(() -> new UnknownColleagueException(id));
  }
}
