package org.variorum.reconciliation;

import java.util.Map;
import java.util.Set;

/**
 * How an entry is called that may be told of.
 *
 * @param headings by the languages of the pages
 */
record SeenName(Map<String, String> headings) {
  SeenName {
    headings = Map.copyOf(headings);
  }

  String in(String language) {
    return headings.getOrDefault(language, headings.getOrDefault("en", ""));
  }

  Set<String> all() {
    return Set.copyOf(headings.values());
  }
}
