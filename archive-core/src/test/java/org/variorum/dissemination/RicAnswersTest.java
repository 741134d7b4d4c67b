package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.document.DocumentCodec;
import org.variorum.document.References;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Vocabulary;

/**
 * Answers of every kind as relations of RiC-O: their rivals, how sure they are, and their sources.
 */
class RicAnswersTest {
  private static final EntryId BOOK = EntryId.random(new java.util.Random(1));
  private static final EntryId BATTLE = EntryId.random(new java.util.Random(2));
  private static final Told.House HOUSE =
      new Told.House(Texts.NONE, "https://archive.example", Vocabulary.NONE);

  private static JsonNode answers(String value) throws Exception {
    String record =
        """
        {"formatVersion": 1, "id": "%1$s", "kind": "event", "heading": {"en": "It"},
         "questions": [{"id": "q1", "property": "claimed", "claims": [
         {"id": "c1", "value": %2$s, "remark": {"en": "Seen"}, "standing": {"kind":
         "better-supported", "reason": {"en": "Two say so"}, "signedBy": "A", "signedOn": "2026-01-02"},
         "citations": [{"id": "s1", "source": {"entry": "%3$s"}, "locator": "p. 3"}]},
         {"id": "c2", "value": {"type": "text", "words": {"en": "Otherwise"}},
         "citations": [{"id": "s2", "source": {"entry": "%3$s"}}]}]}]}"""
            .formatted(EntryId.random(new java.util.Random(3)), value, BOOK);
    DocumentCodec codec = new DocumentCodec();
    Entry entry =
        codec.read(
            (com.fasterxml.jackson.databind.node.ObjectNode)
                codec.tree(record.getBytes(StandardCharsets.UTF_8)),
            References.PLAIN);
    PublishedEdition edition =
        new PublishedEdition(entry, 1, Instant.parse("2026-01-02T03:04:05Z"), "x", "y");
    Map<EntryId, Named> seen =
        Map.of(
            BOOK,
            new Named(EntryKind.SOURCE, Texts.english("The book")),
            BATTLE,
            new Named(EntryKind.EVENT, Texts.english("The rout")));
    RicWriter writer = new RicWriter(new Told(edition, List.of(), seen, Map.of(), HOUSE));
    String turtle = new String(writer.turtle(), StandardCharsets.UTF_8);
    assertThat(TurtleTest.unreadable(turtle)).isEmpty();
    return new JsonMapper().readTree(writer.write()).path("rico:thingIsSourceOfRelation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'date','date':'1900-09-14'}",
        "{'type':'date','date':{'edtf':'1900-09-14','calendar':'julian','asWritten':'1 сентября'}}",
        "{'type':'figure','figure':{'low':100,'high':200,'approximate':true,'unit':'person'}}",
        "{'type':'text','words':{'en':'So'}}",
        "{'type':'place','words':{'en':'A wood'}}",
        "{'type':'name','form':'Власов','language':'ru'}",
        "{'type':'absence','absence':'none'}",
      })
  void haveTheirRivalsHowSureTheyAreAndWhatTheyRestOn(String value) throws Exception {
    JsonNode answers = answers(value.replace('\'', '"'));

    assertThat(answers).hasSize(2);
    assertThat(answers.path(0).path("rico:relationCertainty").asText()).isEqualTo("quite probable");
    assertThat(answers.path(0).path("rico:relationState").asText()).isEqualTo("Better supported");
    assertThat(answers.path(0).path("rico:generalDescription").findValuesAsText("@value"))
        .containsExactly(
            "One of 2 answers that stand side by side", "Better supported: Two say so", "Seen");
    assertThat(answers.path(0).path("rico:relationSource").path(0).asText())
        .isEqualTo("The book, p. 3 (supports)");
    assertThat(answers.path(0).at("/rico:isEvidencedBy/0/@id").asText())
        .isEqualTo("https://archive.example/entry/" + BOOK);
    assertThat(answers.path(1).path("rico:relationCertainty").asText()).isEqualTo("uncertain");
    assertThat(answers.path(0).path("rico:relationHasTarget")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'1900-09-14' | 1900-09-14 | ''",
        "'1900~' | 1900~ | approximate",
        "'1900?' | 1900? | uncertain",
        "'1900%' | 1900% | 'approximate, uncertain'",
        "'1900/..' | 1900/.. | ''",
        "'1900/' | 1900/ | ''",
        "'../1900-03' | ../1900-03 | ''",
      })
  void thatAreDatesSayThemInEdtfAndHowSureTheyAre(String date, String edtf, String sure)
      throws Exception {
    JsonNode target =
        answers("{\"type\":\"date\",\"date\":\"" + date + "\"}")
            .path(0)
            .path("rico:relationHasTarget");

    assertThat(target.path("rico:normalizedDateValue").asText()).isEqualTo(edtf);
    assertThat(target.path("rico:dateQualifier").asText()).isEqualTo(sure);
    assertThat(target.path("rico:expressedDate").asText()).doesNotContain("calendar");
  }

  @Test
  void thatAreDatesSayTheCalendarThatTheyWereWrittenIn() throws Exception {
    JsonNode julian =
        answers("{\"type\":\"date\",\"date\":{\"edtf\":\"1900-09-14\",\"calendar\":\"julian\"}}")
            .path(0)
            .path("rico:relationHasTarget");
    JsonNode unstated =
        answers("{\"type\":\"date\",\"date\":{\"edtf\":\"1900-09-14\",\"calendar\":\"unstated\"}}")
            .path(0)
            .path("rico:relationHasTarget");

    assertThat(julian.path("rico:expressedDate").asText())
        .contains("O.S.")
        .endsWith(", written in the Julian calendar");
    assertThat(unstated.path("rico:expressedDate").asText())
        .endsWith(", in which calendar is not stated");
  }

  @Test
  void thatAreNumbersSayBothTheirBoundsOrTheOneThatIsKnown() throws Exception {
    JsonNode both =
        answers(
                """
                {"type":"figure","figure":{"low":16000,"high":20000.5,"approximate":true,
                 "unit":"person","counted":{"en":"fell"},"period":"1942-06"}}""")
            .path(0)
            .path("rico:relationHasTarget");
    JsonNode least =
        answers("{\"type\":\"figure\",\"figure\":{\"low\":100,\"unit\":\"person\"}}")
            .path(0)
            .path("rico:relationHasTarget");

    assertThat(both.path("schema:minValue").decimalValue()).isEqualByComparingTo("16000");
    assertThat(both.path("schema:maxValue").decimalValue()).isEqualByComparingTo("20000.5");
    assertThat(both.path("schema:unitText").asText()).isEqualTo("person");
    assertThat(both.path("schema:description").asText()).isEqualTo("approximate");
    assertThat(both.at("/rico:isAssociatedWithDate/rico:normalizedDateValue").asText())
        .isEqualTo("1942-06");
    assertThat(both.at("/rico:name/0/@value").asText()).contains("fell");
    assertThat(least.path("schema:minValue").asInt()).isEqualTo(100);
    assertThat(least.has("schema:maxValue")).isFalse();
  }

  @Test
  void thatAreEntriesLeadThere() throws Exception {
    JsonNode target =
        answers("{\"type\":\"entry\",\"entry\":\"" + BATTLE + "\"}")
            .path(0)
            .path("rico:relationHasTarget");

    assertThat(target.path("@id").asText()).isEqualTo("https://archive.example/entry/" + BATTLE);
    assertThat(target.at("/rico:name/0/@value").asText()).isEqualTo("The rout");
  }
}
