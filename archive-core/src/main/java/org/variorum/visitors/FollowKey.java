package org.variorum.visitors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key by which a sender, and nobody else, follows his message: 128 bits that nobody can guess.
 * The archive keeps its digest only.
 */
public record FollowKey(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public FollowKey {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a key to follow a message by");
    }
  }

  /** The key that was written so, if it is one. */
  public static Optional<FollowKey> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new FollowKey(text)) : Optional.empty();
  }

  /** What the archive knows it by. */
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "a key";
  }
}
