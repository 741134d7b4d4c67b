package org.variorum.contentstore;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Names of files that every disk takes, in place of what came with an upload. */
final class FileNames {
  private static final int LONGEST = 150;
  private static final int LONGEST_ENDING = 10;

  private FileNames() {}

  /** The same name without signs that a disk or a shell may stumble over; never empty. */
  static String plain(String name) {
    String safe =
        Objects.requireNonNull(name)
            .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_")
            .replaceAll("^[ .]+|[ .]+$", "");
    return safe.isEmpty() ? "original" : shortened(safe);
  }

  private static String shortened(String name) {
    if (bytes(name) <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending =
        dot > 0 && bytes(name.substring(dot)) <= LONGEST_ENDING ? name.substring(dot) : "";
    String rest = name.substring(0, name.length() - ending.length());
    while (bytes(rest) + ending.length() > LONGEST) {
      rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
    }
    return rest.strip() + ending;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
