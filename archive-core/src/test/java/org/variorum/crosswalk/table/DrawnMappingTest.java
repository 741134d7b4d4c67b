package org.variorum.crosswalk.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.crosswalk.CaughtRecords;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.mapping.Meanings;
import org.variorum.entry.EntryKind;

/** Tables that no template knows, and what somebody says of their columns. */
class DrawnMappingTest {
  private static final String BOXES =
      "Kennziffer;Wozu;Worum es geht;Wann?;Regal\n"
          + "K 1;;Kanzlei des Stabes;1941-1945;A\n"
          + "K 1/1;K 1;Briefe an den Stab;1942;B\n";

  @TempDir Path folder;

  private static ColumnMapping mapping(String rows, String... columnsAndMeanings) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndMeanings.length; i += 2) {
      columns.put(columnsAndMeanings[i], columnsAndMeanings[i + 1]);
    }
    return new ColumnMapping("Boxes", rows, "", ";", "de", columns);
  }

  private static ColumnMapping boxes() {
    return mapping(
        "unit",
        "Kennziffer",
        "code",
        "Wozu",
        "parent",
        "Worum es geht",
        "heading",
        "Wann?",
        "date",
        "Regal",
        "staff");
  }

  private static CaughtRecords read(ColumnMapping mapping, String table) {
    return CaughtRecords.of(new TableCrosswalk().reading(mapping), "boxes.csv", table);
  }

  @Test
  void placeEachColumnWhereItWasSaid() {
    CaughtRecords caught = read(boxes(), BOXES);

    caught.entries();
    ObjectNode letters = caught.headed("Briefe an den Stab");
    assertThat(letters.at("/heading/de").asText()).isEqualTo("Briefe an den Stab");
    assertThat(letters.at("/particulars/description/code").asText()).isEqualTo("K 1/1");
    assertThat(letters.at("/particulars/description/dates/edtf").asText()).isEqualTo("1942");
    assertThat(letters.path("remnants").toString()).contains("Regal").contains("\"B\"");
  }

  @Test
  void findWhatStandsAboveByItsReferenceCode() {
    CaughtRecords caught = read(boxes(), BOXES);

    assertThat(caught.headed("Briefe an den Stab").at("/particulars/description/parent").asText())
        .isEqualTo("@" + caught.headed("Kanzlei des Stabes").path("externalId").asText());
  }

  @Test
  void tellEveryPlacingAndUnderWhichNameItIsKept() {
    List<Finding> findings = read(boxes(), BOXES).findings();

    assertThat(findings)
        .anySatisfy(
            found -> {
              assertThat(found.code()).isEqualTo("columns-mapped");
              assertThat(found.element()).isEqualTo("Boxes");
            });
    assertThat(findings.stream().filter(one -> one.code().equals("column-drawn"))).hasSize(5);
  }

  @Test
  void describeAPersonWithTheDaysOfHisLife() {
    ColumnMapping people =
        mapping(
            "person",
            "Nachname",
            "family",
            "Vorname",
            "given",
            "geboren",
            "exists-start",
            "gestorben",
            "exists-end");

    CaughtRecords caught =
        read(people, "Nachname;Vorname;geboren;gestorben\nWlassow;Andrej;1901;1946\n");

    caught.entries();
    ObjectNode person = caught.headed("Andrej Wlassow");
    assertThat(person.path("kind").asText()).isEqualTo(EntryKind.PERSON.code());
    assertThat(person.toString()).contains("1901/1946");
  }

  @Test
  void areReadAsBeforeWhereTheTableHasNoneOfTheColumns() {
    CaughtRecords caught = read(boxes(), "Signatur;Titel;Laufzeit\nS 1;Akten;1942\n");

    assertThat(caught.headed("Akten").at("/particulars/description/code").asText())
        .isEqualTo("S 1");
  }

  @Test
  void takeAHeadingWithSignsOfPatternsForItself() {
    ColumnMapping both = mapping("unit", "Name*", "heading", "Name 2", "keep", "Zeit", "date");

    CaughtRecords caught = read(both, "Name*;Name 2;Zeit\nAkten;Beilagen;1942\n");

    assertThat(caught.headed("Akten").path("remnants").toString()).contains("Beilagen");
  }

  @Test
  void areOfferedByTheHeadingsAndByWhatStandsInTheColumns() throws IOException {
    TableLook look =
        look(
            "Sig;Worum es geht;Wann;Regal\nS 1;Akten des Stabes;1942;rot\nS 2;Briefe;ca. 1943?;rot\n");

    assertThat(look.rows()).isEqualTo("unit");
    assertThat(look.offered("unit"))
        .containsEntry("Sig", "code")
        .containsEntry("Worum es geht", "heading")
        .containsEntry("Wann", "date")
        .containsEntry("Regal", Meanings.KEEP);
    assertThat(look.columns().get(0).shown()).containsExactly("S 1", "S 2");
  }

  @Test
  void areOfferedAsWhatStandsAboveWhereAColumnSaysOnlyCodesOfOtherRows() throws IOException {
    assertThat(look(BOXES).offered("unit"))
        .containsEntry("Kennziffer", "code")
        .containsEntry("Wozu", "parent")
        .containsEntry("Regal", Meanings.KEEP);
  }

  @Test
  void areOfferedForPersonsInThreeLanguages() throws IOException {
    for (String heading :
        List.of(
            "Surname;First name;Born", "Nachname;Vorname;geboren", "Фамилия;Имя;Дата рождения")) {
      TableLook look = look(heading + "\nA;B;1901\nC;D;1902\n");

      assertThat(look.rows()).as(heading).isEqualTo("person");
      assertThat(look.offered("person").values())
          .as(heading)
          .containsExactly("family", "given", "exists-start");
    }
  }

  private TableLook look(String table) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, table.getBytes(StandardCharsets.UTF_8));
    return TableLook.at(new ForeignFile(file, "table.csv")).orElseThrow();
  }

  @Test
  void knowNoTableInAFileThatIsNone() throws IOException {
    Path file = folder.resolve("aid.xml");
    Files.writeString(file, "<ead/>");

    assertThat(TableLook.at(new ForeignFile(file, "aid.xml"))).isEmpty();
  }
}
