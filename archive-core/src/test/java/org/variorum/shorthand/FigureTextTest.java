package org.variorum.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.claim.Figure;

class FigureTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ca. 20 000–25 000            | 20000 | 25000 | true",
        "20 000                       | 20000 | 20000 | false",
        "20,000 men                   | 20000 | 20000 | false",
        "20.000 Mann                  | 20000 | 20000 | false",
        "1 234 567                    | 1234567 | 1234567 | false",
        "20–25 тыс. человек           | 20000 | 25000 | false",
        "20 тыс. – 25 тыс. чел.       | 20000 | 25000 | false",
        "около 2,5 млн                | 2500000 | 2500000 | true",
        "rund 2,5 Mio.                | 2500000 | 2500000 | true",
        "between 300 and 400 prisoners| 300 | 400 | false",
        "от 300 до 400                | 300 | 400 | false",
        "zwischen 300 und 400         | 300 | 400 | false",
        "~ 12                         | 12 | 12 | true",
        "900–1000                     | 900 | 1000 | false",
      })
  void readsNumbersAndRanges(String text, String low, String high, boolean about) {
    Figure figure = FigureText.read(text, "en").orElseThrow();

    assertThat(figure.low()).isEqualByComparingTo(low);
    assertThat(figure.high()).isEqualByComparingTo(high);
    assertThat(figure.approximate()).isEqualTo(about);
  }

  @ParameterizedTest
  @ValueSource(strings = {"at least 12 000", "не менее 12 тыс.", "mindestens 12.000", "12 000+"})
  void readsALowerBound(String text) {
    Figure figure = FigureText.read(text, "en").orElseThrow();

    assertThat(figure.low()).isEqualByComparingTo("12000");
    assertThat(figure.high()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"up to 12 000", "до 12 тыс.", "bis zu 12.000", "не более 12 000 человек"})
  void readsAnUpperBound(String text) {
    Figure figure = FigureText.read(text, "en").orElseThrow();

    assertThat(figure.low()).isNull();
    assertThat(figure.high()).isEqualByComparingTo("12000");
  }

  @ParameterizedTest
  @CsvSource({"20 000 men, men", "20–25 тыс. человек, человек", "12, ''", "up to 5 tanks, tanks"})
  void keepsWhatWasCountedInWords(String text, String counted) {
    assertThat(FigureText.read(text, "en").orElseThrow().counted().wordsIn("en"))
        .isEqualTo(counted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "", "hardly 20", "25–20", "Division 12"})
  void readsNothingThatIsNotUnderstood(String text) {
    assertThat(FigureText.read(text, "en")).isEmpty();
  }

  @Property
  void neverFailsWhateverIsTyped(@ForAll String text) {
    Optional<Figure> read = FigureText.read(text, "en");

    assertThat(read).isNotNull();
  }
}
