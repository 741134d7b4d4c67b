package org.variorum.dissemination;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * All that some XML says, in a form that neither blanks nor the order of attributes change: its
 * elements with their attributes, and behind them its words.
 */
final class Aside {
  private final StringJoiner elements = new StringJoiner(" ");
  private final StringJoiner words = new StringJoiner(" ");

  void start(String name, String... attributes) {
    elements.add(name);
    Map<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      sorted.put(attributes[i], XmlOut.clean(attributes[i + 1]));
    }
    sorted.values().removeIf(String::isBlank);
    sorted.forEach((attribute, value) -> elements.add(attribute + "=" + value.strip()));
  }

  void text(String more) {
    words.add(XmlOut.clean(more));
  }

  String said() {
    return elements + ": " + words;
  }
}
