package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.crosswalk.CaughtRecords;
import org.variorum.crosswalk.dc.DublinCoreCrosswalk;
import org.variorum.crosswalk.eac.EacCrosswalk;
import org.variorum.crosswalk.ead.EadCrosswalk;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;

/** What came in beside the model goes out again in the elements that formats have for it. */
class KeptTest {
  private static final String ROOT = "https://archive.example";

  private static final String UNIT =
      """
      <ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>k</eadid></eadheader>
      <archdesc level="fonds"><did><unittitle>Papers</unittitle><unitid>F 1</unitid>
      <unitdate normal="1930-01-01/1939-12-31">1930s (die dreißiger Jahre)</unitdate>
      <container type="box">12</container><container type="folder">3-5</container>
      <container label="x" type="Mixed-Materials">7a</container><container>Safe</container>
      <physloc>Cellar</physloc></did></archdesc></ead>""";

  private static final String BODY =
      """
      <eac xmlns="https://archivists.org/ns/eac/v2"><control maintenanceStatus="new">
      <recordId>k2</recordId></control><cpfDescription><identity><entityType value="corporateBody"/>
      <nameEntry><part>The archive of K</part></nameEntry>
      <otherEntityTypes><otherEntityType><term>institution</term></otherEntityType></otherEntityTypes>
      <identityId localType="isil">DE-K1</identityId></identity>
      <description><localDescriptions><localDescription localType="isdiah-address"><term>A street 1</term></localDescription>
      </localDescriptions><biogHist><p>Founded long ago.</p></biogHist></description>
      <alternativeSet><setComponent href="https://other.example/7"><componentEntry>K in another file</componentEntry>
      <descriptiveNote><p>Of 1990.</p></descriptiveNote></setComponent>
      <setComponent><componentEntry>K on cards</componentEntry></setComponent></alternativeSet>
      </cpfDescription></eac>""";

  @TempDir static Path folder;

  private static ArchiveDatabase archive;
  private static Disseminations files;

  @BeforeAll
  static void publish() throws Exception {
    archive = ArchiveDatabase.fresh(Database.H2);
    files = archive.bean(Disseminations.class);
    for (String text : List.of(UNIT, BODY)) {
      Path file = Files.writeString(folder.resolve("in.xml"), text);
      archive.bean(ImportArchive.class).take(file, true, Progress.UNHEARD);
    }
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static Entry only(EntryKind kind) {
    return archive.bean(Editions.class).publishedAfter(null, 100).stream()
        .map(id -> files.seen(id).orElseThrow())
        .filter(entry -> entry.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] bytes(EntryKind kind, FileFormat format) {
    return files.file(only(kind).id(), format, ROOT).orElseThrow().bytes();
  }

  private static String text(EntryKind kind, FileFormat format) {
    return new String(bytes(kind, format), StandardCharsets.UTF_8);
  }

  @Test
  void boxesAndFoldersLeaveAsWhatTheyWere() {
    assertThat(text(EntryKind.UNIT, FileFormat.EAD3))
        .contains("<container localtype=\"box\">12</container>")
        .contains("<container localtype=\"folder\">3-5</container>")
        .contains("<container localtype=\"Mixed-Materials\">7a</container>")
        .contains("<container>Safe</container>")
        .doesNotContain("Cellar");
    assertThat(text(EntryKind.UNIT, FileFormat.EAD2002))
        .contains("<container type=\"box\">12</container>");
    for (FileFormat format : List.of(FileFormat.EAD3, FileFormat.EAD2002)) {
      byte[] xml = bytes(EntryKind.UNIT, format);
      assertThat(Schemas.of(format).faults(xml)).isEmpty();
      assertThat(CaughtRecords.of(new EadCrosswalk(), "a.xml", xml).records().get(0).toString())
          .contains("box 12; folder 3-5; Mixed-Materials 7a; Safe");
    }
  }

  @Test
  void aKindOfSeveralWordsIsNoToken() {
    assertThat(Kept.Container.of("Mixed materials 3"))
        .isEqualTo(new Kept.Container("Mixed materials", "3"));
    assertThat(Kept.Container.of("12")).isEqualTo(new Kept.Container("", "12"));
    assertThat(Kept.Container.of("Oversize")).isEqualTo(new Kept.Container("", "Oversize"));
  }

  @Test
  void aDecadeComesBackAsOneWithTheWordsOfItsSource() {
    for (FileFormat format : List.of(FileFormat.EAD3, FileFormat.EAD2002)) {
      byte[] xml = bytes(EntryKind.UNIT, format);
      assertThat(
              CaughtRecords.of(new EadCrosswalk(), "a.xml", xml)
                  .records()
                  .get(0)
                  .at("/particulars/description/dates")
                  .toString())
          .isEqualTo("{\"edtf\":\"193X\",\"asWritten\":\"die dreißiger Jahre\"}");
    }
  }

  @Test
  void anInstitutionComesBackAsOneWithItsOtherDescriptions() {
    Entry house = only(EntryKind.INSTITUTION);
    assertThat(Kept.alternatives(house))
        .containsExactly(
            new Kept.Alternative(
                "en", "K in another file", "https://other.example/7", List.of("Of 1990.")),
            new Kept.Alternative("en", "K on cards", "", List.of()));
    for (FileFormat format : List.of(FileFormat.EAC2, FileFormat.EAC2010)) {
      byte[] xml = bytes(EntryKind.INSTITUTION, format);
      assertThat(Schemas.of(format).faults(xml)).isEmpty();
      CaughtRecords again = CaughtRecords.of(new EacCrosswalk(), "a.xml", xml);
      again.entries();
      assertThat(again.headed("The archive of K").toString())
          .contains(
              "\"kind\":\"institution\"",
              "\"code\":\"DE-K1\"",
              "\"address\":{\"en\":\"A street 1\"}",
              "\"5.3.1\":{\"en\":\"Founded long ago.\"}",
              "K in another file | https://other.example/7",
              "K on cards");
    }
  }

  @Test
  void theTermsOfTheDcmiAreReadAgain() {
    byte[] rdf = bytes(EntryKind.UNIT, FileFormat.DCTERMS);

    CaughtRecords again = CaughtRecords.of(new DublinCoreCrosswalk(), "a.rdf", rdf);

    again.entries();
    assertThat(again.headed("Papers").toString()).contains("\"edtf\":\"193X\"", "collection");
  }
}
