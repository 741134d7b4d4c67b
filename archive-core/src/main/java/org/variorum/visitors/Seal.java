package org.variorum.visitors;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs the forms that the archive gives out, with the time, so that it knows its own again: {@code
 * seconds.chance.signature}. A form is good for what it was given for, not before three seconds and
 * not after six hours.
 */
final class Seal {
  static final Duration SOONEST = Duration.ofSeconds(3);
  static final Duration LATEST = Duration.ofHours(6);

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,12})\\.([0-9a-f]{32})\\.([0-9a-f]{64})");
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  Seal(String hexKey) {
    this.key = new SecretKeySpec(HexFormat.of().parseHex(hexKey), ALGORITHM);
  }

  /** What a token turns out to be. */
  enum Verdict {
    GOOD,
    TOO_SOON,
    EXPIRED,
    FORGED
  }

  /**
   * A token for a form.
   *
   * @param purpose what the form is for
   * @param chance 32 hexadecimal digits that nobody had before
   */
  String issue(String purpose, String chance, Instant now) {
    String head = now.getEpochSecond() + "." + chance;
    return head + "." + sign("form\n" + purpose + "\n" + head);
  }

  Verdict check(String purpose, String token, Instant now) {
    Matcher parts = FORM.matcher(token);
    if (!parts.matches() || !isSigned(purpose, token, parts)) {
      return Verdict.FORGED;
    }
    Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(parts.group(1))), now);
    if (age.compareTo(SOONEST) < 0) {
      return Verdict.TOO_SOON;
    }
    return age.compareTo(LATEST) > 0 ? Verdict.EXPIRED : Verdict.GOOD;
  }

  private boolean isSigned(String purpose, String token, Matcher parts) {
    String head = token.substring(0, parts.end(2));
    byte[] ours = ascii(sign("form\n" + purpose + "\n" + head));
    return MessageDigest.isEqual(ours, ascii(parts.group(3)));
  }

  /**
   * The key to follow what is sent by a form. The same form with the same words has the same key,
   * so that impatience sends nothing twice; other words have another.
   */
  FollowKey follow(String token, Object content) {
    return new FollowKey(sign("follow\n" + token + "\n" + content).substring(0, 32));
  }

  private String sign(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
