package org.variorum.contentstore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-512 of a content, in lower-case hexadecimal: the name under which it is kept. */
public record ContentDigest(String value) {
  private static final int BUFFER = 1 << 18;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{128}");

  public ContentDigest {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a SHA-512: '" + value + "'");
    }
  }

  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /** What has been digested so far, which begins anew with it. */
  public static ContentDigest of(MessageDigest digested) {
    return new ContentDigest(HexFormat.of().formatHex(digested.digest()));
  }

  /** The digest of some bytes. */
  public static ContentDigest of(byte[] bytes) {
    MessageDigest digest = begin();
    digest.update(bytes);
    return of(digest);
  }

  /** The digest of a file's bytes. */
  public static ContentDigest of(Path file) throws IOException {
    MessageDigest digest = begin();
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    }
    return of(digest);
  }

  /** What digests bytes as they come. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-512", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
