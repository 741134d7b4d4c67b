package org.variorum.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ServerWorkers implements Workers {
  @Resource ManagedExecutorService executor;

  @Override
  public void soon(Runnable act) {
    executor.execute(act);
  }
}
