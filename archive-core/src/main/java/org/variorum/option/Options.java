package org.variorum.option;

import java.util.List;
import java.util.Optional;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;

/** What is set at the desk or from outside. */
public interface Options {

  /** What holds: what is set from outside, else at the desk, else the usual. */
  String value(Option option);

  /** The same of an option that is a number. */
  int number(Option option);

  /** The same of an option with words. */
  Texts words(Option option);

  /** What is set from outside, and so cannot be changed at the desk. */
  Optional<String> fromOutside(Option option);

  /** Whether it was set at the desk or from outside. */
  boolean isSet(Option option);

  /**
   * Keeps a value in place of what was there, and writes down who changed it. An empty value puts
   * back the usual one. What is the same as before is no change.
   *
   * @return whether anything changed
   * @throws UnfitOptionException if it cannot be, or is set from outside
   */
  boolean keep(Option option, String value, Actor by);

  /** The changes of an option, newest first. */
  List<OptionChange> changes(Option option, int limit);

  /** A change by its number, if there is one. */
  Optional<OptionChange> change(long number);
}
