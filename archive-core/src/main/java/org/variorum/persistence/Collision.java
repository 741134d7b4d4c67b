package org.variorum.persistence;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether an act failed since somebody else changed the same row in that moment. */
public final class Collision {
  /** How the states of SQL begin that tell of a deadlock, or of changes that exclude each other. */
  private static final String ROLLED_BACK = "40";

  /** A lock that is held by another: of PostgreSQL, and of H2. */
  private static final Set<String> HELD = Set.of("55P03", "HYT00");

  private Collision() {}

  /** Whether that is why it was thrown; then it can be tried again, and nothing was changed. */
  public static boolean in(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it was thrown since others held the rows, or each waited for the other; then it can be
   * tried again too.
   */
  public static boolean isOverLocks(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof LockTimeoutException
          || cause instanceof PessimisticLockException
          || cause instanceof SQLException problem && isOfLocks(problem.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfLocks(@Nullable String state) {
    return state != null && (state.startsWith(ROLLED_BACK) || HELD.contains(state));
  }
}
