package org.variorum.crosswalk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.CaughtRecords;
import org.variorum.crosswalk.SharedFiles;
import org.variorum.crosswalk.UnreadableFileException;
import org.variorum.entry.EntryKind;

class TableCrosswalkTest {
  private static final String ATOM =
      "legacyId,parentId,identifier,title,levelOfDescription,eventDates,eventTypes,eventStartDates,"
          + "eventEndDates,eventActors,scopeAndContent,culture\n";

  private final TableCrosswalk tables = new TableCrosswalk();

  @Test
  void readsTheTemplateOfAtomWithItsTree() {
    CaughtRecords caught =
        CaughtRecords.of(
            tables,
            "holdings.csv",
            ATOM
                + "1,,F 1,The fonds,Fonds,1941-1945,Creation,1941,1945,\"Vlasov, Andrey\",Papers,en\n"
                + "2,1,F 1/2,A file,File,ca. 1943?,Creation,,,,,en\n");

    caught.entries();
    ObjectNode file = caught.headed("A file");
    assertThat(file.at("/particulars/description/parent").asText())
        .isEqualTo("@" + caught.headed("The fonds").path("externalId").asText());
    assertThat(file.at("/particulars/description/dates/edtf").asText()).isEqualTo("1943%");
    assertThat(file.at("/particulars/description/dates/asWritten").asText()).isEqualTo("ca. 1943?");
    ObjectNode fonds = caught.headed("The fonds");
    assertThat(fonds.at("/particulars/description/elements/3.3.1/en").asText()).isEqualTo("Papers");
    assertThat(fonds.at("/particulars/description/creators/0").asText())
        .isEqualTo("@" + caught.headed("Vlasov, Andrey").path("externalId").asText());
    assertThat(caught.findings()).isEmpty();
  }

  @Test
  void joinsTheRowsThatSayTheSameInOtherLanguages() {
    CaughtRecords caught =
        CaughtRecords.of(
            tables,
            "a.csv",
            ATOM
                + "1,,F 1,The fonds,Fonds,,,,,,Papers,en\n"
                + "1,,F 1,Фонд,Fonds,,,,,,Бумаги,ru\n");

    assertThat(caught.records()).hasSize(1);
    assertThat(caught.headed("Фонд").at("/heading/en").asText()).isEqualTo("The fonds");
    assertThat(caught.headed("Фонд").at("/particulars/description/elements/3.3.1/ru").asText())
        .isEqualTo("Бумаги");
  }

  @Test
  void tellsTheRowOfWhatIsWrong() {
    CaughtRecords caught =
        CaughtRecords.of(
            tables,
            "a.csv",
            ATOM
                + "1,,F 1,\"A title\nin two lines\",Fonds,sometime,Creation,,,,,en\n"
                + "2,77,F 2,An orphan,Schachtel,,,,,,,en\n"
                + "1,,F 1,Again,Fonds,,,,,,,en\n");

    assertThat(caught.told())
        .contains("date:2", "parent-missing:4", "level-unknown:4", "key-repeated:5");
    assertThat(caught.records()).hasSize(2);
    assertThat(caught.headed("An orphan").path("remnants").toString()).contains("77");
    caught.entries();
  }

  @Test
  void keepsWhatLooksLikeAFormulaAsWords() {
    CaughtRecords caught =
        CaughtRecords.of(
            tables, "a.csv", ATOM + "1,,F 1,\"=HYPERLINK(\"\"http://x\"\")\",Fonds,,,,,,+1-2,en\n");

    ObjectNode record = caught.records().get(0);
    assertThat(record.at("/heading/en").asText()).isEqualTo("=HYPERLINK(\"http://x\")");
    assertThat(record.at("/particulars/description/elements/3.3.1/en").asText()).isEqualTo("+1-2");
  }

  @Test
  void readsEveryEncodingAndSeparator() {
    String german = "Signatur;Titel;Laufzeit\nR 1;Führer über Österreich;vor 1945\n";
    String russian = "Шифр\tЗаголовок\tКрайние даты\nФ. 1\tПереписка штаба\tконец 1944 г.\n";
    for (Object[] one :
        List.of(
            new Object[] {german, Charset.forName("windows-1252"), "Führer über Österreich"},
            new Object[] {german, StandardCharsets.UTF_8, "Führer über Österreich"},
            new Object[] {german, StandardCharsets.UTF_16, "Führer über Österreich"},
            new Object[] {russian, Charset.forName("windows-1251"), "Переписка штаба"},
            new Object[] {"\uFEFF" + russian, StandardCharsets.UTF_8, "Переписка штаба"},
            new Object[] {russian, StandardCharsets.UTF_16LE, "Переписка штаба"})) {
      byte[] bytes = ((String) one[0]).getBytes((Charset) one[1]);

      CaughtRecords caught = CaughtRecords.of(tables, "a.csv", bytes);

      assertThat(caught.headed((String) one[2]).at("/particulars/description/code").asText())
          .as(one[1].toString())
          .isNotEmpty();
      caught.entries();
    }
  }

  @Test
  void tellsTheLanguageOfRowsByTheirWords() {
    CaughtRecords caught =
        CaughtRecords.of(
            tables,
            "a.csv",
            "Signatur;Titel\n1;Akte Nr. 5\n2;Переписка\n3;The letters of the staff\n");

    assertThat(caught.headed("Akte Nr. 5").at("/heading/de").isMissingNode()).isFalse();
    assertThat(caught.headed("Переписка").at("/heading/ru").isMissingNode()).isFalse();
    assertThat(caught.headed("The letters of the staff").at("/heading/en").isMissingNode())
        .isFalse();
  }

  @Test
  void placesColumnsThatAreCalledByTheStandard() {
    CaughtRecords caught =
        CaughtRecords.of(
            tables, "a.csv", "key,heading,3.3.1,name:parallel,staff\nk1,A,B,C,Secret\n");

    caught.entries();
    ObjectNode record = caught.headed("A");
    assertThat(record.at("/particulars/description/elements/3.3.1/en").asText()).isEqualTo("B");
    assertThat(record.at("/names/0/use").asText()).isEqualTo("parallel");
    assertThat(record.at("/remnants/0/visibility").asText()).isEqualTo("staff");
    assertThat(caught.told()).contains("column-placed:1");
  }

  @Test
  void makesPartsOfWhatArchivesSpaceCountsWithinADigitalObject() {
    CaughtRecords caught =
        CaughtRecords.of(tables, SharedFiles.at("csv/archivesspace/do_tracer_v2.csv"));

    caught.entries();
    assertThat(caught.headed("Component 1").at("/particulars/description/parent").asText())
        .isEqualTo("@" + caught.headed("digital object 1").path("externalId").asText());
  }

  @Test
  void saysWhichColumnsNobodyHasPlaced() {
    CaughtRecords caught = CaughtRecords.of(tables, "a.csv", "foo,bar\n1,2\n");

    assertThat(caught.findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("columns-unknown");
              assertThat(found.words()).isEqualTo("foo | bar");
            });
  }

  @Test
  void takesNoOtherTextForATable() throws IOException {
    for (String text :
        List.of(
            "<ead/>",
            "{\"a\":1}",
            "[1,2]",
            "TY  - BOOK\n",
            "@book{x,\n y = {z}}",
            "",
            "Words.\n")) {
      assertThat(tables.recognises(beginning(text.getBytes(StandardCharsets.UTF_8))))
          .as(text)
          .isFalse();
    }
  }

  @Test
  void readsAWorkbookWithItsDaysAndSharedWords() throws IOException {
    byte[] workbook =
        workbook(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Title</t></is></c>"
                + "<c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>17</v></c><c r=\"B3\" t=\"str\"><f>HYPERLINK(1)</f><v>A letter</v></c>"
                + "<c r=\"C3\" s=\"1\"><v>15530</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>18</v></c><c r=\"B4\"><f>1+1</f></c></row>");

    CaughtRecords caught = CaughtRecords.of(tables, "a.xlsx", workbook);

    assertThat(tables.recognises(beginning(workbook))).isTrue();
    ObjectNode letter = caught.headed("A letter");
    assertThat(letter.at("/particulars/description/code").asText()).isEqualTo("17");
    assertThat(caught.headed("=1+1")).isNotNull();
    assertThat(caught.findings().stream().map(one -> one.words())).contains("Notes");
    assertThat(letter.at("/particulars/description/dates/edtf").asText()).isEqualTo("1942-07-08");
    caught.entries();
  }

  @Test
  void readsNumbersOfDaysAsTheyAreShown() throws IOException {
    for (List<String> shown :
        List.of(
            List.of("1", "15530", "1942-07-08"),
            List.of("2", "15530", "1942"),
            List.of("3", "15530", "1942-07"),
            List.of("1", "59", "1900-02-28"),
            List.of("1", "61", "1900-03-01"))) {
      byte[] workbook =
          workbook(
              "<row><c t=\"str\"><v>Title</v></c><c t=\"str\"><v>Date</v></c></row>"
                  + "<row><c t=\"str\"><v>A letter</v></c><c s=\"%s\"><v>%s</v></c></row>"
                      .formatted(shown.get(0), shown.get(1)));

      ObjectNode letter = CaughtRecords.of(tables, "a.xlsx", workbook).headed("A letter");

      assertThat(letter.at("/particulars/description/dates/edtf").asText())
          .as(shown.toString())
          .isEqualTo(shown.get(2));
    }
  }

  @Test
  void tellsWhichCellsAreJoined() throws IOException {
    byte[] workbook =
        workbook(
            "<row><c t=\"str\"><v>Title</v></c><c t=\"str\"><v>Date</v></c></row>"
                + "<row><c t=\"str\"><v>A letter</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"B2:B4\"/></mergeCells><sheetData>");

    assertThat(CaughtRecords.of(tables, "a.xlsx", workbook).findings())
        .anySatisfy(
            found -> {
              assertThat(found.code()).isEqualTo("cells-merged");
              assertThat(found.words()).isEqualTo("B2:B4");
            });
  }

  @Test
  void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
    byte[] bomb = workbook("<row><c t=\"str\"><v>" + "0".repeat(40_000_000) + "</v></c></row>");

    assertThatThrownBy(() -> CaughtRecords.of(tables, "a.xlsx", bomb))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void refusesADamagedWorkbook() throws IOException {
    byte[] workbook = workbook("<row><c t=\"str\"><v>x</v></c>");

    assertThatThrownBy(() -> CaughtRecords.of(tables, "a.xlsx", workbook))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void readsWhatIsNotClosedToItsEnd() {
    CaughtRecords caught =
        CaughtRecords.of(tables, "a.csv", ATOM + "1,,F 1,\"Open\n2,1,F 2,Next,File\n");

    assertThat(caught.told()).contains("quotation-open:0");
    assertThat(caught.records()).hasSize(1);
  }

  @Test
  void readsEveryTableOfTheSharedFiles() throws IOException {
    for (Path file : SharedFiles.under("csv", ".csv")) {
      assertThat(tables.recognises(beginning(Files.readAllBytes(file))))
          .as(file.toString())
          .isTrue();
      CaughtRecords caught;
      try {
        caught = CaughtRecords.of(tables, file);
      } catch (UnreadableFileException e) {
        assertThat(file.getFileName().toString()).as(e.getMessage()).isEqualTo("example.csv");
        continue;
      }
      assertThat(caught.entries().size() + caught.findings().size())
          .as(file.toString())
          .isPositive();
    }
  }

  @Test
  void takesEveryPartOfTheExamplesOfAtom() {
    CaughtRecords units =
        CaughtRecords.of(tables, SharedFiles.at("csv/atom/example_information_objects_isad.csv"));
    CaughtRecords names =
        CaughtRecords.of(tables, SharedFiles.at("csv/atom/example_authority_records.csv"));

    assertThat(units.entries()).filteredOn(entry -> entry.kind() == EntryKind.UNIT).hasSize(2);
    assertThat(units.headed("Example fonds").at("/particulars/description/dates/edtf").asText())
        .isEqualTo("2015-01-01/2016-12-31");
    assertThat(units.internal()).hasSize(1);
    ObjectNode person = names.headed("Example person (ISAAR 5.1.2)");
    assertThat(person.path("kind").asText()).isEqualTo("person");
    assertThat(person.at("/particulars/authority/exists/edtf").asText()).isEqualTo("1940/2020");
    names.entries();
  }

  private static Beginning beginning(byte[] bytes) throws IOException {
    return Beginning.of(new ByteArrayInputStream(bytes));
  }

  private static byte[] workbook(String rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", "<Types xmlns=\"x\"><Override PartName=\"/xl/w\"/></Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"rId1\"/><sheet name=\"Notes\" r:id=\"rId9\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/one.xml\"/></Relationships>");
      part(
          zip,
          "xl/sharedStrings.xml",
          "<sst><si><t>Signatur</t></si><si><r><t>Lauf</t></r><r><t>zeit</t></r></si></sst>");
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
              + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"17\"/></cellXfs></styleSheet>");
      part(
          zip,
          "xl/worksheets/one.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
