package org.variorum.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateMessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "de"})
  void hasAMessageForEachProblem(String language) {
    ResourceBundle messages = DateMessages.in(Locale.forLanguageTag(language));

    assertThat(messages.keySet())
        .containsAll(Arrays.stream(DateProblem.values()).map(DateProblem::key).toList());
  }

  @Test
  void saysEachProblemInTheReadersOwnLanguage() {
    ResourceBundle english = DateMessages.in(Locale.ENGLISH);

    for (String language : new String[] {"ru", "de"}) {
      ResourceBundle own = DateMessages.in(Locale.forLanguageTag(language));
      assertThat(english.keySet())
          .allSatisfy(key -> assertThat(own.getString(key)).isNotEqualTo(english.getString(key)));
    }
  }
}
