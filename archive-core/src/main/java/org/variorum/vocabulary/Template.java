package org.variorum.vocabulary;

import java.util.List;
import org.variorum.language.Texts;

/**
 * Questions that are asked of an entry together, as "Person: life". An archive adds its own.
 *
 * @param kinds codes of the kinds of entry that it is for; empty for all
 * @param properties codes of the properties that it asks for, in their order
 */
public record Template(String code, Texts label, List<String> kinds, List<String> properties) {

  public Template {
    kinds = List.copyOf(kinds);
    properties = List.copyOf(properties);
  }

  boolean isFor(String kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
