package org.variorum.option;

import java.util.List;

/**
 * Why an option cannot have a value.
 *
 * @param code a word for it, as {@code contrast}
 * @param figures what was found, is needed or would fit, in the order in which its words name them
 */
public record OptionProblem(String code, List<String> figures) {

  public OptionProblem {
    figures = List.copyOf(figures);
  }

  static OptionProblem of(String code, String... figures) {
    return new OptionProblem(code, List.of(figures));
  }
}
