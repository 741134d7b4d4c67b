package org.variorum.upload;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.variorum.job.PortalOpened;

/** Gives the queue of uploads its threads when the portal opens. */
@ApplicationScoped
class UploadStart {
  private static final String EXECUTOR = "java:comp/DefaultManagedExecutorService";

  @Inject UploadQueue queue;

  @SuppressWarnings("BanJNDI") // a constant name; @Resource is not read with complete descriptors
  void start(@Observes PortalOpened event) throws NamingException {
    ManagedExecutorService threads = InitialContext.doLookup(EXECUTOR);
    queue.workOn(threads);
  }
}
