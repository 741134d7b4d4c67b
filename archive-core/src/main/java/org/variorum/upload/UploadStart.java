package org.variorum.upload;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.variorum.job.PortalOpened;
import org.variorum.settings.Settings;

/**
 * Gives the queue of uploads its threads when the portal opens, and wakes it now and then for what
 * waits for the search for viruses.
 */
@ApplicationScoped
class UploadStart {
  private static final long MINUTES_BETWEEN = 3;
  private static final String SCHEDULER = "java:comp/DefaultManagedScheduledExecutorService";
  private static final String EXECUTOR = "java:comp/DefaultManagedExecutorService";

  @Inject UploadQueue queue;
  @Inject Settings settings;

  @SuppressWarnings("BanJNDI") // a constant name; @Resource is not read with complete descriptors
  void start(@Observes PortalOpened event) throws NamingException {
    if (settings.readsOnly()) {
      return;
    }
    ManagedExecutorService threads = InitialContext.doLookup(EXECUTOR);
    queue.workOn(threads);
    ManagedScheduledExecutorService clock = InitialContext.doLookup(SCHEDULER);
    ScheduledFuture<?> unused =
        clock.scheduleWithFixedDelay(
            queue::wake, MINUTES_BETWEEN, MINUTES_BETWEEN, TimeUnit.MINUTES);
  }
}
