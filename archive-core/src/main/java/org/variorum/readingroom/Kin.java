package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ChartTies.Bond;

/** How two persons are related, as roles of relations say; those of a generation in any order. */
record Kin(EntryId elder, EntryId younger, Bond bond) {
  static final String PARENT = "parent";
  static final String CHILD = "child";
  private static final String SPOUSE = "spouse";
  private static final String SIBLING = "sibling";

  /** All roles that make a family. */
  static final List<String> ROLES = List.of(PARENT, CHILD, SPOUSE, SIBLING);

  static Optional<Kin> of(EntryId from, EntryId to, String role) {
    return switch (role) {
      case PARENT -> Optional.of(new Kin(from, to, Bond.OVER));
      case CHILD -> Optional.of(new Kin(to, from, Bond.OVER));
      case SPOUSE -> Optional.of(new Kin(from, to, Bond.MARRIED));
      case SIBLING -> Optional.of(new Kin(from, to, Bond.SIBLINGS));
      default -> Optional.empty();
    };
  }

  boolean sameGeneration() {
    return bond != Bond.OVER;
  }

  boolean isOf(Collection<EntryId> some) {
    return some.contains(elder) || some.contains(younger);
  }
}
