package org.variorum.admin.form;

import java.util.List;
import org.variorum.shorthand.LineProblem;

/**
 * A citation within a text that was not understood, and so stays as it was typed.
 *
 * @param inner what stands between the sign and the closing bracket
 */
public record UnreadMark(String inner, List<LineProblem> problems) {

  public UnreadMark {
    problems = List.copyOf(problems);
  }
}
