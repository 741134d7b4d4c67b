package org.variorum.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/** One path and perhaps options: what both commands take. */
record Arguments(Path path, List<String> options) {

  /**
   * Takes a request apart.
   *
   * @throws OperatorFailure if it holds anything else
   */
  static Arguments of(OperatorRequest request, String usage, String... known) {
    List<String> options =
        request.arguments().stream().filter(word -> word.startsWith("--")).toList();
    List<String> paths = request.operands();
    if (paths.size() != 1 || !options.stream().allMatch(word -> isOne(word, known))) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "usage: variorum " + usage);
    }
    try {
      return new Arguments(request.path(paths.get(0)), options);
    } catch (InvalidPathException e) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "Not a path: " + paths.get(0));
    }
  }

  /** An option that ends in {@code =} has a value. */
  private static boolean isOne(String word, String... known) {
    return Arrays.stream(known)
        .anyMatch(option -> option.endsWith("=") ? word.startsWith(option) : word.equals(option));
  }

  boolean has(String option) {
    return options.contains(option);
  }

  /** What was given after an option that ends in {@code =}. */
  Optional<String> value(String option) {
    return options.stream()
        .filter(word -> word.startsWith(option))
        .map(word -> word.substring(option.length()))
        .findFirst();
  }
}
