package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim;
import org.variorum.document.DocumentCodec;
import org.variorum.document.References;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.vocabulary.Vocabulary;

/** What values are for programs. */
class ValuesTest {
  private static final EntryId SEEN = EntryId.random(new Random(1));
  private static final EntryId HIDDEN = EntryId.random(new Random(2));

  private static ExactView exact(String value) throws JsonProcessingException {
    String json =
        """
        {"formatVersion": 1, "id": "%s", "kind": "person", "heading": {"en": "Somebody"},
         "questions": [{"id": "q1", "property": "asked", "claims": [
           {"id": "c1", "when": "1942/1943", "value": %s}]}]}"""
            .formatted(EntryId.random(new Random(3)), value);
    Claim claim =
        new DocumentCodec()
            .read(new ObjectMapper().readTree(json), References.PLAIN)
            .questions()
            .get(0)
            .claims()
            .get(0);
    Label label = new Label(SEEN, EntryKind.EVENT, "The rout", "en", "the-rout", "", "", "");
    Apparatus apparatus =
        new Apparatus(
            "en", Vocabulary.NONE, Map.of(SEEN, label), Map.of(), LocalDate.of(2026, 1, 1));
    return new Values(apparatus).of(claim, false, List.of()).exact();
  }

  @Test
  void numbersKeepTheirBoundsAndWhatWasCounted() throws Exception {
    ExactView exact =
        exact(
            """
            {"type": "figure", "figure": {"low": 100, "approximate": true, "unit": "person",
             "counted": {"en": "dead"}, "area": {"en": "the town"}, "period": "1942-06"}}""");

    assertThat(exact.type()).isEqualTo("figure");
    assertThat(exact.count())
        .isEqualTo(
            new CountView(
                new BigDecimal("100"), null, true, "person", "dead", "the town", "1942-06"));
    assertThat(exact.held().edtf()).isEqualTo("1942/1943");
  }

  @Test
  void entriesSayOfWhichKindTheyAreOnlyIfVisitorsSeeThem() throws Exception {
    String entry = "{\"type\": \"entry\", \"entry\": \"%s\"}";
    String place = "{\"type\": \"place\", \"entry\": \"%s\"}";

    assertThat(exact(entry.formatted(SEEN)).kind()).isEqualTo("event");
    assertThat(exact(entry.formatted(HIDDEN)).kind()).isEmpty();
    assertThat(exact(place.formatted(HIDDEN)).kind()).isEmpty();
  }

  @Test
  void datesAreThemselves() throws Exception {
    ExactView exact =
        exact(
            "{\"type\": \"date\", \"date\": {\"edtf\": \"1900-09-14\", \"calendar\": \"julian\"}}");

    assertThat(exact.date().edtf()).isEqualTo("1900-09-14");
    assertThat(exact.count()).isNull();
  }
}
