package org.variorum.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Remit;
import org.variorum.staff.Role;

/**
 * The links that were given out. Of each only a digest is kept: a copy of the tables opens none.
 */
public interface Invitations {
  /** How long an invitation holds. */
  Duration VALID = Duration.ofDays(7);

  /**
   * What a new link is for.
   *
   * @param language of the letter
   */
  record Wanted(Role role, String penName, Remit remit, String language, String mail) {}

  /** Makes a link; returns its token, which is told once: letters and digits. */
  String make(Wanted wanted, @Nullable StaffId by);

  /** The link of that token, as long as it opens something. */
  Optional<Invitation> open(String token);

  /** All that open something, the newest first. */
  List<Invitation> open();

  /** Uses a link up; false if it is not open, or somebody used it at this moment. */
  boolean use(String id);

  /** Takes a link back; false if it is not open. */
  boolean withdraw(String id);
}
