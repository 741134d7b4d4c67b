package org.variorum.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are kept: never themselves, only a slow salted digest that says how it was made
 * ({@code pbkdf2-sha512$210000$salt$key}), so that the cost can rise without locking anyone out.
 */
public final class Passwords {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final String MARK = "pbkdf2-sha512";
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 512;
  private static final int LONGEST = 1000;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What is checked when there is nobody of that login, so that the answer takes as long. */
  private static final String OF_NOBODY = hash(random());

  private record Kept(int iterations, String salt, String key) {}

  private Passwords() {}

  /** The digest to keep for a password, with fresh salt. */
  public static String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return String.join(
        "$",
        MARK,
        Integer.toString(ITERATIONS),
        base64(salt),
        base64(derive(password, salt, ITERATIONS)));
  }

  /** Whether it is the password of that digest; takes equally long either way. */
  public static boolean matches(String password, String hash) {
    return parse(hash).filter(kept -> matches(password, kept)).isPresent();
  }

  /** Whether it is the password of nobody, which it never is; takes as long as a check. */
  public static boolean matchesNobody(String password) {
    return matches(password, OF_NOBODY);
  }

  /** A random password that can be read aloud: four groups of five characters. */
  public static String random() {
    String alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      made.append(i > 0 && i % 5 == 0 ? "-" : "");
      made.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
    }
    return made.toString();
  }

  private static boolean matches(String password, Kept kept) {
    return password.length() <= LONGEST
        && MessageDigest.isEqual(
            bytes(kept.key()), derive(password, bytes(kept.salt()), kept.iterations()));
  }

  private static Optional<Kept> parse(String hash) {
    String[] parts = hash.split("\\$", -1);
    if (parts.length != 4 || !parts[0].equals(MARK)) {
      return Optional.empty();
    }
    return Optional.of(new Kept(Integer.parseInt(parts[1]), parts[2], parts[3]));
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    String normal = Normalizer.normalize(password, Normalizer.Form.NFKC); // keyboards differ
    PBEKeySpec spec = new PBEKeySpec(normal.toCharArray(), salt, iterations, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
