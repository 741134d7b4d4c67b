package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final List<String> OWN =
      List.of("helga", "Helga Brandt", "h.brandt@example.org", "Archive of the Don");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "twelve owlets",
        "correct horse battery staple",
        "another-long-passphrase",
        "Предельно длинный пароль",
        "zwölf müde eulen",
        "brandt rides the purple train",
        "7f3k-9xmq-2wzp-hd5c"
      })
  void takesWhatIsLongAndNotGuessed(String password) {
    assertThat(PasswordRules.objection(password, OWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "eleven-char, SHORT",
    "'', SHORT",
    "password1234, COMMON",
    "qwertyuiop12, COMMON",
    "123456789012, COMMON",
    "aaaaaaaaaaaaaaaa, COMMON",
    "Willkommen2026, COMMON",
    "парольпароль, COMMON",
    "Йцукенгшщзхъ, COMMON",
    "наташа-1987!!!, COMMON",
    "helgahelga12, PERSONAL",
    "Brandt-Helga-1987, PERSONAL"
  })
  void refusesWhatIsShortOrGuessed(String password, Refusal refusal) {
    assertThat(PasswordRules.objection(password, OWN)).contains(refusal);
  }

  @Test
  void countsCharactersAndNotUnits() {
    assertThat(PasswordRules.objection("🦉🐻🦊🐺🦁🐯", OWN)).contains(Refusal.SHORT);
    assertThat(PasswordRules.objection("🦉🐻🦊🐺🦁🐯🦌🐗🦔🦇🐿🦫", OWN)).isEmpty();
  }

  @Test
  void takesTheLongestAndNoLonger() {
    String longest = "three grey geese in a green field grazing ".repeat(4).substring(0, 128);

    assertThat(PasswordRules.objection(longest, OWN)).isEmpty();
    assertThat(PasswordRules.objection(longest + "x", OWN)).contains(Refusal.LONG);
  }

  @Test
  void takesTheSameSignHoweverItIsTyped() {
    assertThat(PasswordRules.objection("ｐａｓｓｗｏｒｄ１２３４", OWN)).contains(Refusal.COMMON);
  }
}
