package org.variorum.crosswalk.dc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.CaughtRecords;

class DublinCoreCrosswalkTest {
  private static final String RECORDS =
      """
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
      <record><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title xml:lang="de">Ein Brief</dc:title><dc:title xml:lang="de">Letzter Brief</dc:title>
        <dc:creator>Wlassow, Andrej</dc:creator><dc:creator>Unklar</dc:creator>
        <dc:date>Sommer 1943</dc:date><dc:date>2001</dc:date><dc:identifier>B 1</dc:identifier>
        <dc:description>Inhalt</dc:description><dc:subject>Prag</dc:subject><dc:publisher>Haus</dc:publisher>
      </oai_dc:dc></metadata></record>
      <record><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:type>Collection</dc:type><dc:identifier>B 2</dc:identifier>
      </oai_dc:dc></metadata></record>
      <record><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier>B 1</dc:identifier></oai_dc:dc></metadata></record>
      </ListRecords></OAI-PMH>
      """;

  private final DublinCoreCrosswalk dublin = new DublinCoreCrosswalk();

  @Test
  void makesUnitsOfRecordsAndKeepsWhatHasNoPlace() {
    CaughtRecords caught = CaughtRecords.of(dublin, "a.xml", RECORDS);

    caught.entries();
    ObjectNode letter = caught.headed("Ein Brief");
    assertThat(letter.at("/particulars/description/level").asText()).isEqualTo("item");
    assertThat(letter.at("/particulars/description/dates/edtf").asText()).isEqualTo("1943-22");
    assertThat(letter.at("/particulars/description/elements/3.2.1/en").asText())
        .isEqualTo("Unklar");
    assertThat(letter.at("/particulars/description/creators")).hasSize(1);
    assertThat(letter.at("/names/0/text").asText()).isEqualTo("Letzter Brief");
    assertThat(letter.path("remnants").toString()).contains("Haus", "2001");
    assertThat(caught.records().stream().filter(one -> one.path("kind").asText().equals("unit")))
        .hasSize(2);
    assertThat(caught.findings().stream().map(one -> one.code()))
        .contains("key-repeated", "heading-missing");
  }

  @Test
  void knowsItsFilesByTheirNamespace() throws IOException {
    assertThat(recognised(RECORDS)).isTrue();
    assertThat(recognised("<dc xmlns='http://purl.org/dc/terms/'/>")).isTrue();
    assertThat(recognised("<ead xmlns='urn:isbn:1-931666-22-9'/>")).isFalse();
  }

  private boolean recognised(String text) throws IOException {
    return dublin.recognises(
        Beginning.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }
}
