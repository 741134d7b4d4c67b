package org.variorum.search;

import java.util.List;

/**
 * What is said in rival ways of one matter.
 *
 * @param label what it is about, as "Born"; may be empty
 */
public record Rivalry(String label, List<String> values) {
  public Rivalry {
    values = List.copyOf(values);
  }
}
