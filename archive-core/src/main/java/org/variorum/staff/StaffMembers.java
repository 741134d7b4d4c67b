package org.variorum.staff;

import java.util.List;
import java.util.Optional;
import org.variorum.identifier.StaffId;

/** The colleagues. */
public interface StaffMembers {

  Optional<StaffMember> withLogin(String login);

  Optional<StaffMember> withId(StaffId id);

  /** All of them, by login. */
  List<StaffMember> all();

  /**
   * Keeps a new colleague, or what changed about one.
   *
   * @throws LoginTakenException if another has the login
   */
  void keep(StaffMember member);
}
