package org.variorum.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.contentstore.FileContentStore;
import org.variorum.contentstore.ocfl.OcflRepository;
import org.variorum.digitalobject.Ingest;
import org.variorum.identifier.ObjectId;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.scan.ScanSamples;
import org.variorum.scan.Tolerance;

class StoreCheckTest {
  @TempDir Path folder;
  private ArchiveDatabase archive;
  private Path page;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void aScan() throws IOException {
    archive = ArchiveDatabase.fresh(Database.H2);
    Path file = Files.write(folder.resolve("page.jpg"), ScanSamples.jpeg(300, 200));
    ObjectId scan =
        archive.bean(Ingest.class).ingest(file, "page.jpg", Tolerance.NONE, null).get(0);
    page =
        archive
            .bean(OcflRepository.class)
            .file(FileContentStore.OBJECT + scan, "original/page.jpg")
            .orElseThrow();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void saysHowMuchIsAsItWasKept() {
    check();

    assertThat(said)
        .last()
        .asString()
        .startsWith("1 objects of the content store")
        .contains("as they were kept");
  }

  @Test
  void namesAFileWhoseBytesHaveChanged() throws IOException {
    byte[] bytes = Files.readAllBytes(page);
    bytes[bytes.length / 2] ^= 1;
    Files.write(page, bytes);

    assertThatThrownBy(this::check)
        .isInstanceOf(OperatorFailure.class)
        .hasMessageContaining("1 files");

    assertThat(said).anyMatch(line -> line.startsWith("!") && line.contains("page.jpg"));
  }

  @Test
  void namesAScanWhoseFileIsMissing() throws IOException {
    Files.delete(page);

    assertThatThrownBy(this::check).isInstanceOf(OperatorFailure.class);

    assertThat(said).anyMatch(line -> line.contains("its file is missing"));
  }

  @Test
  void findsItByNightAndLetsTheJobFail() throws IOException {
    Files.writeString(page, "spoilt");

    for (int night = 0; night < 3; night++) {
      archive.bean(NightlyFixity.class).begin(128);
    }

    List<JobView> nights = archive.bean(Jobs.class).recent(3);
    assertThat(nights).extracting(JobView::parameters).containsExactly("0-128", "128-256", "0-128");
    assertThat(nights).filteredOn(job -> job.state() == JobState.FAILED).isNotEmpty();
    assertThat(nights).filteredOn(job -> job.state() == JobState.DONE).isNotEmpty();
  }

  private void check() {
    archive
        .bean(CheckCommand.class)
        .run(
            new OperatorRequest(List.of(), folder.toAbsolutePath()),
            new OperatorConsole() {
              @Override
              public void line(String text) {
                said.add(text);
              }

              @Override
              public void problem(String text) {
                said.add("!" + text);
              }
            });
  }
}
