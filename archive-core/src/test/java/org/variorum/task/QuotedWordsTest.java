package org.variorum.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWordsTest {
  private static final String TEXT =
      """
      Я, нижеподпи-
      савшійся, родился 1-го сентября 1901 года въ селѣ Ломакинѣ, въ семьѣ кресть\u00adянина.
      The prisoner was handed over on the 12th of July; he said that the arrny was lost.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "родился 1-го сентября 1901 года",
        "нижеподписавшийся, родился",
        "в селе Ломакине, в семье крестьянина",
        "THE PRISONER  was handed over",
        "The prisoner … handed over […] 12th of July",
        "The prisoner [he means Vlasov] was handed over",
        "he said that the army was lost",
        "he said thal the army was lost"
      })
  void standInATextHoweverItIsWritten(String quotation) {
    assertThat(QuotedWords.standIn(TEXT, quotation)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "родился 1-го сентября 1900 года в городе Москве",
        "The prisoner was set free on the 12th of July",
        "12th of July … The prisoner was handed over",
        "lost it"
      })
  void doNotStandInATextThatSaysOtherwise(String quotation) {
    assertThat(QuotedWords.standIn(TEXT, quotation)).isFalse();
  }

  @Test
  void areSoughtInALongTextInNoTime() {
    String book = "so it was said in those days and nobody knew better. ".repeat(4_000);
    String quotation = "what nobody has ever said in any of those days ".repeat(20);

    long begun = System.nanoTime();
    boolean found = QuotedWords.standIn(book, quotation);

    assertThat(found).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
  }
}
