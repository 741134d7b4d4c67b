package org.variorum.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a command to the portal at a port of this machine and shows what it says, line by line. */
final class OperatorClient {
  private static final String BROKEN_OFF = "the portal broke off while it carried the command out.";

  private final int port;
  private final String token;
  private final ShellLanguage language;
  private final PrintStream out;
  private final PrintStream err;

  OperatorClient(int port, String token, ShellLanguage language, PrintStream out, PrintStream err) {
    this.port = port;
    this.token = token;
    this.language = language;
    this.out = language.speaking(out);
    this.err = language.speaking(err);
  }

  /** Returns the command's exit code. */
  int give(List<String> command, Path workingDirectory) {
    try {
      HttpURLConnection connection = open(command.get(0));
      connection.getOutputStream().write(body(command, workingDirectory));
      if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
        throw new StartRefused(
            ExitCode.FAILED, "the portal at port " + port + " does not take commands.");
      }
      return show(connection);
    } catch (ConnectException e) {
      throw new StartRefused(
          ExitCode.FAILED, "the portal at port " + port + " does not answer.", e);
    } catch (IOException e) {
      throw new StartRefused(ExitCode.FAILED, BROKEN_OFF, e);
    }
  }

  private HttpURLConnection open(String name) throws IOException {
    String word = URLEncoder.encode(name, StandardCharsets.UTF_8);
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + port + "/-/operator/" + word).toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("Authorization", "Bearer " + token);
    connection.setRequestProperty("Content-Type", "text/plain");
    connection.setRequestProperty("Accept-Language", language.tag());
    return connection;
  }

  private static byte[] body(List<String> command, Path workingDirectory) {
    return Stream.concat(Stream.of(workingDirectory.toString()), command.stream().skip(1))
        .map(line -> URLEncoder.encode(line, StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private int show(HttpURLConnection connection) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line.length() > 2 ? line.substring(2) : "";
        switch (line.charAt(0)) {
          case 'x' -> {
            return Integer.parseInt(text);
          }
          case 'e' -> err.println("variorum: " + text);
          default -> out.println(text);
        }
      }
    }
    throw new StartRefused(ExitCode.FAILED, BROKEN_OFF);
  }
}
