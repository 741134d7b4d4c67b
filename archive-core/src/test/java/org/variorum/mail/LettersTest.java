package org.variorum.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
  private static final Pattern PLACE = Pattern.compile("\\{[a-z-]+}");

  @Test
  void areWrittenInTheLanguageOfWhoeverGetsThem() {
    Map<String, String> values = Map.of("archive", "Архив", "who", "Anna");

    assertThat(Letters.write("test", "a@example.org", "ru", values).words())
        .startsWith("Архив может отправлять");
    assertThat(Letters.write("test", "a@example.org", "fr", values).subject())
        .isEqualTo("A test from Архив");
  }

  @Test
  void takeWhatIsPutInAsItIs() {
    String odd = "$1 {who} \\ {archive}";

    PostedLetter letter =
        Letters.write("test", "a@example.org", "en", Map.of("archive", odd, "who", "Anna"));

    assertThat(letter.words()).startsWith(odd + " can send");
  }

  @Test
  void leaveNoPlaceEmpty() {
    assertThatThrownBy(() -> Letters.write("test", "a@example.org", "en", Map.of()))
        .hasMessageContaining("archive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "de"})
  void haveTheSameKeysAndPlacesInEachLanguage(String language) {
    ResourceBundle english = bundle("en");
    ResourceBundle other = bundle(language);

    for (String key : english.keySet()) {
      assertThat(places(other.getString(key))).as(key).isEqualTo(places(english.getString(key)));
      assertThat(other.getString(key)).as(key).isNotEqualTo(english.getString(key));
    }
    assertThat(other.keySet()).isEqualTo(english.keySet());
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.variorum.mail.letters",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
