package org.variorum.name;

import java.util.Set;

/**
 * Places that languages and times call by names of their own: Lemberg, Lwów and Львів are one, and
 * so are Ленинград and Петроград. A table that comes with the program says which.
 */
public final class PlaceNames {
  private static final NameTable TABLE = new NameTable("place-names.txt");

  private PlaceNames() {}

  /**
   * The places that a word is a name of, as numbers; none if it is not known as one.
   *
   * @param folded the word
   * @param sounds its keys by {@link NameKeys#of}
   */
  public static Set<Integer> of(String folded, Set<String> sounds) {
    return TABLE.of(folded, sounds);
  }

  /** All names of the places that a folded word is a name of, as they are written; mostly none. */
  public static Set<String> beside(String folded) {
    return TABLE.beside(folded);
  }
}
