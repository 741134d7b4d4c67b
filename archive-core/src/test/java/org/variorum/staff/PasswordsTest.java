package org.variorum.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  void knowsThePasswordAgain() {
    String hash = Passwords.hash("Предельно длинный пароль");

    assertThat(Passwords.matches("Предельно длинный пароль", hash)).isTrue();
    assertThat(Passwords.matches("Предельно длинный пароль ", hash)).isFalse();
  }

  @Test
  void saltsEachDigestAfresh() {
    assertThat(Passwords.hash("same")).isNotEqualTo(Passwords.hash("same"));
  }

  @Test
  void saysHowTheDigestWasMade() {
    assertThat(Passwords.hash("a")).startsWith("pbkdf2-sha512$210000$").hasSizeLessThan(400);
  }

  @Test
  void takesNoDigestOfAnotherMaking() {
    assertThat(Passwords.matches("a", "a")).isFalse();
    assertThat(Passwords.matches("", "")).isFalse();
  }

  @Test
  void findsNobodysPasswordWrong() {
    assertThat(Passwords.matchesNobody("nobody has this password")).isFalse();
  }

  @Test
  void makesReadablePasswordsThatAreLongEnough() {
    assertThat(Passwords.random())
        .matches("([2-9a-z]{5}-){3}[2-9a-z]{5}")
        .hasSizeGreaterThan(12)
        .isNotEqualTo(Passwords.random());
  }
}
