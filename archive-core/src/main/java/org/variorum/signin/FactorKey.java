package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.variorum.settings.Settings;

/**
 * Seals the secrets of second factors with a key that lies beside the database, not in it: {@code
 * second-factor.key} below {@code keys/} in the data directory, or {@code VARIORUM_FACTOR_KEY}
 * where several nodes share it. A copy of the tables alone opens nothing.
 */
@ApplicationScoped
class FactorKey {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final String MAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  @Inject Settings settings;

  private @Nullable SecretKeySpec key;

  /**
   * Seals a secret for one colleague.
   *
   * @param owner so that nobody's row can be put in place of another's
   */
  String seal(byte[] secret, String owner) {
    byte[] nonce = Tokens.bytes(NONCE_BYTES);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, owner, secret);
    return Base64.getEncoder()
        .encodeToString(
            ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array());
  }

  /** The secret; empty if it was sealed with another key. */
  Optional<byte[]> open(String sealed, String owner) {
    byte[] bytes = Base64.getDecoder().decode(sealed);
    byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
    byte[] rest = Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length);
    try {
      return Optional.of(run(Cipher.DECRYPT_MODE, nonce, owner, rest));
    } catch (SealedOtherwise e) {
      return Optional.empty();
    }
  }

  /** A digest that only who has the key can make, of what is too short to be digested plainly. */
  String digest(String text) {
    return HexFormat.of().formatHex(mac("digest " + text));
  }

  private byte[] run(int mode, byte[] nonce, String owner, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      SecretKeySpec sealing = new SecretKeySpec(mac("seal"), "AES");
      cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new SealedOtherwise(e);
    }
  }

  /** Of the one key there is, another for each purpose. */
  private byte[] mac(String purpose) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key());
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + MAC, e);
    }
  }

  private synchronized SecretKeySpec key() {
    SecretKeySpec known = key;
    if (known == null) {
      String hex = settings.value("variorum.factor.key").orElseGet(this::kept);
      known = new SecretKeySpec(HexFormat.of().parseHex(hex.strip()), MAC);
      key = known;
    }
    return known;
  }

  private String kept() {
    Path file = settings.dataDirectory().resolve("keys").resolve("second-factor.key");
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It has its name only when it is whole. */
  private static void make(Path file) throws IOException {
    Path made = file.resolveSibling("new.key");
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.deleteIfExists(made);
    Files.createFile(
        made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        made, HexFormat.of().formatHex(Tokens.bytes(KEY_BYTES)), StandardOpenOption.WRITE);
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static final class SealedOtherwise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealedOtherwise(Throwable cause) {
      super(cause);
    }
  }
}
