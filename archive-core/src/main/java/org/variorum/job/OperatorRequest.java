package org.variorum.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What was typed at the shell after the command's name.
 *
 * @param arguments options and paths in the order in which they were typed
 * @param workingDirectory the shell's directory (absolute), from which relative paths are meant
 * @param language the shell's language, for what is said of each of the things that were given
 */
public record OperatorRequest(List<String> arguments, Path workingDirectory, Locale language) {
  public OperatorRequest {
    arguments = List.copyOf(arguments);
    if (!workingDirectory.isAbsolute()) {
      throw new IllegalArgumentException("Not an absolute directory: " + workingDirectory);
    }
  }

  /** The same of a shell whose language nobody knows. */
  public OperatorRequest(List<String> arguments, Path workingDirectory) {
    this(arguments, workingDirectory, Locale.ENGLISH);
  }

  /** The path that an argument means, seen from the shell's directory. */
  public Path path(String argument) {
    return workingDirectory.resolve(argument).normalize();
  }

  /** Whether an option such as {@code --publish} was given. */
  public boolean has(String option) {
    return arguments.contains(option);
  }

  /** The arguments that are no options, in order. */
  public List<String> operands() {
    return arguments.stream().filter(argument -> !argument.startsWith("--")).toList();
  }
}
