package org.variorum.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The canonical bytes of an entry. Two entries are equal exactly if their bytes are. */
public final class Document {
  /** The most bytes that a document may have; H2 keeps 1,048,576 in a column. */
  public static final int LONGEST = 1_000_000;

  private final byte[] bytes;
  private @Nullable String digest;

  Document(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The canonical JSON in UTF-8; a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  public int length() {
    return bytes.length;
  }

  public String json() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** SHA-512 of the bytes, in 128 lower-case hexadecimal digits. */
  public String digest() {
    String known = digest;
    if (known == null) {
      known = digestOf(bytes);
      digest = known;
    }
    return known;
  }

  /** SHA-512 of any bytes, written as digests are written here. */
  public static String digestOf(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-512", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Document document && Arrays.equals(bytes, document.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return json();
  }
}
