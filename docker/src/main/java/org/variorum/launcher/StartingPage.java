package org.variorum.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers at the port of the portal while it starts: that it is starting, as 503. The server opens
 * its own port long before the application is there, and would say 404 and 500.
 */
final class StartingPage {
  private static final String SECONDS = "5";

  private final HttpServer server;
  private final ExecutorService answering = Executors.newSingleThreadExecutor();
  private final byte[] page;

  private StartingPage(HttpServer server, byte[] page) {
    this.server = server;
    this.page = page;
  }

  /** Begins to answer at a port. */
  static StartingPage at(int port) {
    try (InputStream page = StartingPage.class.getResourceAsStream("starting.html")) {
      StartingPage starting =
          new StartingPage(
              HttpServer.create(new InetSocketAddress(port), 0),
              Objects.requireNonNull(page).readAllBytes());
      starting.server.createContext("/", starting::answer);
      starting.server.setExecutor(starting.answering);
      starting.server.start();
      return starting;
    } catch (IOException e) {
      throw new StartRefused(
          ExitCode.PORT_TAKEN, "port " + port + " is taken; choose another with --port.", e);
    }
  }

  private void answer(HttpExchange asked) throws IOException {
    try (asked) {
      asked.getResponseHeaders().set("Retry-After", SECONDS);
      asked.getResponseHeaders().set("Cache-Control", "no-store");
      asked.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
      asked.getResponseHeaders().set("Connection", "close");
      boolean head = asked.getRequestMethod().equals("HEAD");
      asked.sendResponseHeaders(HttpURLConnection.HTTP_UNAVAILABLE, head ? -1 : page.length);
      if (!head) {
        asked.getResponseBody().write(page);
      }
    }
  }

  /** Leaves the port to the portal. */
  void close() {
    server.stop(0);
    answering.shutdown();
  }
}
