package org.variorum.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Actor;
import org.variorum.staff.Remit;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.Signing;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** Says what a colleague may do, and on what. */
@ApplicationScoped
@Transactional
public class ChangeColleague {
  @Inject StaffMembers staff;

  /**
   * Gives another role.
   *
   * @throws OwnAccountException if it is the actor's own
   */
  @Requires(Right.MANAGE_STAFF)
  public void giveRole(Actor actor, StaffId id, Role role) {
    staff.keep(another(actor, id).as(role));
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
  }

  /** Lets him in again. */
  @Requires(Right.MANAGE_STAFF)
  public void letIn(Actor actor, StaffId id) {
    staff.keep(known(id).disabled(false));
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
