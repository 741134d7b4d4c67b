package org.variorum.option;

import java.time.Instant;
import java.util.Optional;

/**
 * That an option was changed.
 *
 * @param before what was kept before; empty for the usual, and for what is secret
 * @param after the same of what came in its place
 * @param by the pen name; empty for whoever runs the machine
 */
public record OptionChange(
    long number, Option option, String before, String after, Instant when, String by) {

  /**
   * Why what was before cannot be put back, whatever is kept now. A statement of rights that was
   * named by its line was the one that stood there then, and another may stand there by now.
   */
  public Optional<OptionProblem> lost() {
    return option == Option.RIGHTS_USUAL && RightsList.isByLine(before)
        ? Optional.of(OptionProblem.of("by-line"))
        : Optional.empty();
  }
}
