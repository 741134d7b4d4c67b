package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ead.EadCrosswalk;

/**
 * Takes in each real finding aid that lies beside the project, and makes the table of {@code
 * docs/interchange.md}. Skipped where they do not lie there.
 */
class SharedFindingAidsTest {
  private static final Pattern COMPONENT =
      Pattern.compile("<(?:\\w+:)?(?:archdesc|c|c0[1-9]|c1[0-2])[\\s/>]");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  @TempDir Path folder;
  @AutoClose private ArchiveDatabase archive;
  private ImportArchive door;

  @Test
  void allOfThemComeWithEachOfTheirComponents() throws Exception {
    Optional<Path> data = SharedFindingAids.folder();
    assumeThat(data).as("shared/data with real finding aids beside the project").isPresent();
    archive = ArchiveDatabase.fresh(Database.H2);
    door = archive.bean(ImportArchive.class);
    List<String> table = new ArrayList<>();
    for (Path file : SharedFindingAids.files(data.get())) {
      if (isEad(file)) {
        table.add(row(data.get(), file));
      }
    }
    Files.write(Path.of("target/interchange-ead.md"), table);
    assertThat(table).hasSizeGreaterThan(40);
    assertThat(Files.readString(documented())).contains(table);
  }

  private static Path documented() {
    return Files.exists(Path.of("docs/interchange.md"))
        ? Path.of("docs/interchange.md")
        : Path.of("../docs/interchange.md");
  }

  private static boolean isEad(Path file) throws Exception {
    try (var in = Files.newInputStream(file)) {
      return new EadCrosswalk().recognises(Beginning.of(in));
    }
  }

  private String row(Path data, Path file) throws Exception {
    long components = components(file);
    ImportReport report = door.take(file, false, Progress.UNHEARD);
    ImportReport again = door.take(file, false, Progress.UNHEARD);
    Counted counted = counted(file);

    assertThat(report.refused()).as(file.toString()).isEmpty();
    assertThat(again.refused()).as(file + " again").isEmpty();
    assertThat(again.added() + again.changed()).as(file + " again").isZero();
    assertThat(counted.units).as(file.toString()).isEqualTo(components);
    return "| %s | %d | %d | %d | %d | %d | %d | %d |"
        .formatted(
            data.relativize(file),
            components,
            counted.units,
            counted.names,
            told(report, Finding.Kind.KEPT_AS_IT_CAME),
            told(report, Finding.Kind.NOT_UNDERSTOOD),
            told(report, Finding.Kind.REPAIRED),
            told(report, Finding.Kind.REFUSED));
  }

  /** What a file holds, as it is handed to the import. */
  private static final class Counted {
    private long units;
    private long names;
  }

  private Counted counted(Path file) throws Exception {
    Counted counted = new Counted();
    archive
        .bean(Deliveries.class)
        .open(file, Files.createTempDirectory(folder, "count"))
        .forEach(
            raw -> {
              if (raw.mark().isNameOnly()) {
                counted.names++;
              } else {
                counted.units++;
              }
            });
    return counted;
  }

  private static long components(Path file) throws Exception {
    String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
    return COMPONENT.matcher(text).results().count();
  }

  private static long told(ImportReport report, Finding.Kind kind) {
    return report.notes().groups().entrySet().stream()
        .filter(one -> one.getKey().kind() == kind)
        .mapToLong(one -> one.getValue().count())
        .sum();
  }
}
