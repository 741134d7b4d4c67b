package org.variorum.staff;

import java.util.List;
import java.util.Optional;
import org.variorum.identifier.StaffId;

/** The colleagues. */
public interface StaffMembers {

  Optional<StaffMember> withLogin(String login);

  Optional<StaffMember> withId(StaffId id);

  /** The one who goes by that name at a provider of identities. */
  Optional<StaffMember> withSubject(String subject);

  /** Those who were given that address, by login; none have an empty one. */
  List<StaffMember> withMail(String mail);

  /** All of them, by login. */
  List<StaffMember> all();

  /**
   * Keeps a new colleague, or what changed about one.
   *
   * @throws LoginTakenException if another has the login
   */
  void keep(StaffMember member);
}
