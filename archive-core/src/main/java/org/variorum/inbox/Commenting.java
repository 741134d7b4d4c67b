package org.variorum.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.living.MayBeLiving;

/**
 * Whether readers may comment on an entry: the one place where that is decided. Stories are open
 * for a time after they were first published; other entries are closed unless a curator opens them,
 * and on a person who may be living nobody comments.
 *
 * @param state {@code NEVER} where nobody expects to comment
 * @param until the last day; null if there is none
 */
public record Commenting(State state, @Nullable LocalDate until) {
  public static final Commenting NEVER = new Commenting(State.NEVER, null);

  /** Whether it is open, was open, or never is. */
  public enum State {
    OPEN,
    OVER,
    NEVER
  }

  /**
   * The rule.
   *
   * @param chosen what a curator chose for the entry, if anything
   * @param first when the entry was first published
   * @param days how many days a story stays open
   */
  public static Commenting on(
      Entry entry, Optional<Boolean> chosen, Instant first, int days, LocalDate today) {
    if (neverOn(entry.kind(), chosen) || MayBeLiving.on(today, entry).isPresent()) {
      return NEVER;
    }
    if (entry.kind() != EntryKind.STORY) {
      return new Commenting(State.OPEN, null);
    }
    if (!chosen.orElse(true)) {
      return new Commenting(State.OVER, null);
    }
    LocalDate last = first.atZone(ZoneOffset.UTC).toLocalDate().plusDays(days);
    return new Commenting(today.isAfter(last) ? State.OVER : State.OPEN, last);
  }

  /** Whether nobody comments on an entry whatever it says: no story, and no curator opened it. */
  public static boolean neverOn(EntryKind kind, Optional<Boolean> chosen) {
    return kind != EntryKind.STORY && !chosen.orElse(false);
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isOver() {
    return state == State.OVER;
  }
}
