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

  /** The same of an option that is a list, with blanks between. */
  default List<String> list(Option option) {
    return List.of(value(option).split(" "));
  }

  /** The same of an option with words. */
  Texts words(Option option);

  /** What is set from outside, and so cannot be changed at the desk. */
  Optional<String> fromOutside(Option option);

  /** Whether it was set at the desk or from outside. */
  boolean isSet(Option option);

  /** Why an option could not have a value; empty if it could, as an empty value always can. */
  Optional<OptionProblem> problem(Option option, String value);

  /**
   * Keeps a value in place of what was there, and writes down who changed it. An empty value puts
   * back the usual one. What is the same as before is no change.
   *
   * @return whether anything changed
   * @throws UnfitOptionException if it cannot be, or is set from outside
   */
  boolean keep(Option option, String value, Actor by);

  /**
   * Keeps what was written on a page that somebody opened a while ago. An option that was not
   * touched there stays as it is; in one with words in several languages each language counts for
   * itself.
   *
   * @return whether anything changed
   * @throws StaleOptionException if another changed the same meanwhile, and otherwise
   * @throws UnfitOptionException if it cannot be, or is set from outside
   */
  boolean keep(Option option, OptionEdit edit, Actor by);

  /**
   * Keeps anew by what the archive presents itself, as an import brings it, and writes down what of
   * the options that are part of it is another.
   */
  void keepProfile(String profile, Actor by);

  /**
   * Some options with their newest changes, in as many statements for many of them as for one.
   *
   * @param changes how many changes of each at most
   */
  List<OptionState> states(List<Option> some, int changes);

  /** A change by its number, if there is one. */
  Optional<OptionChange> change(long number);
}
