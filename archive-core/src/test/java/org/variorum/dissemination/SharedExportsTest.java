package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.crosswalk.SharedFiles;
import org.variorum.edition.Editions;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.ImportReport;
import org.variorum.exchange.Progress;
import org.variorum.identifier.EntryId;

/**
 * Takes in each real file that lies beside the project, writes all that visitors then see of it in
 * each format of XML, and reads that again. Skipped where the files do not lie there. The same with
 * the files of a folder that somebody names ({@code -Dvariorum.given=FOLDER}), one delivery for
 * each folder in it.
 */
@Tag("long")
class SharedExportsTest {
  private static final int ALL = 1_000_000;

  @TempDir Path folder;
  @AutoClose private ArchiveDatabase archive;
  private OutAndIn files;

  @Test
  void whatCameInLeavesValidAndComesInAgain() throws Exception {
    List<Path> all =
        Stream.of("ead2002", "ead3", "eac-cpf")
            .flatMap(name -> SharedFiles.under(name, ".xml").stream())
            .toList();
    List<String> table = new ArrayList<>();
    take(all, SharedFiles.at(""), table);
    write(Path.of("target"), table);
    assertThat(files.faults()).isEmpty();
    assertThat(table).hasSizeGreaterThan(40);
  }

  @Test
  void soDoesWhatSomebodyGives() throws Exception {
    Path given = SharedFiles.given();
    List<String> table = new ArrayList<>();
    try (Stream<Path> deliveries = Files.list(given)) {
      take(deliveries.sorted().toList(), given, table);
    }
    write(Files.createDirectories(Path.of("target/given")), table);
    assertThat(files.faults()).isEmpty();
  }

  private void write(Path into, List<String> table) throws Exception {
    Files.write(into.resolve("interchange-out.md"), table);
    Files.write(into.resolve("interchange-faults.txt"), files.faultLines());
    Files.write(into.resolve("interchange-differences.txt"), files.differences());
  }

  private void take(List<Path> deliveries, Path above, List<String> table) throws Exception {
    archive = ArchiveDatabase.fresh(Database.H2);
    files = new OutAndIn(archive, folder);
    Set<EntryId> known = new HashSet<>();
    for (Path delivery : deliveries) {
      String name = above.relativize(delivery).toString();
      ImportReport report =
          archive.bean(ImportArchive.class).take(delivery, true, Progress.UNHEARD);
      assertThat(report.refused()) // EAG tells of a house, and is no record of ours
          .as(name)
          .allMatch(one -> name.endsWith("/eag.xml"));
      List<EntryId> fresh =
          archive.bean(Editions.class).publishedAfter(null, ALL).stream()
              .filter(known::add)
              .toList();
      table.add(row(name, fresh));
    }
  }

  private String row(String name, List<EntryId> fresh) throws Exception {
    int written = 0;
    Map<String, Integer> differs = new TreeMap<>();
    for (EntryId id : fresh) {
      written += files.take(name, id, differs);
    }
    return "| %s | %d | %d | %d | %s |"
        .formatted(
            name,
            fresh.size(),
            written,
            files.faults().getOrDefault(name, Set.of()).size(),
            differs.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", ")));
  }
}
