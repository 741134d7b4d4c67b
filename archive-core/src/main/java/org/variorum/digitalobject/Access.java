package org.variorum.digitalobject;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentManifest;

/**
 * Who may see a digital object, asked at each delivery.
 *
 * @param closedUntil the first day on which a closed object is open; absent for closed for good
 */
public record Access(Status status, @Nullable LocalDate closedUntil) {
  public static final Access OPEN = new Access(Status.OPEN, null);

  /** Open to all, to be seen in the reading room only, or closed. */
  public enum Status {
    OPEN,
    RESTRICTED,
    CLOSED
  }

  /** What the content store says of an object, saying this as well. */
  ContentManifest of(ContentManifest manifest) {
    return manifest.seenBy(status.name().toLowerCase(Locale.ROOT), closedUntil);
  }

  public boolean openOn(LocalDate day) {
    return switch (status) {
      case OPEN -> true;
      case RESTRICTED -> false;
      case CLOSED -> closedUntil != null && !day.isBefore(closedUntil);
    };
  }
}
