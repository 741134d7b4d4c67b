package org.variorum.crosswalk.eac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.CaughtRecords;
import org.variorum.crosswalk.SharedFiles;
import org.variorum.crosswalk.UnreadableFileException;

class EacCrosswalkTest {
  private static final String TWO =
      """
      <eac xmlns="https://archivists.org/ns/eac/v2">
        <control maintenanceStatus="new">
          <recordId>vl-1</recordId>
          <maintenanceAgency><agencyName>The archive</agencyName></maintenanceAgency>
          <maintenanceHistory><maintenanceEvent maintenanceEventType="created">
            <agent agentType="human">A. Archivist</agent>
            <eventDateTime standardDateTime="2026-01-02">2 January 2026</eventDateTime>
          </maintenanceEvent></maintenanceHistory>
          <sources>
            <source id="s1"><reference>Protocol of questioning</reference><citedRange>л. 34 об.</citedRange></source>
            <source id="s2"><reference href="https://example.org/a">An article</reference></source>
          </sources>
        </control>
        <cpfDescription>
          <identity>
            <entityType value="person"/>
            <nameEntrySet>
              <nameEntry status="authorized" languageOfElement="rus" scriptOfElement="Cyrl"><part>Власов, Андрей Андреевич</part></nameEntry>
              <nameEntry languageOfElement="ger" sourceReference="s2"><part>Wlassow, Andrej</part></nameEntry>
            </nameEntrySet>
            <nameEntry localType="pseudonym" languageOfElement="eng"><part>Volkov</part>
              <useDates><dateRange><fromDate standardDate="1938">1938</fromDate><toDate standardDate="1939">1939</toDate></dateRange></useDates>
            </nameEntry>
          </identity>
          <description>
            <existDates><dateSet>
              <date standardDate="1901-09-14" sourceReference="s1">14 September 1901</date>
              <date standardDate="1900-09-14" sourceReference="s2">14 September 1900</date>
            </dateSet></existDates>
            <places><place><placeName valueURI="https://www.geonames.org/1" countryCode="RUSS">Lomakino</placeName><placeRole>birth</placeRole></place></places>
            <occupations><occupation><term>General</term></occupation></occupations>
            <biogHist><p>One.</p><p>Two.</p></biogHist>
            <localDescription localType="gender"><term>male</term></localDescription>
          </description>
          <relations>
            <relation><targetEntity targetType="corporateBody"><part>KONR</part></targetEntity>
              <relationType>associative</relationType><descriptiveNote><p>Headed it.</p></descriptiveNote></relation>
          </relations>
        </cpfDescription>
      </eac>
      """;

  private final EacCrosswalk eac = new EacCrosswalk();

  @Test
  void makesOfSourcesThatStatementsNameTheirCitations() {
    CaughtRecords caught = CaughtRecords.of(eac, "a.xml", TWO);

    caught.entries();
    ObjectNode person = caught.headed("Власов, Андрей Андреевич");
    JsonNode claims = person.at("/questions/0/claims");
    assertThat(person.at("/questions/0/property").asText()).isEqualTo("born");
    assertThat(claims).hasSize(2);
    assertThat(claims.at("/0/value/date/edtf").asText()).isEqualTo("1901-09-14");
    assertThat(claims.at("/0/citations/0/source/entry").asText())
        .isEqualTo("@" + caught.headed("Protocol of questioning").path("externalId").asText());
    assertThat(claims.at("/0/citations/0/locator").asText()).isEqualTo("л. 34 об.");
    assertThat(claims.at("/1/value/date/edtf").asText()).isEqualTo("1900-09-14");
  }

  @Test
  void keepsEveryFormOfTheNameWithItsUseItsTimeAndItsSource() {
    JsonNode names =
        CaughtRecords.of(eac, "a.xml", TWO).headed("Власов, Андрей Андреевич").path("names");

    assertThat(texts(names, "text"))
        .containsExactly("Власов, Андрей Андреевич", "Wlassow, Andrej", "Volkov");
    assertThat(texts(names, "use")).containsExactly("authorized", "parallel", "pseudonym");
    assertThat(texts(names, "language")).containsExactly("ru", "de", "en");
    assertThat(names.at("/1/citations")).hasSize(1);
    assertThat(names.at("/2/used/edtf").asText()).isEqualTo("1938/1939");
  }

  @Test
  void placesTheAreasOfTheStandard() {
    ObjectNode person = CaughtRecords.of(eac, "a.xml", TWO).headed("Власов, Андрей Андреевич");
    JsonNode elements = person.at("/particulars/authority/elements");

    assertThat(elements.at("/5.2.2/en").asText()).isEqualTo("One.\n\nTwo.");
    assertThat(elements.at("/5.2.3/en").asText()).isEqualTo("Lomakino (birth)");
    assertThat(elements.at("/5.2.5/en").asText()).isEqualTo("General");
    assertThat(elements.at("/5.4.1/en").asText()).isEqualTo("vl-1");
    assertThat(elements.at("/5.4.6/en").asText()).contains("created", "A. Archivist");
    assertThat(person.at("/relations").toString()).contains("Headed it.", "corporate-body:KONR");
    assertThat(person.at("/remnants").toString()).contains("localDescription", "male", "RUSS");
    assertThat(person.path("relations").toString()).contains("https://www.geonames.org/1");
    assertThat(elements.at("/5.4.4/en").asText()).isEqualTo("new");
  }

  @Test
  void takesAListOfNamesForARuleOfTransliterationOnlyInFilesOfOurs() {
    String file =
        """
        <eac xmlns="https://archivists.org/ns/eac/v2"><control><recordId>x</recordId>%s</control>
        <cpfDescription><identity><entityType value="person"/><nameEntry><part>Власов</part>
        </nameEntry><nameEntry localType="variant" vocabularySource="viaf"><part>Vlasov</part>
        </nameEntry></identity></cpfDescription></eac>
        """;
    String ours =
        "<maintenanceHistory><maintenanceEvent><agent>Variorum</agent></maintenanceEvent>"
            + "</maintenanceHistory>";

    CaughtRecords others = CaughtRecords.of(eac, "a.xml", file.formatted(""));
    CaughtRecords own = CaughtRecords.of(eac, "a.xml", file.formatted(ours));

    assertThat(others.headed("Власов").path("names").toString())
        .contains("Vlasov")
        .doesNotContain("viaf");
    assertThat(own.headed("Власов").path("names").findValuesAsText("scheme")).contains("viaf");
  }

  @Test
  void makesAnEntryOfEachOfSeveralIdentities() {
    CaughtRecords caught =
        CaughtRecords.of(
            eac,
            "a.xml",
            """
            <eac-cpf xmlns="urn:isbn:1-931666-33-4"><control><recordId>x</recordId></control>
              <multipleIdentities>
                <cpfDescription><identity><entityType>person</entityType>
                  <nameEntry><part>One</part></nameEntry></identity></cpfDescription>
                <cpfDescription><identity><entityType>person</entityType>
                  <nameEntry><part>The other</part></nameEntry></identity></cpfDescription>
              </multipleIdentities></eac-cpf>
            """);

    assertThat(caught.entries()).hasSize(2);
    assertThat(caught.headed("The other").path("relations").toString()).contains("@eac:x");
  }

  @Test
  void takesWhatIsBrokenAsFarAsItGoes() {
    CaughtRecords caught =
        CaughtRecords.of(
            eac,
            "broken.xml",
            """
            <eac-cpf><cpfDescription><identity><entityType>robot</entityType></identity>
            <description><existDates><date>when it was</date></existDates>
            <biogHist sourceReference="none"><unheard><deep>Words</deep></unheard></biogHist></description>
            </cpfDescription></eac-cpf>
            """);

    caught.entries();
    assertThat(caught.findings().stream().map(one -> one.code()))
        .contains("id-missing", "kind-missing", "heading-missing", "date");
    assertThat(caught.records().get(0).path("remnants").toString()).contains("when it was");
  }

  @Test
  void keepsForTheStaffWhatIsInternal() {
    String text =
        "<eac><control><recordId>x</recordId></control><cpfDescription><identity>"
            + "<entityType value=\"person\"/><nameEntry><part>Miller</part></nameEntry></identity>"
            + "<description><biogHist audience=\"internal\"><p>Secret</p></biogHist>"
            + "<biogHist><p>Open</p></biogHist></description></cpfDescription></eac>";

    CaughtRecords caught = CaughtRecords.of(eac, "a.xml", text);

    JsonNode person = caught.headed("Miller");
    assertThat(person.path("remnants").findValuesAsText("visibility")).containsExactly("staff");
    assertThat(person.path("remnants").toString()).contains("Secret");
    ((ObjectNode) person).remove("remnants");
    assertThat(person.toString()).contains("Open").doesNotContain("Secret");
  }

  @Test
  void readsWhatIsNotInTheEncodingThatItSays() {
    String text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><eac-cpf><control><recordId>x</recordId>"
            + "</control><cpfDescription><identity><entityType>person</entityType>"
            + "<nameEntry><part>Müller</part></nameEntry></identity></cpfDescription></eac-cpf>";

    CaughtRecords caught =
        CaughtRecords.of(eac, "a.xml", text.getBytes(Charset.forName("windows-1252")));

    assertThat(caught.headed("Müller")).isNotNull();
    assertThat(caught.told()).contains("encoding-guessed:0");
  }

  @Test
  void fetchesNothingAndExpandsNothing() {
    String bomb =
        "<!DOCTYPE eac-cpf [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><eac-cpf><cpfDescription><identity>"
            + "<entityType>person</entityType><nameEntry><part>X &b;&f;</part></nameEntry>"
            + "</identity></cpfDescription></eac-cpf>";
    String said;
    try {
      said = CaughtRecords.of(eac, "a.xml", bomb).records().toString();
    } catch (UnreadableFileException e) {
      said = String.valueOf(e.getMessage());
    }

    assertThat(said).doesNotContain("root:").doesNotContain("aaaaaaaaaa");
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    String deep = "<eac-cpf>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</eac-cpf>";

    assertThatThrownBy(() -> CaughtRecords.of(eac, "a.xml", deep))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void readsEveryRecordOfTheSharedFiles() throws IOException {
    for (Path file : SharedFiles.under("eac-cpf", ".xml")) {
      boolean known = recognised(file);
      assertThat(known).as(file.toString()).isEqualTo(!file.endsWith("eag.xml"));
      if (known) {
        CaughtRecords caught = CaughtRecords.of(eac, file);
        assertThat(caught.entries()).as(file.toString()).isNotEmpty();
        assertThat(texts(caught.records().get(0).path("names"), "text")).isNotNull();
      }
    }
  }

  @Test
  void givesTheSameRecordsTwice() {
    assertThat(CaughtRecords.of(eac, "a.xml", TWO).records())
        .isEqualTo(CaughtRecords.of(eac, "a.xml", TWO).records());
  }

  private boolean recognised(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return eac.recognises(Beginning.of(in));
    }
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.path(field).asText())
        .toList();
  }
}
