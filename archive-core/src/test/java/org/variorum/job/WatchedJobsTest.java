package org.variorum.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;

@ParameterizedClass
@EnumSource(Database.class)
class WatchedJobsTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private Jobs jobs;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    jobs = archive.bean(Jobs.class);
    archive.bean(KeptSettings.class).keep(Setting.DEMONSTRATION, "");
  }

  @AfterEach
  void calmDown() {
    CountingJob.at(-1, () -> {});
    DemandingJob.content = false;
  }

  private String counted() {
    return archive.bean(KeptSettings.class).get(Setting.DEMONSTRATION).orElse("");
  }

  private JobView job(long id) {
    return jobs.withId(id).orElseThrow();
  }

  @Test
  void writesDownHowFarAJobCameAndWhatCameOfIt() {
    long id = jobs.begin(CountingJob.NAME, "3");

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(job(id).position()).isEqualTo(3);
    assertThat(job(id).percent()).contains(100);
    assertThat(job(id).message()).isEqualTo("counted to 3");
    assertThat(job(id).ended()).isNotNull();
    assertThat(jobs.recent(1)).first().extracting(JobView::kind).isEqualTo("counting");
  }

  @Test
  void keepsTheLogOfAJobToBeReadInPages() {
    long id = jobs.begin(CountingJob.NAME, "4");

    JobLines lines = jobs.lines(id, 1, 2);
    assertThat(lines.total()).isEqualTo(3);
    assertThat(lines.lines()).extracting(JobLine::words).containsExactly("at 2", "at 3");
  }

  @Test
  void writesDownWhyAJobFailedAndTriesAgainFromItsCheckpoint() {
    long id = jobs.begin(DemandingJob.NAME, "");

    assertThat(job(id).state()).isEqualTo(JobState.FAILED);
    assertThat(job(id).message()).contains("nearly full (1 MB free");

    DemandingJob.content = true;
    jobs.resume(id);

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(job(id).message()).isEqualTo("went on half way");
  }

  @Test
  void runsOneJobOfAKindAtATime() {
    jobs.begin(
        "alone",
        "",
        progress -> {
          assertThatThrownBy(() -> jobs.begin("alone", "", other -> ""))
              .isInstanceOf(JobRunningException.class);
          return "only one";
        });

    assertThat(jobs.last("alone").orElseThrow().message()).isEqualTo("only one");
    jobs.begin("alone", "", progress -> "again");
    assertThat(jobs.last("alone").orElseThrow().message()).isEqualTo("again");
  }

  @Test
  void pausesAJobAtItsNextStepAndLetsItGoOn() {
    CountingJob.at(2, () -> jobs.pause(jobs.last(CountingJob.NAME).orElseThrow().id()));

    long id = jobs.begin(CountingJob.NAME, "4");

    assertThat(job(id).state()).isEqualTo(JobState.PAUSED);
    assertThat(counted()).isEqualTo("12");

    jobs.resume(id);

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(counted()).isEqualTo("1234");
  }

  @Test
  void cancelsAJobAndKeepsWhatWasDone() {
    CountingJob.at(2, () -> jobs.cancel(jobs.last(CountingJob.NAME).orElseThrow().id()));

    long id = jobs.begin(CountingJob.NAME, "4");

    assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
    assertThat(counted()).isEqualTo("12");
  }

  @Test
  void cancelsAJobThatIsPaused() {
    CountingJob.at(2, () -> jobs.pause(jobs.last(CountingJob.NAME).orElseThrow().id()));
    long id = jobs.begin(CountingJob.NAME, "4");

    jobs.cancel(id);

    assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
  }

  /** A step that a kill broke off was never there; one that it did not is not done again. */
  @Test
  void goesOnAfterAKillWithNothingDoneTwice() {
    CountingJob.at(
        3,
        () -> {
          throw new Killed();
        });
    assertThatThrownBy(() -> jobs.begin(CountingJob.NAME, "5")).isInstanceOf(Killed.class);
    long id = jobs.last(CountingJob.NAME).orElseThrow().id();
    assertThat(job(id).state()).isEqualTo(JobState.RUNNING);
    assertThat(counted()).isEqualTo("12");

    archive.restarted().bean(WatchedJobs.class).goOn(new PortalOpened());

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(counted()).isEqualTo("12345");
  }

  @Test
  void saysOfAJobThatCannotGoOnThatItWasBrokenOff() {
    JobLedger ledger = archive.bean(JobLedger.class);
    long id = ledger.begin("older kind", "", null);

    archive.restarted().bean(WatchedJobs.class).goOn(new PortalOpened());

    assertThat(job(id).state()).isEqualTo(JobState.INTERRUPTED);
    assertThat(job(id).message()).contains("portal stopped");
    assertThatThrownBy(() -> jobs.resume(id)).isInstanceOf(UnresumableJobException.class);
  }

  @Test
  void resumesNothingThatIsDone() {
    long id = jobs.begin(CountingJob.NAME, "1");

    assertThatThrownBy(() -> jobs.resume(id)).isInstanceOf(UnresumableJobException.class);
  }

  @Test
  void forgetsJobsThatEndedLongAgoWithTheirLogs() {
    long id = jobs.begin(CountingJob.NAME, "3");
    JobLedger ledger = archive.bean(JobLedger.class);

    assertThat(ledger.forget(Instant.EPOCH, 10)).isZero();
    while (ledger.forget(Instant.now().plusSeconds(1), 100) > 0) {
      assertThat(jobs.withId(id)).isEqualTo(Optional.empty());
    }

    assertThat(jobs.lines(id, 0, 10).total()).isZero();
  }

  /** What no code catches, as if the process had ended there. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
