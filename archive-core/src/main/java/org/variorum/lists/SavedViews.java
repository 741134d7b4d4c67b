package org.variorum.lists;

import java.util.List;
import java.util.Optional;

/** The views that colleagues keep. */
public interface SavedViews {

  /** His own and those that others share, by their names. */
  List<SavedView> seenBy(String colleague);

  /** One that a colleague may see. */
  Optional<SavedView> seenBy(String colleague, long id);

  /** Keeps one, in place of his own of that name. */
  long keep(String colleague, String name, String asked, boolean shared);

  /** Drops one of his own; nothing happens to those of others. */
  void drop(String colleague, long id);

  /** The columns that a colleague chose for a list; empty if he never did. */
  Optional<String> columns(String colleague, String list);

  void choose(String colleague, String list, String columns);
}
