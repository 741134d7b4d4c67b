package org.variorum.crosswalk.skos;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.tree.XmlPart;
import org.variorum.crosswalk.tree.XmlRecords;

/** Reads concepts from RDF/XML, also such as stand within one another. */
final class SkosXml {
  private static final Set<String> NODES =
      Set.of("Concept", "Description", "ConceptScheme", "Collection", "OrderedCollection");

  private SkosXml() {}

  static void read(ForeignFile file, Consumer<Concept> consumer) throws IOException {
    XmlRecords.read(file, NODES, node -> concept(node, "", consumer));
  }

  private static String concept(XmlPart node, String language, Consumer<Concept> consumer) {
    String about = node.attribute("about");
    String id = node.attribute("ID");
    String uri = about.isEmpty() && !id.isEmpty() ? "#" + id : about;
    Concept concept = Concept.of(uri, node.line());
    String own = language(node, language);
    if (!node.name().equals("Description")) {
      concept.say("type", node.name(), "", true);
    }
    node.attributes().forEach((name, value) -> attribute(concept, name, value, own));
    node.parts().forEach(property -> property(concept, property, own, consumer));
    consumer.accept(concept);
    return uri;
  }

  private static void attribute(Concept concept, String name, String value, String language) {
    if (!Set.of("about", "ID", "nodeID", "lang", "base").contains(name)) {
      concept.say(name, value, language, false);
    }
  }

  private static void property(
      Concept concept, XmlPart property, String language, Consumer<Concept> consumer) {
    String resource = property.attribute("resource");
    if (!resource.isEmpty()) {
      concept.say(property.name(), resource, "", true);
      return;
    }
    boolean nested = property.parts().anyMatch(part -> NODES.contains(part.name()));
    if (nested) {
      property
          .parts()
          .filter(part -> NODES.contains(part.name()))
          .forEach(
              part -> {
                String uri = concept(part, language, consumer);
                concept.say(property.name(), uri, "", true);
              });
      return;
    }
    concept.say(property.name(), property.words(), language(property, language), false);
  }

  private static String language(XmlPart part, String otherwise) {
    String own = part.attribute("lang");
    return own.isEmpty() ? otherwise : own;
  }
}
