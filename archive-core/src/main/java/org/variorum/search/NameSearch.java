package org.variorum.search;

import java.util.List;

/** Finds published entries by their names, in whatever spelling, script and order. */
public interface NameSearch {

  /**
   * The entries that a name may mean, the likeliest first; none if it is no name. Odd input finds
   * nothing and is never refused.
   */
  List<NameFound> named(String typed, int most);

  /** The entries that what has been typed so far may become the name of, the likeliest first. */
  List<NameFound> begun(String typed, int most);
}
