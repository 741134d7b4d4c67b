package org.variorum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret by which a command proves that it comes from who may read the data directory. */
final class OperatorToken {
  private static final int BYTES = 32;

  private final Path file;

  OperatorToken(Path data) {
    this.file = data.resolve("operator.token");
  }

  /** Writes a new secret, readable for the owner only from its first moment on. */
  void renew() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(secret));
    } catch (IOException e) {
      throw new StartRefused(ExitCode.DATA_UNWRITABLE, "cannot write " + file + " (" + e + ").", e);
    }
  }

  String read() {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.FAILED, "cannot read " + file + "; give the command as the portal's user.", e);
    }
  }
}
