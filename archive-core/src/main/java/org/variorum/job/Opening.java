package org.variorum.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Says that the portal has opened, however many parts of it find out. */
@ApplicationScoped
public class Opening {
  @Inject Event<PortalOpened> opened;

  private final AtomicBoolean said = new AtomicBoolean();

  /** Called by the listener of each web application. */
  public void announce() {
    if (said.compareAndSet(false, true)) {
      opened.fire(new PortalOpened());
    }
  }
}
