package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.document.DemoArchive;
import org.variorum.edition.Editions;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.settings.Settings;

class DemonstrationArchiveTest {

  @Test
  void isLoadedOnceIntoAnEmptyArchive() {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(Database.H2)) {
      DemonstrationArchive demonstration = archive.bean(DemonstrationArchive.class);

      assertThat(demonstration.loadIfDue()).isTrue();
      assertThat(demonstration.loadIfDue()).isFalse();

      JobView job = archive.bean(Jobs.class).last(DemonstrationArchive.JOB).orElseThrow();
      assertThat(job.message()).contains("0 refused");
      assertThat(job.state()).isEqualTo(JobState.DONE);
      assertThat(job.position()).isEqualTo(job.total()).isPositive();
      assertThat(archive.bean(Editions.class).publishedAfter(null, 1000))
          .hasSize(new DemoArchive().entries().size());
      assertThat(archive.bean(Settings.class).dataDirectory().resolve("demonstration"))
          .doesNotExist();
    }
  }

  @Test
  void isLoadedAgainAfterAStopInTheMiddle() {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(Database.H2)) {
      DemonstrationArchive demonstration = archive.bean(DemonstrationArchive.class);
      demonstration.loadIfDue();
      archive.bean(KeptSettings.class).keep(Setting.DEMONSTRATION, "begun");

      assertThat(demonstration.loadIfDue()).isTrue();

      JobView job = archive.bean(Jobs.class).last(DemonstrationArchive.JOB).orElseThrow();
      assertThat(job.message()).startsWith("0 added, 0 changed").contains("0 published");
    }
  }

  @Test
  void staysOutOfAnArchiveThatHasEntries() {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(Database.H2)) {
      Records records = new Records(archive.bean(Settings.class).dataDirectory().resolve("own"));
      records.file("a.json", Records.source("own/book"));
      archive.bean(ImportArchive.class).take(records.folder(), true, Progress.UNHEARD);

      assertThat(archive.bean(DemonstrationArchive.class).loadIfDue()).isFalse();
      assertThat(archive.bean(Editions.class).publishedAfter(null, 10)).hasSize(1);
      assertThat(Files.exists(records.folder())).isTrue();
    }
  }
}
