package org.variorum.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A line of the book.
 *
 * @param number from 1, without gaps
 * @param when to the millisecond
 * @param digest of this line and of the digest before it
 */
public record AuditLine(long number, Instant when, Deed deed, String digest) {

  /**
   * The digest that a line has to have after another; lengths keep fields from running together.
   */
  static String digest(String before, long number, Instant when, Deed deed) {
    MessageDigest sha = sha256();
    Stream.of(
            before,
            Long.toString(number),
            Long.toString(when.toEpochMilli()),
            deed.who() == null ? "" : deed.who(),
            deed.signature(),
            deed.act(),
            deed.outcome().name(),
            deed.about(),
            deed.address())
        .map(field -> field.getBytes(StandardCharsets.UTF_8))
        .forEach(
            field -> {
              sha.update((field.length + ":").getBytes(StandardCharsets.US_ASCII));
              sha.update(field);
            });
    return HexFormat.of().formatHex(sha.digest());
  }

  boolean follows(String before, long numberBefore) {
    return number == numberBefore + 1 && digest.equals(digest(before, number, when, deed));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
