package org.variorum.staff;

import java.util.EnumSet;
import java.util.Set;

/** What a colleague is, and so what he may do. */
public enum Role {
  /** Drafts: writes and describes, and publishes nothing. */
  CONTRIBUTOR,
  /** Also publishes, reviews what others wrote, hides, and decides on what visitors send. */
  REVIEWER,
  /** Also says who works here, and keeps the house. */
  ADMINISTRATOR;

  public Set<Right> rights() {
    return switch (this) {
      case CONTRIBUTOR -> EnumSet.of(Right.READ_DESK, Right.EDIT);
      case REVIEWER -> EnumSet.of(Right.READ_DESK, Right.EDIT, Right.PUBLISH, Right.REVIEW);
      case ADMINISTRATOR -> EnumSet.allOf(Right.class);
    };
  }
}
