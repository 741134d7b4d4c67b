package org.variorum.option;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.variorum.job.Nightly;
import org.variorum.job.PortalOpened;

/** Lets go each night the bytes of logos that have not been shown for as long as trash is kept. */
@ApplicationScoped
class OldLogos {
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 55);

  @Inject Logos logos;
  @Inject Options options;
  @Inject Nightly nightly;
  @Inject Clock clock;

  void start(@Observes PortalOpened start) {
    nightly.at(AT_NIGHT, this::forget, "Cannot forget old logos");
  }

  private void forget() {
    logos.forget(clock.instant().minus(Duration.ofDays(options.number(Option.TRASH_DAYS))));
  }
}
