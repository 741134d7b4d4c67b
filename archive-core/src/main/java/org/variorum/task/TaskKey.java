package org.variorum.task;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.variorum.identifier.EntryId;

/** By what a task is known again when its entry was changed. */
final class TaskKey {
  private static final int LENGTH = 32;

  private TaskKey() {}

  static String of(EntryId entry, Task task) {
    return digest(entry + " " + task.kind() + " " + task.part() + " " + task.gist());
  }

  static String ofTwo(EntryId one, EntryId other) {
    return digest(one + " " + TaskKind.LIKE_ANOTHER + " " + other);
  }

  private static String digest(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
