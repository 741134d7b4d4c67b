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
    List<String> words = new ArrayList<>();
    while (!rest.isEmpty()) {
      String word = rest.remove();
      if (!flags.took(word, rest)) {
        words.add(word);
      }
    }
    return flags.with(words);
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

    /** Whether a word is one of ours, wherever it stands; others are for the command. */
    boolean took(String word, Deque<String> rest) {
      String name = name(word);
      if (name.length() < word.length() && (name.equals("--port") || name.equals("--data"))) {
        rest.push(word.substring(name.length() + 1));
      }
      switch (name) {
        case "--port" -> port = value(name, rest);
        case "--data" -> data = value(name, rest);
        case "--empty" -> empty = true;
        case "--help", "-h" -> act = Act.HELP;
        case "--version" -> act = Act.VERSION;
        default -> {
          return false;
        }
      }
      return true;
    }

    private static String name(String word) {
      int equals = word.indexOf('=');
      return equals < 0 || !word.startsWith("-") ? word : word.substring(0, equals);
    }

    Invocation with(List<String> words) {
      boolean isCommand = act == Act.SERVE && !words.isEmpty();
      return new Invocation(
          isCommand ? Act.COMMAND : act,
          portNumber(),
          Path.of(data).toAbsolutePath().normalize(),
          empty,
          isCommand ? commandFirst(words) : List.of());
    }

    /** The command's name stands before its options, too, that were given before it. */
    private static List<String> commandFirst(List<String> words) {
      List<String> sorted = new ArrayList<>(words);
      String command =
          words.stream()
              .filter(word -> !word.startsWith("-"))
              .findFirst()
              .filter(word -> word.equals(words.get(0)) || Portal.isCommand(word))
              .orElseThrow(
                  () -> misused("unknown flag " + name(words.get(0)) + "; --help lists them all."));
      sorted.remove(command);
      sorted.add(0, command);
      return List.copyOf(sorted);
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
