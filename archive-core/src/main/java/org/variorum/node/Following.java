package org.variorum.node;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.job.PortalOpened;

/** Listens, on a node that only shows, for what the one that writes has taken from visitors. */
@ApplicationScoped
class Following {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final long LOOKING_MILLIS = 1_000;
  private static final int LOOKS_BETWEEN_ENROLMENTS = 60;

  @Inject Nodes nodes;
  @Inject ManagedScheduledExecutorService executor;
  @Inject Event<LostElsewhere> losses;

  private String heard = "";
  private int looks;
  private boolean deaf;

  void start(@Observes PortalOpened opened) {
    if (nodes.isFollower()) {
      heard = nodes.losses();
      ScheduledFuture<?> unused =
          executor.scheduleWithFixedDelay(
              this::look, LOOKING_MILLIS, LOOKING_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** While the database does not answer, nothing can be made anew either. */
  private void look() {
    try {
      looks++;
      if (looks % LOOKS_BETWEEN_ENROLMENTS == 0) {
        boolean unused = nodes.enrol();
      }
      String now = nodes.losses();
      if (deaf || !now.equals(heard)) {
        heard = now;
        losses.fire(new LostElsewhere());
      }
      deaf = false;
    } catch (RuntimeException e) {
      deaf = true;
      LOG.log(Level.WARNING, "Cannot hear what the other nodes have changed; trying again", e);
    }
  }
}
