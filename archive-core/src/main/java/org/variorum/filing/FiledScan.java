package org.variorum.filing;

import java.util.Optional;

/**
 * A file and where it would go.
 *
 * @param path its name, with the folders it lies in
 * @param unit the unit that its name tells; empty if there is a problem
 */
public record FiledScan(String path, Optional<FiledUnit> unit, Optional<Problem> problem) {

  /** Why a file finds no unit. */
  public enum Problem {
    /** Its name is not of the pattern. */
    OTHER_NAME,
    /** No unit bears the code that its name has. */
    NO_SUCH_CODE,
    /** Several do. */
    SEVERAL,
    /** Whoever asks does not work on the unit. */
    NOT_YOURS,
    /** It was changed a moment ago, and is perhaps still being copied. */
    BEING_WRITTEN
  }

  static FiledScan to(String path, FiledUnit unit) {
    return new FiledScan(path, Optional.of(unit), Optional.empty());
  }

  static FiledScan nowhere(String path, Problem problem) {
    return new FiledScan(path, Optional.empty(), Optional.of(problem));
  }
}
