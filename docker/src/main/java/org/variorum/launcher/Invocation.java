package org.variorum.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What was asked for at the shell: flags before the environment, the environment before defaults.
 *
 * @param act what to do
 * @param port the port to listen at
 * @param data the data directory
 * @param empty whether a new archive starts without the demonstration archive
 * @param command the command's name and its arguments, empty unless the act is COMMAND
 */
record Invocation(Act act, int port, Path data, boolean empty, List<String> command) {
  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;

  /** What can be asked for. */
  enum Act {
    SERVE,
    COMMAND,
    HELP,
    VERSION
  }

  static Invocation of(List<String> arguments, Map<String, String> environment) {
    Flags flags = new Flags(environment);
    Deque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty() && rest.element().startsWith("-")) {
      flags.take(rest.remove(), rest);
    }
    return flags.with(List.copyOf(rest));
  }

  private static final class Flags {
    private Act act = Act.SERVE;
    private String port;
    private String data;
    private boolean empty;

    Flags(Map<String, String> environment) {
      port = environment.getOrDefault("VARIORUM_PORT", String.valueOf(DEFAULT_PORT));
      data = environment.getOrDefault("VARIORUM_DATA", "data");
    }

    void take(String flag, Deque<String> rest) {
      int equals = flag.indexOf('=');
      String name = equals < 0 ? flag : flag.substring(0, equals);
      if (equals >= 0) {
        rest.push(flag.substring(equals + 1));
      }
      switch (name) {
        case "--port" -> port = value(name, rest);
        case "--data" -> data = value(name, rest);
        case "--empty" -> empty = true;
        case "--help", "-h" -> act = Act.HELP;
        case "--version" -> act = Act.VERSION;
        default -> throw misused("unknown flag " + name + "; --help lists them all.");
      }
    }

    Invocation with(List<String> words) {
      boolean isCommand = act == Act.SERVE && !words.isEmpty();
      return new Invocation(
          isCommand ? Act.COMMAND : act,
          portNumber(),
          Path.of(data).toAbsolutePath().normalize(),
          empty,
          new ArrayList<>(words));
    }

    private int portNumber() {
      try {
        int number = Integer.parseInt(port);
        if (number >= 1 && number <= HIGHEST_PORT) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        throw misused("not a port: '" + port + "' (1 to " + HIGHEST_PORT + ").");
      }
      throw misused("not a port: '" + port + "' (1 to " + HIGHEST_PORT + ").");
    }

    private static String value(String flag, Deque<String> rest) {
      if (rest.isEmpty()) {
        throw misused(flag + " needs a value.");
      }
      return rest.remove();
    }

    private static StartRefused misused(String line) {
      return new StartRefused(ExitCode.MISUSED, line);
    }
  }
}
