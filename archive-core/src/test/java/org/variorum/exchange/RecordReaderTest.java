package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Question;
import org.variorum.document.DocumentCodec;
import org.variorum.document.VocabularyCodec;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;

/** What a file of another system answers that is not asked here. */
class RecordReaderTest {
  private static final EntryId BOOK = new EntryId("00000000");
  private static final String CLAIM =
      """
      {"property": "%s", "claims": [{"value": {"type": "date", "date": "%s"},
       "citations": [{"source": {"entry": "@book"}}]}]}""";

  private final DocumentCodec codec = new DocumentCodec();
  private final RecordReader reader = new RecordReader(codec, new VocabularyCodec().general());

  private Entry read(String... questions) {
    String json =
        """
        {"formatVersion": 1, "externalId": "one", "kind": "person", "heading": {"en": "Somebody"},
         "questions": [%s]}"""
            .formatted(String.join(",", questions));
    RawRecord raw = new RawRecord(new Place("a.xml", 1), json.getBytes(StandardCharsets.UTF_8));
    RecordHead head = RecordHead.of(raw, codec.tree(raw.json()));
    IncomingRecord record = new IncomingRecord(head, EntryId.random(new Random(1)), null);
    return reader.read(raw, record, FilledRecords.references(Map.of("book", BOOK)));
  }

  @Test
  void keepsInWordsOnlyTheQuestionsThatAreNotAsked() {
    Entry read =
        read(
            CLAIM.formatted("born", "1901"),
            CLAIM.formatted("founded", "1850"),
            CLAIM.formatted("died", "1946"));

    assertThat(read.questions()).extracting(Question::property).containsExactly("born", "died");
    assertThat(codec.treeOf(read).path("remnants").toString())
        .contains("question/founded", "1850")
        .doesNotContain("1901", "1946");
  }

  @Test
  void keepsAllInWordsWhereNobodyKnowsWhatDoesNotFit() {
    Entry read = read(CLAIM.formatted("born", "1901"), CLAIM.formatted("died", "no date"));

    assertThat(read.questions()).isEmpty();
    assertThat(codec.treeOf(read).path("remnants").toString()).contains("1901", "no date");
  }
}
