package org.variorum.option;

import java.util.List;

/**
 * An option as the desk shows it.
 *
 * @param value what holds; of a secret nothing
 * @param set whether it was set at the desk or from outside
 * @param fromOutside whether it is set from outside, which the desk cannot change
 * @param changes the newest first
 */
public record OptionState(
    Option option, String value, boolean set, boolean fromOutside, List<OptionChange> changes) {

  public OptionState {
    changes = List.copyOf(changes);
  }

  /**
   * By what a page that shows it knows later whether somebody changed it meanwhile: its value; of a
   * secret the number of its newest change.
   */
  public String opened() {
    return option.isSecret()
        ? changes.stream().findFirst().map(change -> String.valueOf(change.number())).orElse("")
        : value;
  }
}
