package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetsTest {
  private static final List<String> SOUGHT = List.of("army", "Власов", "16000", "æther");

  /** Words of texts, and whether they are marked. */
  private static final Map<String, Boolean> WORDS =
      Map.ofEntries(
          Map.entry("army", true),
          Map.entry("Armies", false),
          Map.entry("xarmy", false),
          Map.entry("armory", false),
          Map.entry("²army", false),
          Map.entry("a", false),
          Map.entry("Власову", true),
          Map.entry("власовъ", true),
          Map.entry("Власть", false),
          Map.entry("Вла\u0301сов", true),
          Map.entry("Bласов", false),
          Map.entry("вчера", false),
          Map.entry("16 000", true),
          Map.entry("16,000", true),
          Map.entry("116 000", false),
          Map.entry("000", false),
          Map.entry("Æther", true),
          Map.entry("éte\u0301", false));

  private static final List<String> BETWEEN = List.of("; ", " – ", "\uD83D\uDE00", "(", ".\n");

  private static Snippets marking() {
    return Snippets.marking(SOUGHT, Analysis.RUSSIAN_WORDS);
  }

  @ParameterizedTest
  @CsvSource({"army, 0", "'an army', 3", "xarmy, -1", "'the 16 000 men', 4", "'116 000', -1"})
  void findsTheFirstWordThatIsSought(String text, int place) {
    assertThat(Snippets.marking(SOUGHT, Analysis.ENGLISH_WORDS).first(text)).isEqualTo(place);
  }

  @Test
  void marksJustTheWordsThatAreSoughtWhateverStandsBetween() {
    Random random = new Random(1942);
    List<String> words = List.copyOf(WORDS.keySet());
    for (int text = 0; text < 3000; text++) {
      StringBuilder written = new StringBuilder("… ");
      List<String> expected = new ArrayList<>();
      for (int i = random.nextInt(9); i >= 0; i--) {
        String word = words.get(random.nextInt(words.size()));
        written.append(word).append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        if (WORDS.get(word)) {
          expected.add(word);
        }
      }
      List<SnippetPart> line = marking().around(written.toString(), 0);
      assertThat(line.stream().filter(SnippetPart::marked).map(SnippetPart::text).toList())
          .as(written.toString())
          .isEqualTo(expected);
      assertThat(String.join("", line.stream().map(SnippetPart::text).toList()))
          .isEqualTo(written.toString());
    }
  }
}
