package org.variorum.crosswalk.ead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.crosswalk.Caught;
import org.variorum.crosswalk.Named;

/** What catalogues set into titles and attributes. */
class TitlesAndNamesTest {
  private static final String EAD =
      """
      <ead><eadheader><eadid>R 2</eadid><profiledesc><langusage><language langcode="eng"/></langusage>
      </profiledesc></eadheader><archdesc level="fonds"><did><unitid>R 2</unitid>
      <repository><corpname normal="House of Papers" authfilenumber="2118116-0"/></repository>
      <unittitle>Papers</unittitle></did><dsc><c level="item"><did>%s</did>%s</c></dsc></archdesc></ead>
      """;

  @TempDir Path folder;

  private Caught read(String did, String more) throws IOException {
    return Caught.of(new EadCrosswalk(), folder, EAD.formatted(did, more));
  }

  private static JsonNode described(JsonNode record) {
    return record.path("particulars").path("description");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minutes, <unitdate>1923-1950</unitdate> | Minutes",
        "Minutes (<unitdate>1923</unitdate>, <unitdate type='bulk'>1950</unitdate>) | Minutes",
        "Minutes <unitdate>1923</unitdate> (drafts) | Minutes 1923 (drafts)",
        "<unitdate>1923</unitdate> | 1923",
        "Seen by <persname role='author'>Marlow, Ada</persname> | Seen by Marlow, Ada",
        "<title>Legal Times</title>, weekly. | Legal Times, weekly.",
        "Paris : lettres, <emph>copies</emph>. | Paris : lettres, copies.",
        "[Letters], <unitdate>1923</unitdate> | [Letters]"
      })
  void aTitleIsToldWithoutTheDatesBehindIt(String title, String told) throws IOException {
    Caught caught = read("<unittitle>" + title + "</unittitle>", "");

    assertThat(caught.record(1).at("/heading/en").asText()).isEqualTo(told);
  }

  @Test
  void whoWroteALetterToWhomAndWhereIsReadFromElementsWithoutWords() throws IOException {
    Caught caught =
        read(
            "<unittitle>Lindau an Brümmer <unitdate normal=\"18720817\"/><persname role=\"creator\""
                + " normal=\"Lindau, Paul\" authfilenumber=\"118780034\" source=\"GND\"/><persname"
                + " normal=\"Brümmer, Franz\" role=\"addressee\" authfilenumber=\"116751460\""
                + " source=\"GND\"/><geogname role=\"placeOfOrigin\">Schandau</geogname></unittitle>",
            "<controlaccess><subject normal=\"Literatur\"/></controlaccess>");

    JsonNode letter = caught.record(1);
    assertThat(letter.at("/heading/en").asText()).isEqualTo("Lindau an Brümmer");
    assertThat(described(letter).at("/dates/edtf").asText()).isEqualTo("1872-08-17");
    assertThat(described(letter).at("/creators/0").asText()).isEqualTo("@authority:gnd:118780034");
    assertThat(caught.named()).extractingByKey("authority:gnd:118780034").isNotNull();
    assertThat(letter.path("relations").findValuesAsText("entry"))
        .containsExactlyInAnyOrder(
            "@authority:gnd:116751460", "@ead:R 2:place:Schandau", "@ead:R 2:topic:Literatur");
    assertThat(letter.path("remnants").toString())
        .contains("Brümmer, Franz: addressee", "Schandau: placeOfOrigin");
  }

  @Test
  void theHouseThatKeepsAPartIsNotToldAgain() throws IOException {
    Caught same = read("<repository><corpname normal=\"House of Papers\"/></repository>", "");
    Caught other = read("<repository><corpname normal=\"Elsewhere\"/></repository>", "");

    assertThat(described(same.record(0)).path("institution").asText())
        .isEqualTo("@repository:institution:House of Papers");
    assertThat(same.record(0).path("remnants").findValuesAsText("element"))
        .contains("repository/@authfilenumber")
        .doesNotContain("repository");
    assertThat(same.record(1).has("remnants")).isFalse();
    assertThat(other.record(1).path("remnants").toString()).contains("Elsewhere");
  }

  @Test
  void theNumberOfANameIsKeptWhetherOrNotItsFileIsNamed() throws IOException {
    Caught caught =
        read(
            "<origination><corpname authfilenumber=\"FRAN_NP_005055\">Service</corpname>"
                + "<persname authfilenumber=\"https://viaf.org/viaf/103617048\">Marlow"
                + "</persname></origination>",
            "");

    assertThat(described(caught.record(1)).path("creators").toString())
        .contains(":person:Marlow")
        .doesNotContain("authority:");
    assertThat(caught.named().values()).extracting(Named::number).contains("103617048");
    assertThat(caught.record(1).path("remnants").toString())
        .contains("Service: FRAN_NP_005055")
        .doesNotContain("103617048");
  }

  @Test
  void twoThatAreCalledTheSameAreTwoIfTheirAddressesHaveDifferentNumbers() throws IOException {
    String name = "<persname authfilenumber=\"https://viaf.org/viaf/%s\">Marlow</persname>";
    Caught caught =
        read(
            "<origination>"
                + name.formatted("1")
                + name.formatted("2")
                + name.formatted("1")
                + "</origination>",
            "");

    assertThat(caught.named().values())
        .filteredOn(one -> one.name().equals("Marlow"))
        .extracting(Named::number)
        .containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void oneThatIsCalledAsOneWithoutANumberIsTheSameAndItsNumberIsKeptInWords() throws IOException {
    Caught caught =
        read(
            "<origination><persname>Marlow</persname>"
                + "<persname authfilenumber=\"https://viaf.org/viaf/103\">Marlow</persname>"
                + "</origination>",
            "");

    assertThat(caught.named().values()).filteredOn(one -> one.name().equals("Marlow")).hasSize(1);
    assertThat(caught.record(1).path("remnants").toString())
        .contains("Marlow: https://viaf.org/viaf/103");
  }

  @Test
  void aBodyThatIsDividedIsNotTheWholeOfIt() throws IOException {
    String name = "<corpname source=\"naf\" authfilenumber=\"n79\">%s</corpname>";
    Caught caught =
        read(
            "<unittitle>Notes</unittitle>",
            "<controlaccess>"
                + name.formatted("University")
                + name.formatted("University--Faculty")
                + "</controlaccess>");

    assertThat(caught.named().values())
        .extracting(Named::name)
        .contains("University", "University--Faculty");
    assertThat(caught.record(1).path("remnants").toString()).contains("University--Faculty: n79");
  }

  @Test
  void theAddressThatAProgramGaveAPartIsNoReferenceCode() throws IOException {
    Caught caught =
        read(
            "<unitid type=\"aspace_uri\">/repositories/2/archival_objects/7</unitid>"
                + "<unittitle>Notes</unittitle>",
            "");

    assertThat(described(caught.record(1)).has("code")).isFalse();
    assertThat(caught.codes()).doesNotContain("code");
    assertThat(caught.record(1).path("remnants").toString()).contains("archival_objects/7");
    assertThat(caught.keys().get(1)).contains("archival_objects/7");
  }

  @Test
  void whatKindOfThingLiesInABoxIsKeptOnce() throws IOException {
    String box = "<container type=\"Box\" label=\"Mixed Materials [3114]\">%d</container>";
    Caught caught = read(box.formatted(1) + box.formatted(2), "");

    assertThat(caught.record(1).path("remnants").findValuesAsText("element"))
        .containsExactly("container", "container/@label");
    assertThat(
            caught.record(1).path("remnants").findValuesAsText("und").toString()
                + caught.record(1).path("remnants").findValuesAsText("en"))
        .contains("Box 1; Box 2", "Mixed Materials [3114]")
        .doesNotContain("Mixed Materials [3114]; Mixed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<unitdate>1957</unitdate><unitdate>1976</unitdate> | {1957,1976} | 1957, 1976",
        "<unitdate>1964-1967</unitdate><unitdate>1972</unitdate> | {1964..1967,1972} | 1964-1967, 1972",
        "<unitdate>1957</unitdate><unitdate>1957</unitdate> | 1957 | 1957",
        "<unitdate>1957-1960</unitdate><unitdate>1958</unitdate> | 1957/1960 | 1957-1960",
        "<unitdate>1957</unitdate><unitdate datechar='broadcast'>1976</unitdate> | 1957 | 1957",
        "<unitdate>1957</unitdate><unitdate type='bulk'>1976</unitdate> | 1957 | 1957"
      })
  void datesThatStandOneAfterTheOtherAreAllMeant(String dates, String edtf, String words)
      throws IOException {
    JsonNode date = described(read(dates, "").record(1)).path("dates");

    assertThat(date.path("edtf").asText()).isEqualTo(edtf);
    assertThat(date.path("asWritten").asText(edtf)).isEqualTo(words);
  }

  @Test
  void whereTheFindingAidIsPublishedIsKeptAndWordsBesideAllDescriptions() throws IOException {
    String text =
        "<ead>Loose<eadheader><eadid url=\"https://example.org/aid\">x</eadid></eadheader>"
            + "<archdesc level=\"fonds\"><did><unittitle>Papers</unittitle></did></archdesc></ead>";

    Caught caught = Caught.of(new EadCrosswalk(), folder, text);

    assertThat(caught.record(0).path("remnants").toString())
        .contains("eadid/@url", "https://example.org/aid", "Loose")
        .doesNotContain("staff");
    Caught internal =
        Caught.of(
            new EadCrosswalk(),
            folder,
            text.replace("<eadheader>", "<eadheader audience=\"internal\">"));
    assertThat(internal.record(0).path("remnants").findParents("visibility"))
        .extracting(one -> one.path("element").asText())
        .containsExactly("eadid/@url");
  }

  @Test
  void theLanguageIsThatOfTheWordsAndNotOfAddresses() throws IOException {
    String text =
        "<ead><eadheader><eadid url=\"https://a.de/de/de\" urn=\"urn:DE:DE-1\">x</eadid></eadheader>"
            + "<archdesc level=\"fonds\"><did><unittitle>Briefe</unittitle></did><scopecontent><p>Die"
            + " Briefe der Familie und des Verlags, zum Teil von der Bank</p></scopecontent><dsc><c><did><unittitle>Jan de"
            + " Vries en op de Brug</unittitle></did></c></dsc></archdesc></ead>";

    Caught caught = Caught.of(new EadCrosswalk(), folder, text);

    assertThat(caught.record(1).path("heading").fieldNames().next()).isEqualTo("de");
  }

  @Test
  void aDateWithoutWordsIsToldByItsAttributes() throws IOException {
    Caught caught =
        read(
            "",
            "<odd><list><item><date type=\"created\" normal=\"2003-01-23\"/><date type=\"updated\""
                + " normal=\"2008\"/></item><item><date>1941</date>Born</item></list><p>Seen"
                + " <date>1942</date>.</p></odd>");

    assertThat(described(caught.record(1)).at("/elements/3.6.1/en").asText())
        .isEqualTo("created 2003-01-23, updated 2008\n\n1941: Born\n\nSeen 1942.");
  }

  @Test
  void severalSpansForMachinesAreReadTogether() throws IOException {
    Caught caught =
        read(
            "<unitdate normal=\"1947-01-01/1948-12-31,1950-01-01/1951-12-31\">années</unitdate>",
            "");

    assertThat(described(caught.record(1)).at("/dates/edtf").asText())
        .isEqualTo("{1947-01-01..1948-12-31,1950-01-01..1951-12-31}");
  }
}
