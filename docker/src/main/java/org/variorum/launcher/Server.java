package org.variorum.launcher;

import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The application server inside this process, at one port. It loads the application at a port that
 * nobody knows; only when that answers it takes over the port that was asked for, where until then
 * it is said that the portal starts.
 */
final class Server {
  private static final String LOOPBACK = "127.0.0.1";

  private final int port;
  private final boolean seen;
  private @Nullable StartingPage page;

  /** A server that all may reach at a port. */
  static Server at(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.PORT_TAKEN, "port " + port + " is taken; choose another with --port.", e);
    }
    return new Server(port, true);
  }

  /** A server that only this machine can reach, at a port that happens to be free. */
  static Server unseen() {
    return new Server(freePort(), false);
  }

  private static int freePort() {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new StartRefused(ExitCode.PORT_TAKEN, "no free port on the loopback interface.", e);
    }
  }

  private Server(int port, boolean seen) {
    this.port = port;
    this.seen = seen;
  }

  int port() {
    return port;
  }

  /** Says at its port that the portal starts, if it is one that all may reach. */
  void sayThatItStarts() {
    if (seen && page == null) {
      page = StartingPage.at(port);
    }
  }

  /** Says so no more; the port is free again. */
  void fallSilent() {
    StartingPage shown = page;
    if (shown != null) {
      shown.close();
      page = null;
    }
  }

  /** Returns when the application answers, or throws what stood in the way. */
  void boot(ServerFiles files) {
    if (!seen) {
      started(files, port);
      return;
    }
    open(startedBehindAPage(files), files);
  }

  private AdminCommandRunner startedBehindAPage(ServerFiles files) {
    sayThatItStarts();
    try {
      return started(files, freePort());
    } finally {
      fallSilent();
    }
  }

  private static AdminCommandRunner started(ServerFiles files, int at) {
    AtomicReference<AdminCommandRunner> commands = new AtomicReference<>();
    if (!deploys(files, at, commands) || !answers(at)) {
      throw new StartRefused(
          ExitCode.DEPLOYMENT_FAILED,
          "the application could not be deployed; the reason is in " + files.log() + ".");
    }
    return Objects.requireNonNull(commands.get());
  }

  /**
   * Listens at the port as well. To move the listener that is there would lose what it knows of the
   * application.
   */
  private void open(AdminCommandRunner commands, ServerFiles files) {
    ClusterCommandResult said =
        commands.run(
            "create-network-listener",
            "--address",
            "0.0.0.0",
            "--listenerport",
            String.valueOf(port),
            "--protocol",
            "http-listener",
            "visitors");
    if (!answers(port)) {
      throw new StartRefused(
          ExitCode.PORT_TAKEN,
          "port "
              + port
              + " could not be opened ("
              + said.getOutput()
              + "); more is in "
              + files.log()
              + ".");
    }
  }

  /** The server counts as deployed also what failed while it was loaded: then nothing answers. */
  private static boolean answers(int port) {
    try {
      URL health = new URL("http", LOOPBACK, port, "/-/health");
      return ((HttpURLConnection) health.openConnection()).getResponseCode()
          != HttpURLConnection.HTTP_NOT_FOUND;
    } catch (IOException noAnswer) {
      return false;
    }
  }

  /**
   * Starts it as its own launcher would, except that we keep whom it can be given commands by: its
   * class is another one in each class loader, so that the method has to be looked for.
   */
  private static boolean deploys(
      ServerFiles files, int at, AtomicReference<AdminCommandRunner> commands) {
    try {
      PayaraMicroBoot server = PayaraMicroLauncher.getBootClass();
      server.setPostBootHandler(commands::set);
      server
          .getClass()
          .getMethod("create", String[].class)
          .invoke(null, (Object) arguments(files, at).toArray(String[]::new));
      return !server.getRuntime().getDeployedApplicationNames().isEmpty();
    } catch (Exception e) {
      throw new StartRefused(
          ExitCode.DEPLOYMENT_FAILED,
          "the server could not start; the reason is in " + files.log() + ".",
          e);
    }
  }

  private static List<String> arguments(ServerFiles files, int at) {
    List<String> all = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome"));
    all.addAll(List.of("--port", String.valueOf(at)));
    all.addAll(List.of("--prebootcommandfile", files.preBootCommands().toString()));
    all.addAll(List.of("--logproperties", files.logging().toString()));
    return all;
  }
}
