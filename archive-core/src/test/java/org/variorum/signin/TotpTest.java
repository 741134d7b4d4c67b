package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final String DIGITS = "1234567890".repeat(7);
  private static final byte[] SECRET = secret(20);

  /** The vectors of appendix B of the RFC. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082, 46119246, 90693936",
    "1111111109, 07081804, 68084774, 25091201",
    "1111111111, 14050471, 67062674, 99943326",
    "1234567890, 89005924, 91819424, 93441116",
    "2000000000, 69279037, 90698825, 38618901",
    "20000000000, 65353130, 77737706, 47863826"
  })
  void makesTheCodesOfTheRfc(long seconds, String sha1, String sha256, String sha512) {
    long step = Totp.step(Instant.ofEpochSecond(seconds));

    assertThat(Totp.code(secret(20), step, 8, "HmacSHA1")).isEqualTo(sha1);
    assertThat(Totp.code(secret(32), step, 8, "HmacSHA256")).isEqualTo(sha256);
    assertThat(Totp.code(secret(64), step, 8, "HmacSHA512")).isEqualTo(sha512);
  }

  @Test
  void takesTheCodeOfNowOfBeforeAndOfAfter() {
    assertThat(Totp.match(SECRET, "287082", at(59), -1)).hasValue(1);
    assertThat(Totp.match(SECRET, "287082", at(89), -1)).hasValue(1);
    assertThat(Totp.match(SECRET, "287082", at(0), -1)).hasValue(1);
    assertThat(Totp.match(SECRET, "287082", at(90), -1)).isEmpty();
  }

  @Test
  void takesNoCodeTwiceNorAnOlderOne() {
    assertThat(Totp.match(SECRET, "287082", at(59), 1)).isEmpty();
    assertThat(Totp.match(SECRET, "287082", at(59), 2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void writesSecretsAsTheRfcDoes(String secret, String written) {
    assertThat(Totp.base32(secret.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
  }

  private static Instant at(long seconds) {
    return Instant.ofEpochSecond(seconds);
  }

  private static byte[] secret(int length) {
    return DIGITS.substring(0, length).getBytes(StandardCharsets.US_ASCII);
  }
}
