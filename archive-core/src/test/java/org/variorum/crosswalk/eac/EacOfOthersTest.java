package org.variorum.crosswalk.eac;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.variorum.crosswalk.CaughtRecords;

/** What authority records of others hold beside what the standard asks for. */
class EacOfOthersTest {
  private static final String BODY =
      """
      <eac-cpf xmlns="urn:isbn:1-931666-33-4" xmlns:xlink="http://www.w3.org/1999/xlink">
        <control><recordId>b-1</recordId><sources>
          <source><descriptiveNote><p>Journal officiel, 1961</p></descriptiveNote></source>
          <descriptiveNote><p>Seen in 2011</p></descriptiveNote>
        </sources></control>
        <cpfDescription>
          <identity><entityType>corporateBody</entityType>
            <nameEntry><part>Service</part><authorizedForm>AFNOR</authorizedForm></nameEntry></identity>
          <description><existDates><dateSet><date standardDate="1950">1950</date>
            <date standardDate="1961">1961</date></dateSet></existDates><places><place>
            <placeEntry>Dreux</placeEntry><placeEntry>Eure-et-Loir (Centre)</placeEntry>
          </place></places></description>
          <relations>
            <cpfRelation cpfRelationType="hierarchical-parent"><relationEntry>Hors les murs</relationEntry>
              <dateRange><fromDate standardDate="1961">1961</fromDate><toDate standardDate="1986">1986</toDate></dateRange>
            </cpfRelation>
            <cpfRelation cpfRelationType="associative"><relationEntry>Nobody knows</relationEntry></cpfRelation>
            <relation><targetEntity targetType="person"><part>Mozart, Leopold</part><part>1719-1787</part>
              </targetEntity></relation>
          </relations>
        </cpfDescription>
      </eac-cpf>
      """;

  private final CaughtRecords caught = CaughtRecords.of(new EacCrosswalk(), "a.xml", BODY);
  private final ObjectNode body = caught.headed("Service");

  @Test
  void aSourceThatIsOnlyANoteIsCalledByIt() {
    assertThat(caught.headed("Journal officiel, 1961").path("kind").asText()).isEqualTo("source");
    assertThat(body.at("/particulars/authority/elements/5.4.8/en").asText())
        .contains("Journal officiel, 1961", "Seen in 2011");
  }

  @Test
  void datesThatContradictEachOtherRestOnTheRecordWhereNoSourceIsNamed() {
    assertThat(body.at("/questions/0/claims")).hasSize(2);
    assertThat(body.at("/questions/0/claims/1/citations/0/source/entry").asText())
        .isEqualTo("@eac:b-1:record");
  }

  @Test
  void allNamesOfAPlaceAreKept() {
    assertThat(body.at("/particulars/authority/elements/5.2.3/en").asText())
        .isEqualTo("Dreux, Eure-et-Loir (Centre)");
  }

  @Test
  void whatStandsAboveABodyIsOneThoughTheFileDoesNotSay() {
    assertThat(caught.headed("Hors les murs").path("kind").asText()).isEqualTo("corporate-body");
    assertThat(body.path("relations").toString()).contains("part-of", "1961/1986");
    assertThat(body.path("remnants").toString()).contains("Nobody knows");
  }

  @Test
  void whomARelationNamesIsCalledByAllParts() {
    assertThat(caught.headed("Mozart, Leopold, 1719-1787").path("kind").asText())
        .isEqualTo("person");
  }

  @Test
  void theRuleOfAFormIsKept() {
    assertThat(body.path("remnants").toString()).contains("Service: AFNOR");
  }
}
