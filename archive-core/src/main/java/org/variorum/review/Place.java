package org.variorum.review;

import java.util.Set;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;
import org.variorum.language.MalformedTextException;

/**
 * Where in an entry something is said: a part by its local id, or a field by its name.
 *
 * @param name as {@code c12} or {@code summary}
 */
public record Place(String name) {
  /** The fields that are no part with an id of their own. */
  public static final Set<String> FIELDS =
      Set.of(
          "heading",
          "names",
          "questions",
          "summary",
          "body",
          "particulars",
          "relations",
          "pictures",
          "open");

  public Place {
    if (!FIELDS.contains(name) && !isPart(name)) {
      throw new MalformedTextException("No place in an entry: '" + name + "'");
    }
  }

  private static boolean isPart(String name) {
    return name.matches("[a-z][1-9][0-9]{0,6}");
  }

  /** Whether an entry has it. */
  public boolean isIn(Entry entry) {
    return FIELDS.contains(name) || entry.parts().contains(new LocalId(name));
  }
}
