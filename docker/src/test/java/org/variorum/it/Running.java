package org.variorum.it;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One process of the shipped jar with its data directory and port. */
public final class Running {
  /** The administrator's password in all tests. */
  public static final String PASSWORD = "a-long-test-passphrase";

  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final Path JAR =
      Path.of(System.getProperty("variorum.jar", "target/variorum.jar")).toAbsolutePath();

  private final Path data;
  private final int port = freePort();
  private final int providerPort = freePort();
  private final List<String> flags;
  private final Map<String, String> environment;
  private Process process;

  private Running(Path data, List<String> flags, Map<String, String> environment) {
    this.data = data;
    this.flags = flags;
    this.environment = environment;
    this.process = launch();
  }

  /**
   * Starts a portal of its own and waits until it can be read; {@code flags} such as {@code
   * --empty}.
   */
  public static Running with(Path data, String... flags) {
    return with(data, Map.of(), flags);
  }

  /** The same with settings from the environment. */
  static Running with(Path data, Map<String, String> environment, String... flags) {
    return new Running(data, List.of(flags), environment).awaitReady();
  }

  /** Starts the jar with any arguments, without waiting: its output goes to {@code out}. */
  public static Process jar(Path out, String... arguments) throws IOException {
    return jar(JAR, Map.of(), out, arguments);
  }

  /** Starts another jar than the shipped one, or with settings from the environment. */
  static Process jar(Path jar, Map<String, String> environment, Path out, String... arguments)
      throws IOException {
    ProcessBuilder builder = command(jar, List.of(arguments));
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
  }

  /** The jar as it is shipped. */
  static Path shipped() {
    return JAR;
  }

  /** The address of a path of this portal. */
  public URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  public Path dataDirectory() {
    return data;
  }

  public int port() {
    return port;
  }

  /** How much memory the process holds, and held at most, as Linux tells it. */
  String memory() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
        .map(line -> line.replaceAll("\\s+", " "))
        .collect(Collectors.joining(", "));
  }

  /** All that the process has written so far. */
  public String output() throws IOException {
    return Files.readString(outputFile());
  }

  /**
   * Who asks the portal, in HTTP/1.1. Java would ask to go over to HTTP/2, and Java 17 then mixes
   * up answers of some length now and again.
   */
  static HttpClient.Builder client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
  }

  /** The last lines that the process has written. */
  String lastSaid(int lines) {
    try {
      List<String> all = output().lines().toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Ends the process as a power cut would. */
  public void kill9() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Ends the process as Ctrl-C would, and returns its exit code. */
  public int stop() {
    process.destroy();
    return process.onExit().orTimeout(60, TimeUnit.SECONDS).join().exitValue();
  }

  /**
   * Starts the process again on the same data, at the same port, and waits until it can be read.
   */
  public Running restart() {
    if (process.isAlive()) {
      stop();
    }
    process = launch();
    return awaitReady();
  }

  /**
   * Gives a command as at the shell and returns its exit code; what it says goes to {@code out}.
   */
  public int command(Path out, String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("--data", data.toString()));
    all.addAll(Arrays.asList(words));
    return jar(out, all.toArray(String[]::new)).waitFor();
  }

  private Process launch() {
    List<String> all =
        new ArrayList<>(List.of("--port", String.valueOf(port), "--data", data.toString()));
    all.addAll(flags);
    try {
      Files.createDirectories(data.resolve("test"));
      ProcessBuilder builder = command(JAR, all);
      builder.environment().putAll(provider());
      builder.environment().putAll(environment);
      return builder
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(outputFile().toFile()))
          .start();
    } catch (IOException e) {
      throw new IllegalStateException("cannot start " + JAR, e);
    }
  }

  /** A provider of identities that nothing answers for, unless a test starts it. */
  private Map<String, String> provider() {
    return Map.of(
        "VARIORUM_OIDC_ISSUER", "http://localhost:" + providerPort,
        "VARIORUM_OIDC_CLIENT_ID", "variorum",
        "VARIORUM_OIDC_CLIENT_SECRET", "a secret: with / signs",
        "VARIORUM_OIDC_NAME", "the town hall");
  }

  /** Where a test may start the provider of identities that this portal believes. */
  public int providerPort() {
    return providerPort;
  }

  private Path outputFile() {
    return data.resolve("test").resolve("output.log");
  }

  /** On a machine that speaks Russian, so that nobody is answered in the machine's language. */
  private static ProcessBuilder command(Path jar, List<String> arguments) {
    List<String> all =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m", // as docker/java.options; the usual 48 MB fill up
                "-Xmx384m",
                "-Duser.language=ru",
                "-jar",
                jar.toString()));
    all.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.environment().keySet().removeIf(name -> name.startsWith("VARIORUM_"));
    builder.environment().put("VARIORUM_ADMIN_PASSWORD", PASSWORD);
    return builder;
  }

  private Running awaitReady() {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && process.isAlive()) {
      if (answers()) {
        return this;
      }
      pause();
    }
    throw new IllegalStateException("the portal did not start:\n" + lastWords());
  }

  /** Waits until the demonstration is loaded and the index finds what is in it. */
  Running awaitDemonstration() {
    Instant end = Instant.now().plus(PATIENCE);
    String before = "";
    while (Instant.now().isBefore(end) && process.isAlive()) {
      String found = saysLoaded() ? found() : "";
      if (!found.isEmpty() && found.equals(before)) {
        return this;
      }
      before = found;
      pause();
    }
    throw new IllegalStateException("the demonstration was not loaded:\n" + lastWords());
  }

  private boolean saysLoaded() {
    try {
      return output().contains("The demonstration archive is loaded");
    } catch (IOException notYet) {
      return false;
    }
  }

  private String found() {
    try (InputStream answer = uri("/api/v1/search?q=Vlasov").toURL().openStream()) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException notYet) {
      return "";
    }
  }

  private boolean answers() {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri("/-/health").toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(20_000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String lastWords() {
    try {
      return output();
    } catch (IOException e) {
      return "(nothing written)";
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException("no free port", e);
    }
  }
}
