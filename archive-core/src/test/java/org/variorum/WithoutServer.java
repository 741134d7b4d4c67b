package org.variorum;

import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.util.Set;

/** Leaves out what only a server can give, and keeps beans from beginning by themselves. */
class WithoutServer implements Extension {
  private static final Set<String> OF_A_SERVER =
      Set.of("JpaContext", "OutboxWorker", "ServerWorkers", "Settings");

  <T> void leaveOut(@Observes ProcessAnnotatedType<T> type) {
    if (OF_A_SERVER.contains(type.getAnnotatedType().getJavaClass().getSimpleName())) {
      type.veto();
      return;
    }
    if (type.getAnnotatedType().getMethods().stream().anyMatch(WithoutServer::beginsByItself)) {
      type.configureAnnotatedType()
          .filterMethods(WithoutServer::beginsByItself)
          .forEach(method -> method.params().forEach(parameter -> parameter.removeAll()));
    }
  }

  private static boolean beginsByItself(AnnotatedMethod<?> method) {
    return method.getParameters().stream()
        .map(Annotated.class::cast)
        .anyMatch(parameter -> parameter.isAnnotationPresent(Initialized.class));
  }
}
