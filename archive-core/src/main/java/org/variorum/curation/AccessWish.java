package org.variorum.curation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.digitalobject.Access;

/**
 * Who is to see pages, and what of who sees them now stays as it is with each.
 *
 * @param access for all that does not stay
 */
public record AccessWish(Access access, Set<Part> kept) {

  /** What can stay as it is. */
  public enum Part {
    /** The size in which it is shown once it is open. */
    SIZE,
    DESK,
    REASON,
    NOTE
  }

  public AccessWish {
    kept = Set.copyOf(kept);
  }

  /** What becomes of a page that others see by now. */
  public Access from(Access now) {
    return access
        .atMost(kept.contains(Part.SIZE) ? now.longestSide() : access.longestSide())
        .atDesk(kept.contains(Part.DESK) ? now.desk() : access.desk())
        .because(
            kept.contains(Part.REASON) ? now.reason() : access.reason(),
            kept.contains(Part.NOTE) ? now.note() : access.note());
  }

  String inWords() {
    String words = access.inWords();
    return kept.isEmpty()
        ? words
        : words
            + " keeping "
            + EnumSet.copyOf(kept).stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("+"));
  }
}
