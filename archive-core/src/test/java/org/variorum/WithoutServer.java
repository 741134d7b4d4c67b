package org.variorum;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.util.Set;

/** Leaves out what only a server can give. */
class WithoutServer implements Extension {
  private static final Set<String> OF_A_SERVER =
      Set.of("JpaContext", "MakingWorker", "OutboxWorker", "Postman", "ServerWorkers", "Settings");

  <T> void leaveOut(@Observes ProcessAnnotatedType<T> type) {
    if (OF_A_SERVER.contains(type.getAnnotatedType().getJavaClass().getSimpleName())) {
      type.veto();
    }
  }
}
