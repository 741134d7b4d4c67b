package org.variorum.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.variorum.job.Jobs;
import org.variorum.settings.Settings;

/** Takes letters in, and works off those that are due. */
@ApplicationScoped
class QueuedMail implements Mail {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final String JOB = "mail";
  private static final int AT_A_TIME = 20;

  @Inject MailQueue queue;
  @Inject MailSetup setup;
  @Inject Courier courier;
  @Inject Jobs jobs;
  @Inject Settings settings;
  @Inject Clock clock;

  @Override
  public boolean isOn() {
    return !settings.readsOnly() && setup.route().isPresent();
  }

  @Override
  public void post(PostedLetter letter) {
    if (isOn()) {
      queue.add(letter);
    }
  }

  /** Sends all that is due, as far as it can. */
  void work() {
    List<MailQueue.Waiting> due = take();
    while (!due.isEmpty()) {
      due.forEach(this::carry);
      due = take();
    }
  }

  private List<MailQueue.Waiting> take() {
    return isOn() ? queue.take(clock.instant(), AT_A_TIME) : List.of();
  }

  private void carry(MailQueue.Waiting waiting) {
    try {
      courier.carry(waiting.letter(), waiting.number());
      queue.sent(waiting.number());
    } catch (UndeliveredException e) {
      putOff(waiting, String.valueOf(e.getMessage()));
    }
  }

  private void putOff(MailQueue.Waiting waiting, String why) {
    Optional<Instant> again = Pauses.next(waiting.posted(), waiting.tries(), clock.instant());
    if (again.isPresent()) {
      queue.failed(waiting.number(), why, again.get());
    } else {
      queue.giveUp(waiting.number());
      jobs.note(JOB, waiting.letter().house(), "given up after five days: " + why);
      LOG.warning(() -> "A letter was given up after five days: " + why);
    }
  }
}
