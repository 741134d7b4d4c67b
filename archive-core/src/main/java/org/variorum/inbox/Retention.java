package org.variorum.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.logging.Logger;
import org.variorum.job.Nightly;
import org.variorum.job.PortalOpened;
import org.variorum.option.Option;
import org.variorum.option.Options;

/**
 * Erases each night who sent what was decided long ago. It says so in the log only if there was
 * something to erase, never of whom.
 */
@ApplicationScoped
class Retention {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

  @Inject Inbox inbox;
  @Inject Options options;
  @Inject Nightly nightly;
  @Inject Clock clock;

  void start(@Observes PortalOpened start) {
    nightly.at(AT_NIGHT, this::eraseAndTell, "Cannot erase the senders of old messages");
  }

  /** Erases all that is due; returns from how many messages. */
  int erase() {
    Instant before = clock.instant().minus(Duration.ofDays(options.number(Option.SENDER_DAYS)));
    int erased = 0;
    for (int some = inbox.forgetSenders(before); some > 0; some = inbox.forgetSenders(before)) {
      erased += some;
    }
    return erased;
  }

  private void eraseAndTell() {
    int erased = erase();
    if (erased > 0) {
      LOG.info(() -> "The senders of " + erased + " messages decided long ago were erased.");
    }
  }
}
