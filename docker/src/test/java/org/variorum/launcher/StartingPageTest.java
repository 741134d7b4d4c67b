package org.variorum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StartingPageTest {

  @Test
  void saysAtAnyAddressThatThePortalStartsAndWhenToAskAgain() throws IOException {
    int port = freePort();
    StartingPage page = StartingPage.at(port);
    try {
      HttpURLConnection asked =
          (HttpURLConnection) new URL("http", "127.0.0.1", port, "/ru/people?q=x").openConnection();

      assertThat(asked.getResponseCode()).isEqualTo(503);
      assertThat(asked.getHeaderField("Retry-After")).isEqualTo("5");
      try (InputStream said = asked.getErrorStream()) {
        assertThat(new String(said.readAllBytes(), StandardCharsets.UTF_8))
            .contains("is starting", "запускается", "startet");
      }
    } finally {
      page.close();
    }
  }

  @Test
  void leavesThePortToThePortal() throws IOException {
    int port = freePort();

    StartingPage.at(port).close();

    try (ServerSocket taken = new ServerSocket(port)) {
      assertThat(taken.isBound()).isTrue();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }
}
