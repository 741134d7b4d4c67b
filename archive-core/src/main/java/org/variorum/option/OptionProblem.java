package org.variorum.option;

/**
 * Why an option cannot have a value.
 *
 * @param code a word for it, as {@code contrast}
 * @param figure the number that was found or is allowed; empty if there is none
 */
public record OptionProblem(String code, String figure) {

  static OptionProblem of(String code) {
    return new OptionProblem(code, "");
  }
}
