package org.variorum.shorthand;

import java.util.List;

/** Finds entries by their names, in whichever script these are written. */
@FunctionalInterface
public interface EntriesByName {

  /** The entries that some words may mean, the likeliest first. */
  List<NamedEntry> called(String words, boolean onlyPlaces);
}
