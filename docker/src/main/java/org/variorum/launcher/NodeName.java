package org.variorum.launcher;

import java.util.Map;
import java.util.regex.Pattern;

/** What a node is called where several share a database. */
final class NodeName {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,40}");

  private NodeName() {}

  /** Refuses a name under which the others could not know it. */
  static void check(Map<String, String> environment) {
    String name = environment.getOrDefault("VARIORUM_NODE", "");
    if (!name.isBlank() && !FORM.matcher(name).matches()) {
      throw new StartRefused(
          ExitCode.MISUSED,
          "VARIORUM_NODE must be 1 to 40 letters, digits, dots, hyphens or underscores ('"
              + name
              + "').");
    }
  }
}
