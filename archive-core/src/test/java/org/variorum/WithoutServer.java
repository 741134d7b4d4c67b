package org.variorum;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.util.Set;

/** Leaves out what only a server can give, and the worker that lives on its threads. */
class WithoutServer implements Extension {

  private static final Set<String> LEFT_OUT = Set.of("JpaContext", "OutboxWorker");

  <T> void leaveOut(@Observes ProcessAnnotatedType<T> type) {
    if (LEFT_OUT.contains(type.getAnnotatedType().getJavaClass().getSimpleName())) {
      type.veto();
    }
  }
}
