package org.variorum.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that follow from a shared secret and the time (RFC 6238), as every such app makes them. */
final class Totp {
  static final int SECRET_BYTES = 20;
  static final int SECONDS = 30;
  static final int DIGITS = 6;

  /** Clocks differ: the code before and the one after are taken as well. */
  private static final int TOLERANCE = 1;

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), SECONDS);
  }

  /** The step whose code it is; empty if it is none, or one of a step that was used. */
  static OptionalLong match(byte[] secret, String code, Instant now, long lastUsed) {
    long step = step(now);
    for (long at = step - TOLERANCE; at <= step + TOLERANCE; at++) {
      if (at > lastUsed && equal(code(secret, at, DIGITS, "HmacSHA1"), code)) {
        return OptionalLong.of(at);
      }
    }
    return OptionalLong.empty();
  }

  private static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static String code(byte[] secret, long step, int digits, String algorithm) {
    byte[] mac = mac(secret, step, algorithm);
    int offset = mac[mac.length - 1] & 0xf;
    int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & 0x7fffffff;
    return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
  }

  private static byte[] mac(byte[] secret, long step, String algorithm) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret, "RAW"));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + algorithm, e);
    }
  }

  /** The secret as it is typed by hand (RFC 4648), without padding. */
  static String base32(byte[] secret) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte each : secret) {
      held = (held << 8) | (each & 0xff);
      bits += 8;
      while (bits >= 5) {
        text.append(BASE32.charAt((held >> (bits - 5)) & 31));
        bits -= 5;
      }
      held &= (1 << bits) - 1;
    }
    return bits == 0
        ? text.toString()
        : text.append(BASE32.charAt((held << (5 - bits)) & 31)).toString();
  }
}
