package org.variorum.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The application server inside this process, at one port. */
final class Server {
  private static final String LOOPBACK = "127.0.0.1";

  private final int port;
  private final String address;

  /** A server that all may reach at a port. */
  static Server at(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.PORT_TAKEN, "port " + port + " is taken; choose another with --port.", e);
    }
    return new Server(port, "");
  }

  /** A server that only this machine can reach, at a port that happens to be free. */
  static Server unseen() {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new Server(probe.getLocalPort(), LOOPBACK);
    } catch (IOException e) {
      throw new StartRefused(ExitCode.PORT_TAKEN, "no free port on the loopback interface.", e);
    }
  }

  private Server(int port, String address) {
    this.port = port;
    this.address = address;
  }

  int port() {
    return port;
  }

  /** The only address it listens at, or empty for all. */
  String address() {
    return address;
  }

  /** Returns when the application answers, or throws what stood in the way. */
  void boot(ServerFiles files) {
    if (deployed(files).isEmpty() || !answers()) {
      throw new StartRefused(
          ExitCode.DEPLOYMENT_FAILED,
          "the application could not be deployed; the reason is in " + files.log() + ".");
    }
  }

  /** The server counts as deployed also what failed while it was loaded: then nothing answers. */
  private boolean answers() {
    try {
      URL health = new URL("http", LOOPBACK, port, "/-/health");
      return ((HttpURLConnection) health.openConnection()).getResponseCode()
          != HttpURLConnection.HTTP_NOT_FOUND;
    } catch (IOException noAnswer) {
      return false;
    }
  }

  private Collection<String> deployed(ServerFiles files) {
    try {
      PayaraMicroBoot running = PayaraMicroLauncher.create(arguments(files).toArray(String[]::new));
      return running.getRuntime().getDeployedApplicationNames();
    } catch (Exception e) {
      throw new StartRefused(
          ExitCode.DEPLOYMENT_FAILED,
          "the server could not start; the reason is in " + files.log() + ".",
          e);
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
