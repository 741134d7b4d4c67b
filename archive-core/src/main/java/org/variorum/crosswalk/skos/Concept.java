package org.variorum.crosswalk.skos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A concept, as its file says it.
 *
 * @param uri what it is known by; empty if it has none
 * @param said by the last part of each property
 */
record Concept(String uri, int line, Map<String, List<Said>> said) {

  /** A literal with its language, or the address of something else. */
  record Said(String words, String language, boolean address) {}

  static Concept of(String uri, int line) {
    return new Concept(uri, line, new LinkedHashMap<>());
  }

  void say(String property, String words, String language, boolean address) {
    if (!words.isBlank()) {
      said.computeIfAbsent(property, name -> new ArrayList<>())
          .add(new Said(words, language, address));
    }
  }

  List<Said> at(String property) {
    return said.getOrDefault(property, List.of());
  }

  /** Whether it is a concept, and no scheme, collection or extended label. */
  boolean isConcept() {
    boolean typed = at("type").stream().anyMatch(type -> type.words().endsWith("Concept"));
    boolean other =
        at("type").stream().anyMatch(type -> type.words().matches(".*(Scheme|Collection|Label)"));
    return !other && (typed || !at("prefLabel").isEmpty());
  }
}
