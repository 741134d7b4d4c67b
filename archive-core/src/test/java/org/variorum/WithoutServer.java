package org.variorum;

import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.util.Set;

/** Leaves out what only a server can give, and what begins by itself when one starts. */
class WithoutServer implements Extension {
  private static final Set<String> OF_A_SERVER = Set.of("JpaContext", "ServerWorkers", "Settings");

  <T> void leaveOut(@Observes ProcessAnnotatedType<T> type) {
    AnnotatedType<T> found = type.getAnnotatedType();
    if (OF_A_SERVER.contains(found.getJavaClass().getSimpleName()) || beginsByItself(found)) {
      type.veto();
    }
  }

  private static boolean beginsByItself(AnnotatedType<?> type) {
    return type.getMethods().stream()
        .flatMap(method -> method.getParameters().stream())
        .anyMatch(parameter -> parameter.isAnnotationPresent(Initialized.class));
  }
}
