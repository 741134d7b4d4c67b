package org.variorum.workingcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.logging.Logger;
import org.variorum.job.Nightly;
import org.variorum.job.PortalOpened;
import org.variorum.option.Option;
import org.variorum.option.Options;

/** Lets go each night what was typed long ago and never saved, if the house wants that. */
@ApplicationScoped
class OldWorkingCopies {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 45);

  @Inject WorkingCopies copies;
  @Inject Options options;
  @Inject Nightly nightly;
  @Inject Clock clock;

  void start(@Observes PortalOpened start) {
    nightly.at(AT_NIGHT, this::forgetAndTell, "Cannot forget what was typed and never saved");
  }

  /** Forgets all that is due, which is nothing unless the house says after how long. */
  int forget() {
    return options.isSet(Option.DRAFT_DAYS)
        ? copies.forget(clock.instant().minus(Duration.ofDays(options.number(Option.DRAFT_DAYS))))
        : 0;
  }

  private void forgetAndTell() {
    int forgotten = forget();
    if (forgotten > 0) {
      LOG.info(() -> forgotten + " forms that were typed in long ago and never saved were let go.");
    }
  }
}
