package org.variorum.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Does what was asked for at the shell and ends with the exit code that belongs to it. */
public final class Launcher {
  private final Portal portal;
  private final PrintStream out;

  private Launcher(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.portal = new Portal(environment, out, err);
    this.out = out;
  }

  public static void main(String[] arguments) {
    speakEnglishUnlessAsked();
    try {
      Invocation asked = Invocation.of(List.of(arguments), System.getenv());
      new Launcher(System.getenv(), System.out, System.err).carryOut(asked);
    } catch (StartRefused refused) {
      System.err.println("variorum: " + refused.getMessage());
      System.exit(refused.code().number());
    }
  }

  /**
   * Texts have no file of their own for English; Java would look in those of the machine's language
   * before it takes the English ones, and a reader of English would be answered in Russian.
   */
  private static void speakEnglishUnlessAsked() {
    Locale.setDefault(Locale.ENGLISH);
  }

  private void carryOut(Invocation asked) {
    switch (asked.act()) {
      case HELP -> out.print(help());
      case VERSION -> out.println("Variorum " + version());
      case SERVE -> portal.serve(asked);
      case COMMAND -> System.exit(portal.command(asked));
    }
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
