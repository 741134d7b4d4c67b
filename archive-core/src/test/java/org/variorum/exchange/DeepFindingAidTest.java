package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.dissemination.Disseminations;
import org.variorum.dissemination.FileFormat;
import org.variorum.identifier.EntryId;
import org.variorum.revision.KnownEntries;

/** A finding aid of more levels than anybody has, in an archive and out of it again. */
@ParameterizedClass
@EnumSource(Database.class)
class DeepFindingAidTest {
  private static final int LEVELS = 30;

  @Parameter Database database;
  @TempDir private Path folder;
  @AutoClose private ArchiveDatabase archive;

  @Test
  void ofThirtyLevelsComesInAndLeavesWhole() throws Exception {
    archive = ArchiveDatabase.fresh(database);
    StringBuilder aid =
        new StringBuilder(
            "<ead><eadheader><eadid>deep</eadid></eadheader><archdesc level='fonds'><did>"
                + "<unittitle>Whole</unittitle></did><dsc>");
    for (int level = 1; level <= LEVELS; level++) {
      aid.append(
          "<c level='series' id='c%1$d'><did><unittitle>Part %1$d</unittitle></did>"
              .formatted(level));
    }
    aid.append("</c>".repeat(LEVELS)).append("</dsc></archdesc></ead>");
    Path file = Files.writeString(folder.resolve("deep.xml"), aid);

    ImportReport report = archive.bean(ImportArchive.class).take(file, true, Progress.UNHEARD);

    assertThat(report.refused()).isEmpty();
    assertThat(report.added()).isEqualTo(LEVELS + 1);
    EntryId whole = archive.bean(KnownEntries.class).keyed(List.of("ead:deep")).get(0).id();
    ByteArrayOutputStream branch = new ByteArrayOutputStream();
    archive
        .bean(Disseminations.class)
        .branch(whole, FileFormat.EAD3, "https://a.example", branch, reached -> {});
    String out = branch.toString(StandardCharsets.UTF_8);
    assertThat(out).contains("Part " + LEVELS + "<").contains("</c>".repeat(LEVELS));
  }
}
