package org.variorum.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives all tests of a process the same portal with the demonstration archive, started and loaded
 * at the first use: a test class says {@code @ExtendWith(RunningPortal.class)} and takes a {@link
 * Running} as parameter. Tests that kill or stop a portal start one of their own with {@link
 * Running#with}.
 */
public class RunningPortal implements ParameterResolver {
  private static final Namespace SHARED = Namespace.create(RunningPortal.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SHARED)
        .getOrComputeIfAbsent("portal", key -> new Shared(start()), Shared.class)
        .portal();
  }

  private static Running start() {
    try {
      return Running.with(Files.createTempDirectory(Path.of("target"), "portal").toAbsolutePath())
          .awaitDemonstration();
    } catch (IOException e) {
      throw new IllegalStateException("no directory for the portal's data", e);
    }
  }

  private record Shared(Running portal) implements AutoCloseable {
    @Override
    public void close() {
      portal.stop();
    }
  }
}
