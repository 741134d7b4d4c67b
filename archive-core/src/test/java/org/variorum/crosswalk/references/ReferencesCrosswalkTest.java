package org.variorum.crosswalk.references;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.CaughtRecords;
import org.variorum.crosswalk.UnreadableFileException;

class ReferencesCrosswalkTest {
  private static final String BIBTEX =
      "@book{andreyev87,\n  author = {Andreyev, Catherine},\n  title = {Vlasov},\n  year = 1987}\n";
  private static final String RIS =
      "TY  - BOOK\nAU  - Andreyev, Catherine\nTI  - Vlasov\nPY  - 1987\nER  - \n";
  private static final String CSL =
      "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"Vlasov\", \"issued\": {\"date-parts\": [[1987]]}}]";

  private final ReferencesCrosswalk references = new ReferencesCrosswalk();

  @Test
  void makesSourcesOfEveryFormOfList() throws IOException {
    for (String text : List.of(BIBTEX, RIS, CSL)) {
      CaughtRecords caught = CaughtRecords.of(references, "a", text);

      assertThat(recognised(text)).as(text).isTrue();
      assertThat(caught.entries()).hasSize(1);
      assertThat(caught.records().get(0).path("kind").asText()).isEqualTo("source");
      assertThat(caught.records().get(0).at("/particulars/work/editions/0/published").toString())
          .contains("1987");
    }
  }

  @Test
  void takesNothingElseForAList() throws IOException {
    for (String text : List.of("a,b\n1,2\n", "<ead/>", "{\"formatVersion\": 1}", "Words", "")) {
      assertThat(recognised(text)).as(text).isFalse();
    }
  }

  @Test
  void refusesAListThatIsBroken() {
    assertThatThrownBy(() -> CaughtRecords.of(references, "a", "[{\"issued\": "))
        .isInstanceOf(UnreadableFileException.class);
  }

  private boolean recognised(String text) throws IOException {
    return references.recognises(
        Beginning.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }
}
