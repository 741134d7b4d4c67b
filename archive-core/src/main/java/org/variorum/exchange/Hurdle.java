package org.variorum.exchange;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.language.RefusedException;
import org.variorum.settings.DiskFullException;
import org.variorum.staff.ForbiddenActException;

/** Tells what one record is refused for from what stops an import as a whole. */
final class Hurdle {
  /** How the states of SQL begin that tell of values which a table cannot hold. */
  private static final String VALUE = "22";

  private static final String RULE = "23";

  private Hurdle() {}

  /** Why the record cannot come; nothing if it is not the record's fault. */
  static Optional<String> ofRecord(RuntimeException trouble) {
    if (trouble instanceof DiskFullException || trouble instanceof ForbiddenActException) {
      return Optional.empty();
    }
    if (trouble instanceof RefusedException) {
      return Optional.of(String.valueOf(trouble.getMessage()));
    }
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException problem && isOfValues(problem.getSQLState())) {
        return Optional.of(
            "the database cannot keep its values (SQL state %s)".formatted(problem.getSQLState()));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfValues(@Nullable String state) {
    return state != null && (state.startsWith(VALUE) || state.startsWith(RULE));
  }
}
