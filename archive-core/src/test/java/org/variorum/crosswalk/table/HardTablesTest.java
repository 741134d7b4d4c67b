package org.variorum.crosswalk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;

/** Tables larger than memory in some direction. */
class HardTablesTest {
  @TempDir private Path folder;

  private Path workbook(String rows, List<String> shared) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "xl/workbook.xml", "<workbook><sheets><sheet name='A'/></sheets></workbook>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
      StringBuilder all = new StringBuilder("<sst>");
      shared.forEach(one -> all.append("<si><t>").append(one).append("</t></si>"));
      part(zip, "xl/sharedStrings.xml", all + "</sst>");
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void whoseCellsShareMoreWordsThanAPieceOfMemoryAreReadInAnyOrder() throws IOException {
    List<String> shared =
        IntStream.range(0, 3_000).mapToObj(i -> "Письмо " + i + " ".repeat(600) + "|").toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, 3_000).boxed().toList());
    Collections.shuffle(order, new Random(1));
    StringBuilder rows = new StringBuilder();
    order.forEach(i -> rows.append("<row><c t='s'><v>" + i + "</v></c></row>"));
    rows.append("<row><c t='s'><v>3000</v></c></row>");

    List<String> read = new ArrayList<>();
    try (XlsxRows table = new XlsxRows(file(workbook(rows.toString(), shared)))) {
      for (Row row = table.next(); row != null; row = table.next()) {
        read.add(row.cells().get(0));
      }
    }

    assertThat(read.subList(0, 3_000)).isEqualTo(order.stream().map(shared::get).toList());
    assertThat(read.get(3_000)).isEmpty();
  }

  private static ForeignFile file(Path path) {
    return new ForeignFile(path, "a.xlsx");
  }

  @Test
  void ofWhichARowIsTooLongSaySoInsteadOfFillingTheMemory() throws IOException {
    String cell = "x".repeat(900_000);
    try (CsvRows rows = new CsvRows(new StringReader((cell + ",").repeat(6)), ',')) {
      assertThatThrownBy(rows::next)
          .isInstanceOf(UnreadableFileException.class)
          .hasMessage("A row has more than 4000000 signs");
    }

    Path workbook = workbook("<row>" + "<c t='s'><v>0</v></c>".repeat(6) + "</row>", List.of(cell));
    try (XlsxRows rows = new XlsxRows(file(workbook))) {
      assertThatThrownBy(rows::next)
          .isInstanceOf(UnreadableFileException.class)
          .hasMessage("A row has more than 4000000 signs");
    }
  }

  @Test
  void ofWhichCellsShareALongWordDecodeItOnceAndEndAtABound() throws IOException {
    String cells = "<c t='s'><v>0</v></c>".repeat(4);
    Path workbook =
        workbook(("<row>" + cells + "</row>").repeat(600), List.of("x".repeat(900_000)));
    try (XlsxRows rows = new XlsxRows(file(workbook))) {
      Row first = Objects.requireNonNull(rows.next());
      Row second = Objects.requireNonNull(rows.next());
      assertThat(second.cell(3)).isSameAs(first.cell(0));

      assertThatThrownBy(() -> drain(rows))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessage("The sheet has more than 2000000000 signs");
    }
  }

  private static void drain(XlsxRows rows) {
    Row row = rows.next();
    while (row != null) {
      row = rows.next();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"attribute", "comment", "CDATA", "depth", "names", "namespaces"})
  void ofWhichAReaderWouldHoldTooMuchAtOnceSaySo(String what) throws IOException {
    String hostile =
        switch (what) {
          case "attribute" -> "<row a='" + figures() + "'/>";
          case "comment" -> "<!--" + figures() + "-->";
          case "CDATA" -> "<x><![CDATA[" + figures() + "]]></x>";
          case "depth" -> "<a>".repeat(2_000) + "</a>".repeat(2_000);
          case "names" -> many("<n%d/>");
          default -> many("<n xmlns='u%d'/>");
        };

    try (XlsxRows rows = new XlsxRows(file(workbook(hostile + "<row/>", List.of())))) {
      assertThatThrownBy(rows::next)
          .isInstanceOf(UnreadableFileException.class)
          .hasMessage("A part of the workbook unpacks to too much");
    }
  }

  /** Ten million that do not pack away to nothing, so that no other bound ends them. */
  private static String figures() {
    StringBuilder figures = new StringBuilder();
    new Random(1).ints(1_200_000).forEach(one -> figures.append(one & 0x7fffffff));
    return figures.toString();
  }

  private static String many(String form) {
    return IntStream.range(0, 200_000).mapToObj(form::formatted).collect(Collectors.joining());
  }
}
