package org.variorum.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A backup read from its first byte to its last: what is in it is compared with the list of digests
 * at its end, in one pass with the digest of the whole file.
 */
final class ReadBack {
  private final Path file;
  private final LongConsumer listener;
  private final Map<String, String> found = new HashMap<>();
  private String manifest = "";

  private ReadBack(Path file, LongConsumer listener) {
    this.file = file;
    this.listener = listener;
  }

  /**
   * Returns the SHA-512 of the file.
   *
   * @param listener is told how many of the files in it were read
   * @throws BackupFailedException if anything of it is not as it was written
   */
  static String sha512(Path file, LongConsumer listener) {
    try {
      return new ReadBack(file, listener).read();
    } catch (IOException e) {
      throw new BackupFailedException(
          "%s cannot be read back: %s".formatted(file.getFileName(), e.getMessage()), e);
    }
  }

  private String read() throws IOException {
    MessageDigest whole = BackupFile.sha512();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 20);
        DigestInputStream read = new DigestInputStream(bytes, whole)) {
      ZipInputStream zip = new ZipInputStream(read);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        take(entry.getName(), zip);
      }
      read.transferTo(OutputStream.nullOutputStream());
    }
    compare();
    return HexFormat.of().formatHex(whole.digest());
  }

  private void take(String name, InputStream content) throws IOException {
    if (name.equals(BackupFile.MANIFEST)) {
      manifest = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return;
    }
    DigestInputStream part = new DigestInputStream(content, BackupFile.sha512());
    part.transferTo(OutputStream.nullOutputStream());
    found.put(name, HexFormat.of().formatHex(part.getMessageDigest().digest()));
    listener.accept(found.size());
  }

  private void compare() {
    if (manifest.isEmpty()) {
      throw damaged("it has no list of what is in it, so it was broken off");
    }
    Map<String, String> listed = new HashMap<>();
    manifest
        .lines()
        .forEach(line -> listed.put(line.substring(line.indexOf(' ') + 1), line.split(" ", 2)[0]));
    listed.forEach(
        (name, digest) -> {
          if (!digest.equals(found.get(name))) {
            throw damaged(name + " is not in it as it was written");
          }
        });
    if (found.size() != listed.size()) {
      throw damaged("there is more in it than was written");
    }
  }

  private BackupFailedException damaged(String how) {
    return new BackupFailedException(file.getFileName() + " is damaged: " + how);
  }
}
