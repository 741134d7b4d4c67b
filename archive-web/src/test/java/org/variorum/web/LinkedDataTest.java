package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {

  @Test
  void leavesNothingThatEndsAScriptOrBeginsAComment() throws Exception {
    String words = "</script><!-- <script> ]]> & \u2028 \u2029 «ё»";
    JsonMapper mapper = new JsonMapper();

    String script = LinkedData.script(mapper.writeValueAsString(words));

    assertThat(script).doesNotContain("<", ">", "&", "\u2028", "\u2029").contains("«ё»");
    assertThat(mapper.readValue(script, String.class)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/ld+json | true",
        "application/ld+json, text/html;q=0.5 | true",
        "text/html;q=0.9, APPLICATION/LD+JSON | true",
        "text/html, application/ld+json | false",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | false",
        "application/ld+json;q=0 | false",
        "*/* | false",
        "application/json | false"
      })
  void isGivenToWhoLikesItBetterThanAPage(String accept, boolean given) {
    assertThat(Negotiation.prefersLinkedData(accept)).isEqualTo(given);
  }

  @Test
  void isNotGivenToWhoSaysNothing() {
    assertThat(Negotiation.prefersLinkedData(null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | true",
        "text/turtle, application/ld+json;q=0.5 | true",
        "application/ld+json, text/turtle;q=0.9 | false",
        "application/ld+json, text/turtle | false",
        "text/html, text/turtle;q=0.9 | false",
        "text/* | false"
      })
  void isTurtleForWhoLikesThatBest(String accept, boolean given) {
    assertThat(Negotiation.prefersTurtle(accept)).isEqualTo(given);
  }
}
