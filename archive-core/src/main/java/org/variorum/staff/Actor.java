package org.variorum.staff;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

/**
 * Who acts, and what he may do.
 *
 * @param id the colleague; absent for whoever runs the machine
 * @param signature how he signs in public: a pen name or a role
 * @param remit on what he may do it
 * @param address whence he acts, shortened; may be empty
 */
public record Actor(
    @Nullable StaffId id, String signature, Set<Right> rights, Remit remit, String address) {
  /** Whoever runs the machine and gives commands on it. */
  public static final Actor OPERATOR = new Actor(null, "operator", Set.of(Right.values()));

  public Actor {
    rights = Set.copyOf(rights);
  }

  /** One who works on everything. */
  public Actor(@Nullable StaffId id, String signature, Set<Right> rights) {
    this(id, signature, rights, Remit.WHOLE, "");
  }

  public boolean may(Right right) {
    return rights.contains(right);
  }

  /**
   * Lets pass who may; for a right that only part of an act needs.
   *
   * @param act what it is needed for, in words
   * @throws ForbiddenActException if he may not
   */
  public void demand(Right right, String act) {
    if (!may(right)) {
      throw new ForbiddenActException(act, right);
    }
  }

  /** The id as tables keep it: null for the operator. */
  public @Nullable String key() {
    return id == null ? null : id.value();
  }
}
