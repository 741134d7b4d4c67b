package org.variorum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "de_DE.UTF-8, de-DE",
    "ru_RU.utf8, ru-RU",
    "de.UTF-8@euro, de",
    "C.UTF-8, en",
    "de_DE.ISO-8859-1, en",
    "POSIX, en",
    "'', en",
    "'../x\r\n.UTF-8', en"
  })
  void isWhatTheShellNames(String said, String tag) {
    assertThat(ShellLanguage.of(Map.of("LANG", said)).tag()).isEqualTo(tag);
  }

  @Test
  void isTheFirstThatSaysSomething() {
    Map<String, String> environment =
        Map.of("LC_ALL", "", "LC_MESSAGES", "ru_RU.UTF-8", "LANG", "de_DE.UTF-8");

    assertThat(ShellLanguage.of(environment).tag()).isEqualTo("ru-RU");
    assertThat(ShellLanguage.of(Map.of()).tag()).isEqualTo("en");
  }

  @Test
  void isSpokenInItsOwnLetters() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream ascii = new PrintStream(bytes, true, StandardCharsets.US_ASCII);

    ShellLanguage.of(Map.of("LANG", "ru_RU.UTF-8")).speaking(ascii).print("не принято");

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("не принято");
  }
}
