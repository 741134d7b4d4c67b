package org.variorum.crosswalk.ead;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.XmlPiece;

/**
 * What a header ({@code eadheader}, {@code control}) says of the description: who made it, by which
 * rules and when has its places in ISAD(G) 3.7; the rest is kept as it came.
 */
final class EadHead {
  private static final Map<String, String> CLAUSES =
      Map.of(
          "author", Isad.ARCHIVISTS_NOTE,
          "sources", Isad.ARCHIVISTS_NOTE,
          "descrules", Isad.RULES,
          "conventiondeclaration", Isad.RULES,
          "creation", Isad.DATES_OF_DESCRIPTION,
          "revisiondesc", Isad.DATES_OF_DESCRIPTION,
          "maintenancehistory", Isad.DATES_OF_DESCRIPTION);
  private static final Set<String> AROUND = Set.of("filedesc", "titlestmt", "profiledesc");
  private static final Set<String> OPENED = Set.of("publicationstmt", "editionstmt", "seriesstmt");

  /** Who says in files that it wrote when it did; that is none of the description. */
  private static final String WRITER = "Variorum";

  private final Said said;

  EadHead(Said said) {
    this.said = said;
  }

  void take(XmlPiece head) {
    head.children().forEach(this::part);
  }

  private void part(XmlPiece part) {
    String name = part.name();
    if (AROUND.contains(name)) {
      take(part);
    } else if (OPENED.contains(name)) {
      part.children().forEach(child -> said.keep(name + "/" + child.name(), child));
    } else if (name.equals("maintenancehistory")) {
      part.children("maintenanceevent").forEach(this::event);
    } else if (CLAUSES.containsKey(name)) {
      said.add(CLAUSES.getOrDefault(name, ""), "", Prose.of(part));
    } else if (!name.equals("eadid") && !name.equals("recordid")) {
      said.keep(name, part, words(part));
    }
  }

  private void event(XmlPiece event) {
    if (event.children("agent").map(Prose::of).anyMatch(WRITER::equals)) {
      said.keep("maintenanceevent", event, words(event));
      return;
    }
    String words =
        event
            .children()
            .map(EadHead::words)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(", "));
    said.add(Isad.DATES_OF_DESCRIPTION, "", words);
  }

  /** The words of an element; of one that has none, its value. */
  private static String words(XmlPiece part) {
    String words = Prose.of(part);
    return words.isEmpty()
        ? Stream.concat(Stream.of(part), part.children())
            .map(one -> one.attributeOf("value", "standarddatetime", "langcode", "languagecode"))
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(", "))
        : words;
  }
}
