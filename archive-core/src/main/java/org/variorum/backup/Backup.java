package org.variorum.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * A backup that is kept.
 *
 * @param bytes how long its file is
 * @param made when its file was finished
 * @param sha512 of the whole file, in hexadecimal digits; there once all that is in it was read
 *     back and found right
 */
public record Backup(BackupName name, long bytes, Instant made, Optional<String> sha512) {

  public boolean isVerified() {
    return sha512.isPresent();
  }

  /** Whether it can be read back: a copy from before an upgrade has no list of digests. */
  public boolean isWhole() {
    return name.origin() != BackupName.Origin.UPGRADE;
  }
}
