package org.variorum.option;

import org.variorum.language.RefusedException;

/** An option cannot have a value. */
public class UnfitOptionException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final Option option;
  private final OptionProblem problem;

  public UnfitOptionException(Option option, OptionProblem problem) {
    super(option.code() + ": " + problem.code() + " " + problem.figures());
    this.option = option;
    this.problem = problem;
  }

  public Option option() {
    return option;
  }

  public OptionProblem problem() {
    return problem;
  }
}
