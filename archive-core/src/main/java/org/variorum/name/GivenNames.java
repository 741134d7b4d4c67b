package org.variorum.name;

import java.util.Set;

/**
 * Christian names that each language has in a form of its own: Иосиф, Joseph and Józef are one. A
 * table that comes with the program says which.
 */
public final class GivenNames {
  private static final NameTable TABLE = new NameTable("given-names.txt");

  private GivenNames() {}

  /**
   * The names that a word is a form of, as numbers; none if it is not known as a name.
   *
   * @param folded the word
   * @param sounds its keys by {@link NameKeys#of}
   */
  public static Set<Integer> of(String folded, Set<String> sounds) {
    return TABLE.of(folded, sounds);
  }
}
