package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.identifier.EntryId;

/** How two persons are related, as roles of relations say. */
record Kin(EntryId elder, EntryId younger, boolean sameGeneration) {
  static final String PARENT = "parent";
  static final String CHILD = "child";
  private static final Set<String> BESIDE = Set.of("spouse", "sibling");

  /** All roles that make a family. */
  static final List<String> ROLES = List.of(PARENT, CHILD, "spouse", "sibling");

  static Optional<Kin> of(EntryId from, EntryId to, String role) {
    if (role.equals(PARENT)) {
      return Optional.of(new Kin(from, to, false));
    }
    if (role.equals(CHILD)) {
      return Optional.of(new Kin(to, from, false));
    }
    return BESIDE.contains(role) ? Optional.of(new Kin(from, to, true)) : Optional.empty();
  }

  boolean isOf(Collection<EntryId> some) {
    return some.contains(elder) || some.contains(younger);
  }
}
