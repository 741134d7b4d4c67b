package org.variorum.web.copy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a copy asks the portal that it is made of. */
class PortalTest {

  @Test
  void asksForNoOtherProtocol() throws Exception {
    List<String> asked = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.addAll(exchange.getRequestHeaders().keySet());
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      URI root = URI.create("http://127.0.0.1:" + server.getAddress().getPort());

      assertThat(new Portal(root).get("/en").isPage()).isTrue();
      assertThat(asked).contains("Accept").doesNotContain("Upgrade", "Http2-settings");
    } finally {
      server.stop(0);
    }
  }
}
