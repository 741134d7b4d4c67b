package org.variorum.crosswalk.ead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.Caught;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.Named;

class EadCrosswalkTest {
  private static final String EAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid mainagencycode="DE-1">R 2</eadid>
      <profiledesc><langusage><language langcode="ger">Deutsch</language></langusage></profiledesc>
      </eadheader><archdesc level="fonds"><did><unitid>R 2</unitid><unittitle>Gestapo</unittitle>
      <unitdate normal="1933/1945">1933-1945</unitdate>%s</did>%s</archdesc></ead>
      """;

  private final EadCrosswalk crosswalk = new EadCrosswalk();
  @TempDir Path folder;

  private Caught read(String did, String more) throws IOException {
    return Caught.of(crosswalk, folder, EAD.formatted(did, more));
  }

  private static JsonNode described(JsonNode record) {
    return record.path("particulars").path("description");
  }

  private boolean recognises(String text) throws IOException {
    return crosswalk.recognises(
        Beginning.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void isRecognisedByItsRootHoweverItIsDressed() throws IOException {
    assertThat(recognises("<ead>")).isTrue();
    assertThat(recognises("\uFEFF\n<?xml version='1.0'?><!-- <x> --><e:ead xmlns:e='u'>")).isTrue();
    assertThat(
            recognises(
                "<!DOCTYPE ead PUBLIC \"x\" \"y\" [ <!ENTITY a \"b\"> ]>\n<ead audience='x'>"))
        .isTrue();
    assertThat(recognises("<eac-cpf xmlns='urn:isbn:1-931666-33-4'/>")).isFalse();
    assertThat(recognises("{\"kind\": \"unit\"}")).isFalse();
  }

  @Test
  void readsAUnitWithTheElementsOfTheStandard() throws IOException {
    Caught caught =
        read(
            "<physdesc><extent>3 Kartons</extent></physdesc>",
            "<scopecontent><p>Eins.</p><p>Zwei.</p></scopecontent>"
                + "<acqinfo><p>Gekauft</p></acqinfo>");

    JsonNode record = caught.record(0);
    assertThat(record.path("externalId").asText()).isEqualTo("ead:DE-1/R 2");
    assertThat(record.path("heading").path("de").asText()).isEqualTo("Gestapo");
    JsonNode description = described(record);
    assertThat(description.path("code").asText()).isEqualTo("R 2");
    assertThat(description.path("level").asText()).isEqualTo("fonds");
    assertThat(description.path("dates").path("edtf").asText()).isEqualTo("1933/1945");
    assertThat(description.path("elements").path("3.1.5").path("de").asText())
        .isEqualTo("3 Kartons");
    assertThat(description.path("elements").path("3.3.1").path("de").asText())
        .isEqualTo("Eins.\n\nZwei.");
    assertThat(description.path("elements").path("3.2.4").path("de").asText()).isEqualTo("Gekauft");
  }

  @Test
  void takesPartsWithAndWithoutNumbersEachBehindWhatItIsPartOf() throws IOException {
    Caught caught =
        read(
            "",
            "<dsc><c01 level=\"series\" id=\"a\"><did><unittitle>A</unittitle></did>"
                + "<c level=\"file\"><did><unitid>7</unitid><unittitle>B</unittitle></did></c>"
                + "</c01></dsc><scopecontent><p>Behind</p></scopecontent>");

    assertThat(caught.records()).hasSize(3);
    assertThat(described(caught.record(1)).path("parent").asText()).isEqualTo("@ead:DE-1/R 2");
    assertThat(described(caught.record(2)).path("parent").asText()).isEqualTo("@ead:DE-1/R 2:a");
    assertThat(described(caught.record(0)).path("elements").has("3.3.1")).isTrue();
    assertThat(caught.codes()).contains("components-mixed");
  }

  @Test
  void knowsUnitsAgainWhereverOthersWerePutBetween() throws IOException {
    String one = "<c level=\"file\"><did><unittitle>One</unittitle></did></c>";
    String two = "<c level=\"file\"><did><unittitle>Two</unittitle></did></c>";

    Caught before = read("", "<dsc>" + one + two + "</dsc>");
    Caught after =
        read("", "<dsc><c><did><unittitle>New</unittitle></did></c>" + two + one + "</dsc>");

    assertThat(after.keys()).containsAll(before.keys());
    assertThat(after.keys()).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void givesTwoThatAreCalledTheSameDifferentKeysAndSaysSo() throws IOException {
    String one = "<c level=\"file\" id=\"x\"><did><unittitle>One</unittitle></did></c>";

    Caught caught = read("", "<dsc>" + one + one + "</dsc>");

    assertThat(caught.keys()).doesNotHaveDuplicates().hasSize(3);
    assertThat(caught.codes()).contains("key-twice");
  }

  @Test
  void makesEntriesOfNamesAndRefersToThem() throws IOException {
    Caught caught =
        read(
            "<origination><persname source=\"gnd\" authfilenumber=\"118768581\">Wlassow, A."
                + "</persname></origination>",
            "<controlaccess><controlaccess><subject>Krieg</subject></controlaccess>"
                + "<geogname>Berlin</geogname><genreform>Briefe</genreform></controlaccess>");

    assertThat(described(caught.record(0)).path("creators").get(0).asText())
        .isEqualTo("@authority:gnd:118768581");
    assertThat(caught.record(0).path("relations")).hasSize(3);
    assertThat(caught.named().keySet())
        .contains(
            "authority:gnd:118768581", "ead:DE-1/R 2:topic:Krieg", "ead:DE-1/R 2:place:Berlin");
  }

  @Test
  void keepsWhatHasNoPlaceAndTellsIt() throws IOException {
    Caught caught =
        read(
            "<container type=\"box\">12</container><unitdate>irgendwann im Mai</unitdate>",
            "<prefercite><p>Cite it so</p></prefercite><fileplan><p>Plan</p></fileplan>");

    assertThat(caught.record(0).path("remnants").findValuesAsText("element"))
        .contains("container", "prefercite", "fileplan", "unitdate");
    assertThat(caught.findings().stream().filter(one -> one.code().equals("date")).toList())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Finding.Kind.NOT_UNDERSTOOD);
              assertThat(one.words()).isEqualTo("irgendwann im Mai");
              assertThat(one.line()).isEqualTo(5);
            });
  }

  @Test
  void keepsForTheStaffWhatIsInternal() throws IOException {
    Caught caught =
        read(
            "<physloc>Keller</physloc>",
            "<scopecontent audience=\"internal\"><p>Secret</p></scopecontent>"
                + "<dsc><c audience=\"internal\"><did><unittitle>X</unittitle></did>"
                + "<c><did><unittitle>Y</unittitle></did></c></c></dsc>");

    assertThat(described(caught.record(0)).path("elements").has("3.3.1")).isFalse();
    assertThat(caught.record(0).path("remnants").findValuesAsText("visibility"))
        .containsExactly("staff", "staff");
    assertThat(caught.internal()).hasSize(2);
  }

  @Test
  void keepsForTheStaffTheWordsOfAWrapperThatIsInternal() throws IOException {
    Caught caught =
        read(
            "<unittitle>Papers</unittitle>",
            "<descgrp audience=\"internal\">lent by Mr Miller<p>since 1950</p></descgrp>");

    JsonNode staff = caught.record(0).path("remnants");
    assertThat(staff.findParents("visibility").toString()).contains("Miller", "since 1950");
    staff.findParents("visibility").forEach(one -> ((ObjectNode) one).removeAll());
    assertThat(caught.record(0).toString()).doesNotContain("Miller", "since 1950");
  }

  @Test
  void keepsForTheStaffWhatIsInternalWithinSomethingOpen() throws IOException {
    Caught caught =
        read(
            "<unitid audience=\"internal\">Tresor 4</unitid>",
            "<scopecontent><p>Open</p><p audience=\"internal\">Donor Miller</p></scopecontent>"
                + "<controlaccess><persname audience=\"internal\">Miller, A</persname>"
                + "<persname>Schulz, B</persname></controlaccess>"
                + "<dsc audience=\"internal\"><c><did><unittitle>Y</unittitle></did></c></dsc>");

    JsonNode open = caught.record(0).deepCopy();
    ((ObjectNode) open).remove("remnants");
    assertThat(open.toString()).contains("Open").doesNotContain("Miller", "Tresor");
    assertThat(caught.record(0).path("remnants").findValuesAsText("visibility"))
        .hasSize(3)
        .containsOnly("staff");
    assertThat(caught.named().values()).extracting(Named::name).containsExactly("Schulz, B");
    assertThat(caught.internal()).hasSize(1);
  }

  @Test
  void readsTheDatesOfEad3() throws IOException {
    Caught caught =
        read(
            "",
            "<dsc><c level=\"item\"><did><unittitle>A</unittitle><unitdatestructured>"
                + "<daterange><fromdate standarddate=\"1941-07-12\"/><todate standarddate=\"1942\"/>"
                + "</daterange></unitdatestructured></did></c></dsc>");

    assertThat(described(caught.record(1)).path("dates").path("edtf").asText())
        .isEqualTo("1941-07-12/1942");
  }

  @Test
  void readsAFileThatIsNotInTheEncodingThatItNames() throws IOException {
    String russian =
        EAD.formatted("<abstract>Приказ</abstract>", "").replace("Gestapo", "Документы");

    Caught caught = Caught.of(crosswalk, folder, russian, Charset.forName("windows-1251"));
    Caught german =
        Caught.of(
            crosswalk,
            folder,
            EAD.formatted("", "").replace("Gestapo", "Übergänge"),
            StandardCharsets.ISO_8859_1);

    assertThat(caught.record(0).path("heading").path("de").asText()).isEqualTo("Документы");
    assertThat(caught.codes()).contains("encoding");
    assertThat(german.record(0).path("heading").path("de").asText()).isEqualTo("Übergänge");
  }

  @Test
  void keepsWhatWasReadOfAFileThatBreaksOff() throws IOException {
    String whole =
        EAD.formatted(
            "",
            "<dsc><c><did><unittitle>One</unittitle></did></c><c><did><unittitle>Two</unittitle>"
                + "</did></c></dsc>");

    Caught caught = Caught.broken(crosswalk, folder, whole.substring(0, whole.indexOf("Two") + 20));

    assertThat(caught.records()).hasSize(3);
    assertThat(caught.codes()).contains("broken-off");
  }

  @Test
  void findsTheWordsBesideEachOfManyQuestionsWithoutTryingAll() {
    int many = 5_000;
    String questions =
        IntStream.range(0, many)
            .mapToObj(
                i ->
                    """
                    <odd><p>Words %1$d</p></odd><relations><relation><objectxmlwrap><q:question
                    xmlns:q="q">{"property": "written", "said": "Words %1$d", "claims":
                    [{"id": "c%1$d", "value": {"type": "text", "text": "%1$d"}}]}</q:question>
                    </objectxmlwrap></relation></relations>"""
                        .formatted(i))
            .collect(Collectors.joining());

    Caught caught = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("", questions));

    assertThat(caught.record(0).at("/questions/0/claims")).hasSize(many);
  }

  @Test
  void looksForTheLanguageOfManyPartsNotThroughAllThatIsAboveThem() {
    int many = 3_000;
    String lives = "<bioghist><p>" + "Zzz 1234, ".repeat(200_000) + "</p></bioghist>";
    String parts =
        IntStream.range(0, many)
            .mapToObj(i -> "<c><did><unittitle>" + i + "</unittitle></did></c>")
            .collect(Collectors.joining("", "<dsc>", "</dsc>"));

    String text = EAD.formatted("", lives + parts).replace(" langcode=\"ger\"", "");

    Caught caught =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Caught.of(crosswalk, folder, text));

    assertThat(caught.record(0).path("heading").fieldNames().next()).isEqualTo("und");
    assertThat(caught.records()).hasSize(many + 1);
  }
}
