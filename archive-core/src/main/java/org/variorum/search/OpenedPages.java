package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.variorum.job.Nightly;
import org.variorum.job.PortalOpened;

/** Has those pages found from each night on which visitors may see since the day before. */
@ApplicationScoped
class OpenedPages {
  /** In Europe the day that {@link PageCards} asks for has begun by then. */
  private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);

  /** A portal that was not running opens no page; so long is made up for. */
  private static final int DAYS = 30;

  @Inject Nightly nightly;
  @Inject Outbox outbox;
  @Inject Event<PagesOpened> news;
  @Inject Clock clock;

  void start(@Observes PortalOpened start) {
    note();
    nightly.at(AT_NIGHT, this::note, "Cannot find out which pages are open from today");
  }

  void note() {
    LocalDate today = LocalDate.now(clock);
    if (outbox.noteOpened(today.minusDays(DAYS), today) > 0) {
      news.fire(new PagesOpened());
    }
  }
}
