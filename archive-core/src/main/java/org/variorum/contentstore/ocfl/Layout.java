package org.variorum.contentstore.ocfl;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where an object lies: two folders from the SHA-256 of its identifier, then a folder that bears
 * the identifier itself (extension 0003, hash and id).
 */
final class Layout {
  static final String NAME = "0003-hash-and-id-n-tuple-storage-layout";
  static final String CONFIG =
      """
      {
        "extensionName" : "0003-hash-and-id-n-tuple-storage-layout",
        "digestAlgorithm" : "sha256",
        "tupleSize" : 2,
        "numberOfTuples" : 2
      }
      """;
  static final String SAID =
      """
      {
        "extension" : "0003-hash-and-id-n-tuple-storage-layout",
        "description" : "Two folders from the SHA-256 of the identifier, then the identifier, percent-encoded"
      }
      """;

  private Layout() {}

  static Path of(String id) {
    String hash = HexFormat.of().formatHex(sha256().digest(id.getBytes(StandardCharsets.UTF_8)));
    return Path.of(hash.substring(0, 2), hash.substring(2, 4), encoded(id));
  }

  private static String encoded(String id) {
    StringBuilder name = new StringBuilder();
    for (byte one : id.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (one & 0xFF);
      boolean plain =
          sign >= 'a' && sign <= 'z'
              || sign >= 'A' && sign <= 'Z'
              || sign >= '0' && sign <= '9'
              || sign == '-'
              || sign == '_';
      name.append(plain ? String.valueOf(sign) : "%%%02x".formatted((int) sign));
    }
    return name.toString();
  }

  /** The identifier that a folder bears. */
  static String id(String folder) {
    return URLDecoder.decode(folder, StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
