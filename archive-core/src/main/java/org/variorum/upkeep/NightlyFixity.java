package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.variorum.job.JobRunningException;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.job.Nightly;
import org.variorum.job.PortalOpened;
import org.variorum.option.Option;
import org.variorum.option.Options;

/** Reads a share of the content store each night, so that all of it is read in so many days. */
@ApplicationScoped
class NightlyFixity {
  private static final LocalTime AT_NIGHT = LocalTime.of(2, 20);

  @Inject Jobs jobs;
  @Inject Options options;
  @Inject Nightly nightly;

  void start(@Observes PortalOpened start) {
    nightly.at(AT_NIGHT, this::begin, "Cannot check the content store");
  }

  void begin() {
    int nights = options.number(Option.CHECK_DAYS);
    if (nights > 0) {
      begin(Math.max(1, (StoreCheck.PARTS + nights - 1) / nights));
    }
  }

  /**
   * Begins with the parts after the last; a night on which those are still read is left out.
   *
   * @param parts how many of them
   */
  void begin(int parts) {
    FixityJob.Share last =
        jobs.last(FixityJob.NAME)
            .map(JobView::parameters)
            .map(FixityJob.Share::of)
            .orElse(new FixityJob.Share(0, 0));
    try {
      jobs.begin(FixityJob.NAME, last.next(parts).toString());
    } catch (JobRunningException stillReading) {
      // The next night goes on from there.
    }
  }
}
