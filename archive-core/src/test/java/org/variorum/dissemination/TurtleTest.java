package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TurtleTest {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\G(?:@prefix \\w+: <[^>\\s]+> \\."
              + "|<[^\\x00-\\x20<>\"{}|^`\\\\]*>"
              + "|\"(?:[^\"\\\\\\n\\r]|\\\\[tbnrf\"'\\\\])*+\"(?:@[A-Za-z]+(?:-[A-Za-z0-9]+)*+"
              + "|\\^\\^\\w+:\\w+)?"
              + "|\\w+:\\w+|a\\b|true|false|-?\\d+|[;,.\\[\\]]|\\s+)");

  /** What cannot be read as Turtle from there on; empty if all can. */
  static String unreadable(String turtle) {
    Matcher token = TOKEN.matcher(turtle);
    int end = 0;
    int open = 0;
    while (token.find()) {
      end = token.end();
      open += token.group().equals("[") ? 1 : token.group().equals("]") ? -1 : 0;
    }
    return open == 0 ? turtle.substring(end) : "brackets: " + open;
  }

  private static String written(String json) throws Exception {
    return Turtle.of(new JsonMapper().readTree(json));
  }

  @Test
  void saysWhatIsSaidInJson() throws Exception {
    String turtle =
        written(
            """
            {"@context": {"rico": "https://example.org/ric#"}, "@id": "https://a.example/entry/x",
             "@type": "rico:Person",
             "rico:name": [{"@value": "Власов", "@language": "ru"}, {"@value": "V.", "@language": "en"}],
             "rico:has": {"@type": "rico:Date", "rico:value": "193X"},
             "rico:knows": {"@id": "https://a.example/entry/y", "rico:name": "Y"}}""");

    assertThat(turtle)
        .isEqualTo(
            """
            @prefix rico: <https://example.org/ric#> .

            <https://a.example/entry/x> a rico:Person ;
                rico:name "Власов"@ru, "V."@en ;
                rico:has [ a rico:Date ; rico:value "193X" ] ;
                rico:knows <https://a.example/entry/y> .

            <https://a.example/entry/y> rico:name "Y" .
            """);
  }

  @Test
  void holdsAddressesAndDaysOfSchemaOrgForWhatTheyAre() throws Exception {
    String turtle =
        written(
            """
            {"@context": "https://schema.org", "@graph": [
              {"@type": ["Person", "Thing"], "url": "https://a.example/en/x y", "birthDate": "1900",
               "sameAs": ["https://b.example/1", "no address"], "name": "A"},
              {"@type": "Claim", "name": "B"}]}""");

    assertThat(turtle)
        .contains("[] a schema:Person, schema:Thing ;")
        .contains("schema:birthDate \"1900\"^^schema:Date")
        .contains("schema:sameAs <https://b.example/1>, \"no address\"")
        .contains("[] a schema:Claim ;");
    assertThat(unreadable(turtle)).isEmpty();
  }

  @Test
  void readsAgainWhateverTheWordsAre() throws Exception {
    String turtle =
        written(
            """
            {"@context": {"rico": "https://example.org/ric#"},
             "@id": "https://a.example/<x> \\"y\\"",
             "rico:name": "a \\"b\\" \\\\ c\\nd\\u0000\\ud800 \\u2028",
             "rico:tagged": {"@value": "x", "@language": "not a tag"},
             "rico:none": []}""");

    assertThat(unreadable(turtle)).isEmpty();
    assertThat(turtle)
        .contains("<https://a.example/%3Cx%3E%20%22y%22>")
        .contains("\"a \\\"b\\\" \\\\ c\\nd\uFFFD\uFFFD \u2028\"")
        .contains("rico:tagged \"x\"")
        .doesNotContain("rico:none");
  }
}
