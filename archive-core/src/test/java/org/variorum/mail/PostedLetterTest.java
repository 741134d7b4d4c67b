package org.variorum.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostedLetterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.org\r\nBcc: all@example.org",
        "a@example.org\nb",
        "a@example.org,b@example.org",
        "a@example.org b@example.org",
        "Anna <a@example.org>",
        "\"a\\\r\nb\"@example.org",
        "a@example.org\u2028Bcc:b@example.org",
        "@example.org",
        "a@localhost",
        ""
      })
  void goesToOneAddressAndNothingBesides(String to) {
    assertThatThrownBy(() -> new PostedLetter(to, "s", "w", "en"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("example");
  }

  @Test
  void hasASubjectOfOneLine() {
    PostedLetter letter =
        new PostedLetter("a@example.org", "Hello\r\nBcc: all@example.org\u2028x", "w", "en");

    assertThat(letter.subject()).isEqualTo("Hello Bcc: all@example.org x");
  }

  @Test
  void tellsNobodyWhomItIsTo() {
    assertThat(new PostedLetter("a@example.org", "s", "w", "en").toString())
        .doesNotContain("example");
  }

  @Test
  void isCutWhereItIsTooLong() {
    PostedLetter letter =
        new PostedLetter("a@example.org", "s".repeat(400), "w".repeat(30_000), "en");

    assertThat(letter.subject()).hasSize(200).endsWith("…");
    assertThat(letter.words()).hasSize(20_000);
  }
}
