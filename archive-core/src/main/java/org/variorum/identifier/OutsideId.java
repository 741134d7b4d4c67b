package org.variorum.identifier;

import java.util.Locale;
import java.util.Optional;

/**
 * What an entry is called in a file outside the archive.
 *
 * @param file its code, as {@code gnd}; an archive may use files that the program does not know
 * @param value in the file's own spelling, as far as the program knows that
 */
public record OutsideId(String file, String value) {
  private static final int LONGEST_FILE = 20;
  private static final int LONGEST_VALUE = 200;

  /**
   * An identifier as it was written down. One of a known file that has not its form is kept as it
   * is: better found as it was typed than not at all. Empty if it is no identifier of any file.
   */
  public static Optional<OutsideId> of(String file, String written) {
    String code = file.strip().toLowerCase(Locale.ROOT);
    String value = written.strip();
    if (!code.matches("[a-z][a-z0-9-]*")
        || code.length() > LONGEST_FILE
        || value.isEmpty()
        || value.length() > LONGEST_VALUE) {
      return Optional.empty();
    }
    String read = OutsideFile.coded(code).flatMap(known -> known.read(value)).orElse(value);
    return read.chars().anyMatch(Character::isISOControl)
        ? Optional.empty()
        : Optional.of(new OutsideId(code, read));
  }

  /** Whether it has the form of its file, or the file is not known. */
  public boolean isSound() {
    return OutsideFile.coded(file).map(known -> known.read(value).isPresent()).orElse(true);
  }

  /** Where it stands on the web, if that is known and it is sound. */
  public Optional<String> address() {
    return isSound()
        ? OutsideFile.coded(file).flatMap(known -> known.address(value))
        : Optional.empty();
  }
}
