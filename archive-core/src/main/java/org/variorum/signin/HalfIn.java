package org.variorum.signin;

import org.variorum.identifier.StaffId;
import org.variorum.staff.StaffMember;

/**
 * Who has shown his first factor and has still to give a code. It is worth nothing once his
 * password is another.
 *
 * @param mark of his password as it was then
 * @param subject his name at the provider that vouched for him; empty if he gave the password
 */
public record HalfIn(StaffId who, String mark, String subject) {
  private static final int LENGTH = 16;

  static HalfIn of(StaffMember member, String subject) {
    return new HalfIn(member.id(), mark(member), subject);
  }

  boolean isStillGood(StaffMember member) {
    return !member.disabled() && mark.equals(mark(member));
  }

  private static String mark(StaffMember member) {
    return Tokens.digest(member.passwordHash()).substring(0, LENGTH);
  }
}
