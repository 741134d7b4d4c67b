package org.variorum.crosswalk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes keys of records ({@code externalId}) out of whatever files call things. */
public final class Keys {
  private static final int LONGEST = 200;
  private static final int DIGITS = 12;

  private Keys() {}

  /**
   * A key of these parts. Two that differ have different keys: what a key cannot hold is replaced,
   * and a part of the digest says what it was.
   */
  public static String of(String... parts) {
    String whole = String.join(":", parts).strip();
    String legal =
        whole
            .replaceAll("[^\\p{L}\\p{N} ._:/+-]+", "-")
            .replaceAll("\\s+", " ")
            .replaceFirst("^[^\\p{L}\\p{N}]+", "");
    if (legal.equals(whole) && legal.length() <= LONGEST && !legal.isEmpty()) {
      return legal;
    }
    int most = Math.min(legal.length(), LONGEST - DIGITS - 1);
    int cut = most > 0 && Character.isHighSurrogate(legal.charAt(most - 1)) ? most - 1 : most;
    return (cut == 0 ? "k" : legal.substring(0, cut)) + "-" + digest(whole);
  }

  /** A few signs that stand for a longer key. */
  public static String brief(String key) {
    return digest(key).substring(0, DIGITS / 2);
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
