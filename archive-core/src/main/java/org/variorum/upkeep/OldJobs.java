package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.variorum.job.Jobs;
import org.variorum.job.Nightly;
import org.variorum.job.PortalOpened;
import org.variorum.option.Option;
import org.variorum.option.Options;

/** Forgets each night jobs that ended long ago, with their logs. */
@ApplicationScoped
class OldJobs {
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 50);

  @Inject Jobs jobs;
  @Inject Options options;
  @Inject Nightly nightly;
  @Inject Clock clock;

  void start(@Observes PortalOpened start) {
    nightly.at(AT_NIGHT, this::forget, "Cannot forget old jobs");
  }

  private void forget() {
    jobs.forget(clock.instant().minus(Duration.ofDays(options.number(Option.JOB_DAYS))));
  }
}
