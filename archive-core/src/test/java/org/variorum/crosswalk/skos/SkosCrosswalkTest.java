package org.variorum.crosswalk.skos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.CaughtRecords;
import org.variorum.crosswalk.UnreadableFileException;

class SkosCrosswalkTest {
  private static final String XML =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">
        <skos:ConceptScheme rdf:about="http://x/s"/>
        <skos:Concept rdf:about="http://x/1">
          <skos:prefLabel xml:lang="en">Captivity</skos:prefLabel>
          <skos:prefLabel xml:lang="de">Gefangenschaft</skos:prefLabel>
          <skos:altLabel xml:lang="en">Imprisonment</skos:altLabel>
          <skos:definition xml:lang="en">Being held.</skos:definition>
          <skos:narrower rdf:resource="http://x/2"/>
          <skos:inScheme rdf:resource="http://x/s"/>
        </skos:Concept>
        <rdf:Description rdf:about="http://x/2">
          <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
          <skos:prefLabel xml:lang="en">Camps</skos:prefLabel>
          <skos:related rdf:resource="http://elsewhere/9"/>
          <skos:notation>C.2</skos:notation>
        </rdf:Description>
        <skos:Concept rdf:about="http://x/3">
          <skos:prefLabel xml:lang="en">Vinnytsia</skos:prefLabel>
          <geo:lat>49.23</geo:lat><geo:long>28.47</geo:long>
        </skos:Concept>
      </rdf:RDF>
      """;
  private static final String JSON =
      """
      {"@context": {"skos": "http://www.w3.org/2004/02/skos/core#"}, "@graph": [
        {"@id": "http://x/1", "@type": "skos:Concept",
         "skos:prefLabel": [{"@language": "en", "@value": "Captivity"}, {"@language": "ru", "@value": "Плен"}]},
        {"@id": "http://x/2", "@type": "skos:Concept", "skos:prefLabel": {"en": "Camps"},
         "skos:broader": {"@id": "http://x/1"}}]}
      """;

  private final SkosCrosswalk skos = new SkosCrosswalk();

  @Test
  void readsConceptsWithWhatStandsAboveThem() {
    CaughtRecords caught = CaughtRecords.of(skos, "a.rdf", XML);

    caught.entries();
    assertThat(caught.records()).hasSize(3);
    ObjectNode captivity = caught.headed("Gefangenschaft");
    assertThat(captivity.at("/summary/en").asText()).isEqualTo("Being held.");
    assertThat(captivity.at("/names/0/text").asText()).isEqualTo("Imprisonment");
    ObjectNode camps = caught.headed("Camps");
    assertThat(camps.at("/particulars/concept/broader").asText()).isEqualTo("@skos:http://x/1");
    assertThat(camps.at("/particulars/concept/identifiers/notation").asText()).isEqualTo("C.2");
    assertThat(camps.path("remnants").toString()).contains("http://elsewhere/9");
    ObjectNode place = caught.headed("Vinnytsia");
    assertThat(place.path("kind").asText()).isEqualTo("place");
    assertThat(place.at("/particulars/concept/coordinates/latitude").asDouble()).isEqualTo(49.23);
  }

  private static String rdf(String concepts) {
    return XML.substring(0, XML.indexOf("<skos:ConceptScheme")) + concepts + "</rdf:RDF>";
  }

  private static String concept(String uri, String rest) {
    return "<skos:Concept rdf:about=\"http://x/%s\"><skos:prefLabel xml:lang=\"en\">%s</skos:prefLabel>%s</skos:Concept>"
        .formatted(uri, uri.toUpperCase(java.util.Locale.ROOT), rest);
  }

  private static String link(String property, String uri) {
    return "<skos:%s rdf:resource=\"http://x/%s\"/>".formatted(property, uri);
  }

  @Test
  void breaksCirclesAtOnePlaceAndKeepsWhatTheyWere() {
    CaughtRecords caught =
        CaughtRecords.of(
            skos,
            "a.rdf",
            rdf(
                concept("b", link("broader", "a"))
                    + concept("a", link("broader", "c"))
                    + concept("c", link("broader", "b"))
                    + concept("d", link("broader", "b"))));

    caught.entries();
    assertThat(caught.headed("A").at("/particulars/concept").has("broader")).isFalse();
    assertThat(caught.headed("A").path("remnants").toString()).contains("http://x/c");
    for (String[] pair : new String[][] {{"B", "a"}, {"C", "b"}, {"D", "b"}}) {
      assertThat(caught.headed(pair[0]).at("/particulars/concept/broader").asText())
          .isEqualTo("@skos:http://x/" + pair[1]);
    }
  }

  @Test
  void dropsNothingThatIsSaidFromAbove() {
    CaughtRecords caught =
        CaughtRecords.of(
            skos,
            "a.rdf",
            rdf(
                concept("a", link("narrower", "c") + link("narrower", "nowhere"))
                    + concept("b", link("narrower", "c") + link("narrowerTransitive", "c"))
                    + concept("c", "<geo:lat>1.5</geo:lat>")));

    caught.entries();
    ObjectNode below = caught.headed("C");
    assertThat(below.at("/particulars/concept/broader").asText()).isEqualTo("@skos:http://x/a");
    assertThat(below.at("/particulars/concept/related/0").asText()).isEqualTo("@skos:http://x/b");
    assertThat(below.path("remnants").toString()).contains("1.5");
    assertThat(caught.headed("A").path("remnants").toString()).contains("nowhere");
    assertThat(caught.headed("B").path("remnants").toString()).contains("narrowerTransitive");
  }

  @Test
  void knowsByItsFragmentWhatHasAnIdWithinTheFile() {
    String within =
        "<skos:Concept rdf:ID=\"one\"><skos:prefLabel xml:lang=\"en\">One</skos:prefLabel></skos:Concept>"
            + "<skos:Concept rdf:ID=\"two\"><skos:prefLabel xml:lang=\"en\">Two</skos:prefLabel>"
            + "<skos:broader rdf:resource=\"#one\"/></skos:Concept>";

    CaughtRecords caught = CaughtRecords.of(skos, "a.rdf", rdf(within));

    assertThat(caught.headed("Two").at("/particulars/concept/broader").asText())
        .isEqualTo("@" + caught.headed("One").path("externalId").asText());
  }

  @Test
  void readsTheSameAsJson() {
    CaughtRecords caught = CaughtRecords.of(skos, "a.jsonld", JSON);

    caught.entries();
    assertThat(caught.headed("Плен").at("/heading/en").asText()).isEqualTo("Captivity");
    assertThat(caught.headed("Camps").at("/particulars/concept/broader").asText())
        .isEqualTo("@skos:http://x/1");
  }

  @Test
  void knowsItsFilesByWhatStandsInThem() throws IOException {
    assertThat(recognised(XML)).isTrue();
    assertThat(recognised(JSON)).isTrue();
    for (String other : List.of("<ead/>", "{\"kind\": \"topic\"}", "a,b\nc,d\n")) {
      assertThat(recognised(other)).as(other).isFalse();
    }
  }

  @Test
  void refusesBrokenJsonWithItsLine() {
    assertThatThrownBy(
            () -> CaughtRecords.of(skos, "a.jsonld", JSON.substring(0, JSON.length() - 9)))
        .isInstanceOf(UnreadableFileException.class);
  }

  private boolean recognised(String text) throws IOException {
    return skos.recognises(
        Beginning.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }
}
