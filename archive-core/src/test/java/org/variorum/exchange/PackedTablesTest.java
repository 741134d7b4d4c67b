package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTablesTest {
  @TempDir Path folder;

  private PackedTables packed(int tables, String row, int rows) throws IOException {
    Path zip = folder.resolve("tables.zip");
    byte[] body = row.repeat(rows).getBytes(StandardCharsets.UTF_8);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < tables; i++) {
        out.putNextEntry(new ZipEntry("t" + i + ".csv"));
        out.write(("Kz" + i + ";Wozu;Worum\n").getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.closeEntry();
      }
    }
    return new PackedTables(zip, folder);
  }

  @Test
  void seesTheLastOfManyLongTables() throws IOException {
    PackedTables tables = packed(12, "K 1;K 2;Kanzlei des Statthalters\n", 700_000);

    assertThat(tables.first(look -> look.columns().get(0).heading().equals("Kz11")))
        .hasValueSatisfying(table -> assertThat(table.name()).isEqualTo("t11.csv"));
  }

  @Test
  void takesNoLetterThatIsCutForAnotherEncoding() throws IOException {
    for (String padding : List.of("", "x", "xy", "xyz")) {
      PackedTables tables = packed(1, padding + "К 1;К 2;Канцелярия😀\n", 20_000);

      assertThat(tables.first(look -> true).orElseThrow().look().columns().get(2).values())
          .as(padding)
          .contains("Канцелярия😀");
    }
  }
}
