package org.variorum.option;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.staff.Actor;

/** The options as the database keeps them. */
interface KeptOptions {

  /** All that are set at the desk. */
  Map<Option, String> all();

  /** Keeps a value, and writes down the change; empty forgets it. */
  void keep(Option option, String value, Actor by);

  /** So many changes of each at most, newest first, in one statement. */
  Map<Option, List<OptionChange>> changes(Collection<Option> some, int limit);

  Optional<OptionChange> change(long number);
}
