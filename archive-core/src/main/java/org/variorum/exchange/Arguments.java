package org.variorum.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/** One path and perhaps an option: what both commands take. */
record Arguments(Path path, List<String> options) {

  /**
   * Takes a request apart.
   *
   * @throws OperatorFailure if it holds anything else
   */
  static Arguments of(OperatorRequest request, String usage, String option) {
    List<String> options =
        request.arguments().stream().filter(word -> word.startsWith("--")).toList();
    List<String> paths = request.operands();
    if (paths.size() != 1 || options.stream().anyMatch(word -> !word.equals(option))) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "usage: variorum " + usage);
    }
    try {
      return new Arguments(request.path(paths.get(0)), options);
    } catch (InvalidPathException e) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "Not a path: " + paths.get(0));
    }
  }

  boolean has(String option) {
    return options.contains(option);
  }
}
