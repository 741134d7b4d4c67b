package org.variorum.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives commands to a running portal as its launcher does, without a process for each. */
final class OperatorChannel {
  private final Running portal;

  OperatorChannel(Running portal) {
    this.portal = portal;
  }

  /**
   * Returns the command's exit code.
   *
   * @throws IOException if the portal broke off before it told one
   */
  int give(String command, String... arguments) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) portal.uri("/-/operator/" + command).toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setConnectTimeout(10_000);
    connection.setReadTimeout(120_000);
    connection.setRequestProperty("Authorization", "Bearer " + token());
    connection.setRequestProperty("Content-Type", "text/plain");
    connection.getOutputStream().write(body(arguments));
    return exitCode(connection);
  }

  private String token() throws IOException {
    return Files.readString(portal.dataDirectory().resolve("operator.token")).strip();
  }

  private byte[] body(String... arguments) {
    Path directory = portal.dataDirectory().toAbsolutePath();
    return Stream.concat(Stream.of(directory.toString()), Stream.of(arguments))
        .map(line -> URLEncoder.encode(line, StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static int exitCode(HttpURLConnection connection) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("x ")) {
          return Integer.parseInt(line.substring(2));
        }
      }
    }
    throw new IOException("the portal broke off");
  }
}
