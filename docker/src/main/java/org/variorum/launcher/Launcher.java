package org.variorum.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Does what was asked for at the shell and ends with the exit code that belongs to it. */
public final class Launcher {
  private final Map<String, String> environment;
  private final PrintStream out;

  private Launcher(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  public static void main(String[] arguments) {
    try {
      new Launcher(System.getenv(), System.out).run(List.of(arguments));
    } catch (StartRefused refused) {
      System.err.println("variorum: " + refused.getMessage());
      System.exit(refused.code().number());
    }
  }

  private void run(List<String> arguments) {
    Invocation asked = Invocation.of(arguments, environment);
    switch (asked.act()) {
      case HELP -> out.print(help());
      case VERSION -> out.println("Variorum " + version());
      case SERVE -> serve(asked);
      case COMMAND ->
          throw new StartRefused(ExitCode.MISUSED, "unknown command " + asked.command());
    }
  }

  private void serve(Invocation asked) {
    DataDirectory data = new DataDirectory(asked.data());
    data.prepare();
    if (!data.take()) {
      throw new StartRefused(
          ExitCode.DATA_IN_USE, "another portal is using the data directory " + data.path() + ".");
    }
    Server server = Server.at(asked.port());
    boot(server, data, asked);
    data.announce(server.port());
    out.println("Variorum is ready at http://localhost:" + server.port() + "/");
  }

  private void boot(Server server, DataDirectory data, Invocation asked) {
    Database database = Database.of(data.path(), environment);
    System.setProperty("variorum.data", data.path().toString());
    System.setProperty("variorum.port", String.valueOf(server.port()));
    System.setProperty("variorum.empty", String.valueOf(asked.empty()));
    System.setProperty("variorum.db.class", database.dataSource());
    System.setProperty("variorum.db.url", database.url());
    System.setProperty("variorum.db.user", database.user());
    System.setProperty("variorum.db.password", database.password());
    new OperatorToken(data.path()).renew();
    ServerFiles files = new ServerFiles(data.path());
    files.write();
    server.boot(files);
  }

  private static String version() {
    return Objects.requireNonNullElse(
        Launcher.class.getPackage().getImplementationVersion(), "(not packaged)");
  }

  private static String help() {
    try (InputStream in = Launcher.class.getResourceAsStream("help.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StartRefused(ExitCode.FAILED, "the help text cannot be read.", e);
    }
  }
}
