package org.variorum.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.description.Level;
import org.variorum.digitalobject.ContentNotice;

class WordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ru", "de"})
  void saysTheSameThingsInEveryLanguage(String language) {
    assertThat(keys(language)).isEqualTo(keys("en"));
  }

  private static Set<String> keys(String language) {
    return ResourceBundle.getBundle(
            "org.variorum.presentation.words",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void hasAWordForEachLevel(Level level) {
    assertThat(Words.say("level." + level.name().toLowerCase(Locale.ROOT)).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ContentNotice.class)
  void hasWordsForEachNotice(ContentNotice notice) {
    assertThat(Canvases.notice(notice).byLanguage()).containsOnlyKeys("en", "ru", "de");
  }
}
