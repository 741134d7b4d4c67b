package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.SharedFiles;

/**
 * Takes in each real authority record and each real table that lies beside the project, twice.
 * Skipped where they do not lie there.
 */
class SharedTablesTest {
  @AutoClose private ArchiveDatabase archive;

  @Test
  void allOfThemComeAndTheSecondTimeChangesNothing() throws Exception {
    List<Path> files = new ArrayList<>(SharedFiles.under("eac-cpf", ".xml"));
    files.addAll(SharedFiles.under("csv", ".csv"));
    archive = ArchiveDatabase.fresh(Database.H2);
    ImportArchive door = archive.bean(ImportArchive.class);
    List<String> table = new ArrayList<>();
    for (Path file : files) {
      if (file.endsWith("eag.xml")) {
        continue;
      }
      ImportReport report = door.take(file, false, Progress.UNHEARD);
      ImportReport again = door.take(file, false, Progress.UNHEARD);

      assertThat(report.refused()).as(file.toString()).isEmpty();
      assertThat(again.refused()).as(file + " again").isEmpty();
      assertThat(again.added() + again.changed()).as(file + " again").isZero();
      assertThat(report.added() + told(report)).as(file.toString()).isPositive();
      table.add("| %s | %d | %d |".formatted(file.getFileName(), report.added(), told(report)));
    }
    Files.write(Path.of("target/interchange-tables.md"), table);
    assertThat(table).hasSizeGreaterThan(20);
  }

  private static long told(ImportReport report) {
    return report.notes().groups().entrySet().stream()
        .filter(one -> one.getKey().kind() != Finding.Kind.KEPT_AS_IT_CAME)
        .mapToLong(one -> one.getValue().count())
        .sum();
  }
}
