package org.variorum.crosswalk.eac;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.variorum.crosswalk.CaughtRecords;

/** Occupations and functions of authority records that others have written. */
class EacCallingsTest {
  private final EacCrosswalk eac = new EacCrosswalk();

  /** A record of a library, which cites a directory and perhaps more. */
  private static String file(String moreSources, String descriptions) {
    return """
        <eac xmlns="https://archivists.org/ns/eac/v2"><control><recordId>r-1</recordId>
        <maintenanceAgency><agencyName>The library</agencyName></maintenanceAgency>
        <sources><source id="s1"><reference>A directory</reference></source>%s</sources></control>
        %s</eac>
        """
        .formatted(moreSources, descriptions);
  }

  private static String described(String attributes, String type, String name, String description) {
    return """
        <cpfDescription %s><identity><entityType value="%s"/><nameEntry><part>%s</part></nameEntry>
        </identity><description>%s</description></cpfDescription>
        """
        .formatted(attributes, type, name, description);
  }

  private static String record(String type, String description) {
    return file("", described("", type, "Somebody", description));
  }

  private CaughtRecords caught(String xml) {
    return CaughtRecords.of(eac, "a.xml", xml);
  }

  @Test
  void areClaimsWithTheirDatesAndPlacesThatRestOnTheRecord() {
    CaughtRecords caught =
        caught(
            record(
                "person",
                """
                <occupations><occupation><term>Teacher</term><place><placeName>Kassel</placeName>
                </place><dateRange><fromDate standardDate="1920">1920</fromDate>
                <toDate standardDate="1925">1925</toDate></dateRange></occupation>
                <occupation><term>Painter</term></occupation></occupations>
                """));

    caught.entries();
    ObjectNode person = caught.headed("Somebody");
    JsonNode claims = person.at("/questions/0/claims");
    assertThat(person.at("/questions/0/property").asText()).isEqualTo("occupation");
    assertThat(claims).hasSize(1);
    assertThat(claims.at("/0/value/words/en").asText()).isEqualTo("Teacher, Kassel");
    assertThat(claims.at("/0/when/edtf").asText()).isEqualTo("1920/1925");
    assertThat(claims.at("/0/citations/0/source/entry").asText()).isEqualTo("@eac:r-1:record");
    assertThat(caught.headed("The library, r-1").path("kind").asText()).isEqualTo("source");
    assertThat(person.at("/particulars/authority/occupation/en").asText())
        .isEqualTo("Teacher; Painter");
    assertThat(person.at("/particulars/authority/elements/5.2.5/en").asText()).isEqualTo("Painter");
    assertThat(person.at("/relations/0/note/en").asText()).isEqualTo("Teacher");
  }

  @Test
  void restOnTheSourcesThatTheyName() {
    CaughtRecords caught =
        caught(
            record(
                "corporateBody",
                "<functions><function sourceReference='s1'><term>Passports</term>"
                    + "<descriptiveNote><p>For aliens.</p></descriptiveNote></function></functions>"));

    caught.entries();
    ObjectNode body = caught.headed("Somebody");
    assertThat(body.at("/questions/0/property").asText()).isEqualTo("function");
    assertThat(body.at("/questions/0/claims/0/remark/en").asText()).isEqualTo("For aliens.");
    assertThat(body.at("/questions/0/claims/0/citations/0/source/entry").asText())
        .isEqualTo("@eac:r-1:source:A directory");
    assertThat(caught.records()).noneMatch(one -> one.toString().contains("The library, r-1"));
  }

  @Test
  void areOneClaimForEachTermAndTimeAndKeepWhatIsNoDate() {
    CaughtRecords caught =
        caught(
            record(
                "person",
                """
                <occupation><term languageOfElement="de">Lehrer</term><term>Teacher</term><dateSet>
                <date>1920</date><date standardDate="1930">1930</date></dateSet></occupation>
                <function><term>Mayor</term><date>in his best years</date></function>
                """));

    caught.entries();
    ObjectNode person = caught.headed("Somebody");
    assertThat(person.at("/questions/0/claims")).hasSize(4);
    assertThat(person.at("/questions/0/claims/0/value/words/de").asText()).isEqualTo("Lehrer");
    assertThat(person.at("/questions/1/claims/0/value/words/en").asText()).isEqualTo("Mayor");
    assertThat(person.at("/questions/1/claims/0").has("when")).isFalse();
    assertThat(person.path("remnants").toString()).contains("in his best years");
  }

  @Test
  void ofARecordForTheStaffRestOnASourceForTheStaff() {
    String internal =
        record("person", "<occupation><term>Spy</term><date>1942</date></occupation>")
            .replace("<control>", "<control publicationStatus=\"inProcess\">");

    CaughtRecords caught = caught(internal);

    assertThat(caught.internal())
        .containsExactlyInAnyOrder("eac:r-1", "eac:r-1:record", "eac:r-1:source:A directory");
  }

  @Test
  void ofADescriptionForTheStaffRestOnASourceForTheStaff() {
    String internal =
        record("person", "<occupation><term>Spy</term><date>1942</date></occupation>")
            .replace("<cpfDescription >", "<cpfDescription audience=\"internal\">");

    CaughtRecords caught = caught(internal);

    assertThat(caught.internal())
        .containsExactlyInAnyOrder("eac:r-1", "eac:r-1:record", "eac:r-1:source:A directory");
  }

  @Test
  void ofOneOfSeveralForTheStaffKeepBackWhatOnlyTheyRestOn() {
    CaughtRecords last = caught(several("", "audience='internal'"));
    CaughtRecords first = caught(several("audience='internal'", ""));

    assertThat(last.entries()).hasSize(5);
    assertThat(last.internal())
        .containsExactlyInAnyOrder("eac:r-1:2", "eac:r-1:source:Reports of spies");
    assertThat(last.headed("One").toString()).doesNotContain("Reports of spies");
    assertThat(first.internal()).containsExactly("eac:r-1");
  }

  private static String several(String one, String other) {
    String callings =
        """
        <occupation %s><term>Clerk</term><date>1942</date></occupation>
        <function><term>Writer</term><date>1942</date></function>
        """;
    String first = described(one, "person", "One", callings.formatted("sourceReference='s1'"));
    String second =
        described(other, "person", "The other", callings.formatted("sourceReference='s2 s1'"));
    return file(
        "<source id=\"s2\"><reference>Reports of spies</reference></source>",
        "<multipleIdentities>" + first + second + "</multipleIdentities>");
  }

  @Test
  void stayInWordsWhereOneElementIsAWholeList() {
    String list =
        "<occupation>"
            + "<term>Clerk</term>".repeat(100)
            + "<dateSet>"
            + "<date>1942</date>".repeat(100)
            + "</dateSet></occupation>";

    CaughtRecords caught = caught(record("person", list));

    ObjectNode person = caught.headed("Somebody");
    assertThat(person.has("questions")).isFalse();
    assertThat(person.at("/particulars/authority/elements/5.2.5").toString()).contains("Clerk");
  }
}
