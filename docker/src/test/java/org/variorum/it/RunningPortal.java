package org.variorum.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Gives all tests of a process the same portal with the demonstration archive, started and loaded
 * at the first use: a test class says {@code @ExtendWith(RunningPortal.class)} and takes a {@link
 * Running} as parameter. Tests that kill or stop a portal start one of their own with {@link
 * Running#with}.
 */
public class RunningPortal implements ParameterResolver, TestWatcher {
  private static final Logger LOG = Logger.getLogger(RunningPortal.class.getName());
  private static final Namespace SHARED = Namespace.create(RunningPortal.class);
  private static final int LINES = 40;

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

  /** What the portal complained of is told beside the failure. */
  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    Shared shared = context.getRoot().getStore(SHARED).get("portal", Shared.class);
    if (shared != null) {
      LOG.warning(() -> "The portal said last:\n" + shared.portal().lastSaid(LINES));
    }
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
