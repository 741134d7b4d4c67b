package org.variorum;

import jakarta.enterprise.context.ApplicationScoped;
import org.variorum.job.Workers;

/** Does at once, on the thread that asks, what a server would do in the background. */
@ApplicationScoped
public class TestWorkers implements Workers {

  @Override
  public void soon(Runnable act) {
    act.run();
  }
}
