package org.variorum.crosswalk.mapping;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The mappings of columns that are kept. */
public interface KeptMappings {

  /** The one that was drawn for a table with just these headings, in whatever order. */
  Optional<ColumnMapping> of(Collection<String> headings);

  /** The one of that name. */
  Optional<ColumnMapping> named(String name);

  /** All of them, by their names. */
  List<ColumnMapping> all();

  /**
   * Keeps one, in place of what was kept for the same headings.
   *
   * @return false if its name belongs to a table with other headings; nothing is kept then
   */
  boolean keep(ColumnMapping mapping);

  /** Forgets the one of that name. */
  void forget(String name);

  /** Mappings as one JSON object, by their names; empty if there are none. */
  static String asJson(List<ColumnMapping> mappings) {
    return mappings.isEmpty()
        ? ""
        : mappings.stream()
            .map(one -> TextNode.valueOf(one.name()) + ": " + one.json())
            .collect(Collectors.joining(",\n", "{", "}\n"));
  }
}
