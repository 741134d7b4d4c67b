package org.variorum.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;

/** The language of a page that was read in several. */
class LikelyLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the name of many thousands of suffering people, I beg of you | en",
        "Schliesslich sei noch darauf hingewiesen, dass die Personen der Partei | de",
        "Он был на фронте, но это не было известно | ru",
        "Він був на фронті, але це не було відомо | uk",
        "Byl jsem na frontě a to se nevědělo, že je to tak | cs",
        "Приказ войскам of the | ru",
        "Krechler 1938 | de",
        "1938 | ru"
      })
  void isTheOneWhoseSmallWordsItHas(String written, String language) {
    PageText text = TextFiles.read(written.getBytes(StandardCharsets.UTF_8));

    assertThat(LikelyLanguage.of(text, List.of("ru", "uk", "de", "en", "cs"))).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"la", "ru"})
  void isNoneThatWasNotAskedFor(String only) {
    PageText text = TextFiles.read("the of and to".getBytes(StandardCharsets.UTF_8));

    assertThat(LikelyLanguage.of(text, List.of(only))).isEqualTo(only);
  }
}
