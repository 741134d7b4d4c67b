package org.variorum;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;

/** Leaves out what only a server can give. */
class WithoutServer implements Extension {

  <T> void leaveOut(@Observes ProcessAnnotatedType<T> type) {
    if (type.getAnnotatedType().getJavaClass().getSimpleName().equals("JpaContext")) {
      type.veto();
    }
  }
}
