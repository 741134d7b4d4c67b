package org.variorum.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;

@ParameterizedClass
@EnumSource(Database.class)
class WatchedJobsTest {
  @Parameter Database database;
  private Jobs jobs;

  @BeforeEach
  void open() {
    jobs = ArchiveDatabase.on(database).bean(Jobs.class);
  }

  @Test
  void writesDownHowFarAJobCameAndWhatCameOfIt() {
    jobs.begin(
        "counting",
        "to three",
        progress -> {
          progress.reached(3, 3);
          return "counted";
        });

    JobView job = jobs.last("counting").orElseThrow();
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.position()).isEqualTo(3);
    assertThat(job.message()).isEqualTo("counted");
    assertThat(job.ended()).isNotNull();
    assertThat(jobs.recent(1)).first().extracting(JobView::kind).isEqualTo("counting");
  }

  @Test
  void writesDownWhyAJobFailed() {
    jobs.begin(
        "failing",
        "",
        progress -> {
          throw new OperatorFailure(1, "it could not be");
        });

    JobView job = jobs.last("failing").orElseThrow();
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.message()).isEqualTo("it could not be");
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
  void marksWhatAStopBrokeOff() {
    JobLedger ledger = ArchiveDatabase.on(database).bean(JobLedger.class);
    ledger.begin("broken off", "");

    ledger.interruptAll();

    assertThat(jobs.last("broken off").orElseThrow().state()).isEqualTo(JobState.INTERRUPTED);
  }
}
