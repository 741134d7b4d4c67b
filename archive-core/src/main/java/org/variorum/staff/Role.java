package org.variorum.staff;

import java.util.EnumSet;
import java.util.Set;

/** What a colleague is, and so what he may do. */
public enum Role {
  VOLUNTEER,
  CURATOR,
  REVIEWER,
  ADMINISTRATOR;

  public Set<Right> rights() {
    return switch (this) {
      case VOLUNTEER -> EnumSet.of(Right.READ_DESK, Right.EDIT);
      case CURATOR -> EnumSet.of(Right.READ_DESK, Right.EDIT, Right.PUBLISH);
      case REVIEWER -> EnumSet.of(Right.READ_DESK, Right.EDIT, Right.PUBLISH, Right.REVIEW);
      case ADMINISTRATOR -> EnumSet.allOf(Right.class);
    };
  }
}
