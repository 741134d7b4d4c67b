package org.variorum.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The application server inside this process. */
final class Server {
  private final int port;
  private final boolean isPublic;
  private @Nullable PayaraMicroBoot running;

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
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new Server(probe.getLocalPort(), false);
    } catch (IOException e) {
      throw new StartRefused(ExitCode.PORT_TAKEN, "no free port on the loopback interface.", e);
    }
  }

  private Server(int port, boolean isPublic) {
    this.port = port;
    this.isPublic = isPublic;
  }

  int port() {
    return port;
  }

  void boot(ServerFiles files) {
    System.setProperty("variorum.listen", isPublic ? "0.0.0.0" : "127.0.0.1");
    try {
      running = PayaraMicroLauncher.create(arguments(files).toArray(String[]::new));
      if (running.getRuntime().getDeployedApplicationNames().isEmpty()) {
        throw new StartRefused(
            ExitCode.DEPLOYMENT_FAILED, "the application could not be deployed.");
      }
    } catch (StartRefused e) {
      throw e;
    } catch (Exception e) {
      throw new StartRefused(
          ExitCode.DEPLOYMENT_FAILED, "the server could not start (" + e + ").", e);
    }
  }

  private List<String> arguments(ServerFiles files) {
    List<String> all = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome"));
    all.addAll(List.of("--port", String.valueOf(port)));
    all.addAll(List.of("--prebootcommandfile", files.preBootCommands().toString()));
    all.addAll(List.of("--logproperties", files.logging().toString()));
    return all;
  }
}
