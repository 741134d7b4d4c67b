package org.variorum.crosswalk.eac;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.tree.XmlPart;

/**
 * All that an element says beside the form of a claim or a relation, but its sources, which are
 * read from it: its elements with their attributes, and behind them its words.
 */
final class Beside {
  private static final Set<String> FORMS = Set.of("claim", "relation");

  private Beside() {}

  static String of(XmlPart part) {
    Map<String, String> own = new TreeMap<>(part.attributes());
    own.keySet().removeAll(FORMS);
    own.keySet().remove("sourceReference");
    String elements =
        Stream.concat(
                Stream.of(element(part.name(), own)),
                part.parts()
                    .flatMap(XmlPart::all)
                    .map(one -> element(one.name(), new TreeMap<>(one.attributes()))))
            .collect(Collectors.joining(" "));
    return elements + ": " + part.words();
  }

  private static String element(String name, Map<String, String> attributes) {
    return Stream.concat(
            Stream.of(name),
            attributes.entrySet().stream()
                .filter(one -> !one.getKey().equals("id"))
                .filter(one -> !one.getValue().isBlank())
                .map(one -> one.getKey() + "=" + one.getValue().strip()))
        .collect(Collectors.joining(" "));
  }
}
