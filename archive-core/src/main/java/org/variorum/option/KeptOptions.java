package org.variorum.option;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.staff.Actor;

/** The options as the database keeps them. */
interface KeptOptions {

  /** Lets others who change an option wait until this transaction ends. */
  void hold();

  /** All that are set at the desk. */
  Map<Option, String> all();

  /** Keeps a value, and writes down the change; empty forgets it. */
  void keep(Option option, String value, Actor by);

  /** Keeps by what the archive presents itself, and writes down what of the options is another. */
  void keepProfile(String profile, Actor by);

  /** So many changes of each at most, newest first, in one statement. */
  Map<Option, List<OptionChange>> changes(Collection<Option> some, int limit);

  Optional<OptionChange> change(long number);
}
