package org.variorum.staff;

import java.util.Locale;
import org.variorum.identifier.StaffId;

/**
 * A colleague.
 *
 * @param login by which he signs in; kept in lower case
 * @param realName stays inside
 * @param penName how he signs in public
 */
public record StaffMember(
    StaffId id,
    String login,
    String realName,
    String penName,
    Role role,
    String passwordHash,
    boolean mustChangePassword,
    boolean disabled) {

  public StaffMember {
    login = login.strip().toLowerCase(Locale.ROOT);
  }

  public Actor actor() {
    return new Actor(id, penName, role.rights());
  }

  /** With a password of his own choice. */
  public StaffMember withPassword(String hash) {
    return new StaffMember(id, login, realName, penName, role, hash, false, disabled);
  }
}
