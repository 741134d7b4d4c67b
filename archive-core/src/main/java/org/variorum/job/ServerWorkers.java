package org.variorum.job;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import javax.naming.InitialContext;
import javax.naming.NamingException;

@ApplicationScoped
class ServerWorkers implements Workers {
  private static final String EXECUTOR = "java:comp/DefaultManagedExecutorService";

  @Override
  @SuppressWarnings("BanJNDI") // a constant name; @Resource is not read with complete descriptors
  public void soon(Runnable act) {
    try {
      ManagedExecutorService executor = InitialContext.doLookup(EXECUTOR);
      executor.execute(act);
    } catch (NamingException e) {
      throw new IllegalStateException("The server has no executor", e);
    }
  }
}
