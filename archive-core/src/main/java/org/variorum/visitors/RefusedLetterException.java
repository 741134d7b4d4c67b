package org.variorum.visitors;

import java.util.List;
import org.variorum.language.RefusedException;

/** A message that was not taken; nothing was kept of it. */
public class RefusedLetterException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final transient List<FieldProblem> problems;

  RefusedLetterException(Refusal refusal) {
    this(refusal, List.of());
  }

  RefusedLetterException(Refusal refusal, List<FieldProblem> problems) {
    super("The message is not taken: " + refusal + " " + problems);
    this.refusal = refusal;
    this.problems = List.copyOf(problems);
  }

  public Refusal refusal() {
    return refusal;
  }

  public List<FieldProblem> problems() {
    return problems;
  }
}
