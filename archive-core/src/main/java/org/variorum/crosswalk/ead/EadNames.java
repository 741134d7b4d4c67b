package org.variorum.crosswalk.ead;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.XmlPiece;
import org.variorum.entry.EntryKind;

/** Reads names in finding aids. */
final class EadNames {
  private static final Map<String, EntryKind> KINDS =
      Map.of(
          "persname", EntryKind.PERSON,
          "corpname", EntryKind.CORPORATE_BODY,
          "famname", EntryKind.FAMILY,
          "geogname", EntryKind.PLACE,
          "subject", EntryKind.TOPIC,
          "function", EntryKind.TOPIC,
          "occupation", EntryKind.TOPIC,
          "genreform", EntryKind.TOPIC);
  private static final Set<String> NO_FILE = Set.of("", "local", "ingest", "nad", "other", "prov");

  private EadNames() {}

  static Optional<EntryKind> kind(XmlPiece name) {
    return Optional.ofNullable(KINDS.get(name.name()));
  }

  /** Whether an element names an agent that can have made something. */
  static boolean isAgent(XmlPiece name) {
    return kind(name).filter(EntryKind::isAgent).isPresent();
  }

  /** The words of a name: the parts of EAD3 one after the other. */
  static String words(XmlPiece name) {
    List<String> parts =
        name.children("part").map(XmlPiece::words).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty()) {
      return name.words();
    }
    String between = kind(name).filter(kind -> kind == EntryKind.TOPIC).isPresent() ? " -- " : ", ";
    return parts.stream()
        .map(part -> part.replaceAll("[,\\s]+$", ""))
        .collect(Collectors.joining(between));
  }

  /** The name as a record of its own; empty if it has no words or no kind. */
  static Optional<Named> of(XmlPiece name, String scope, String language) {
    String words = words(name);
    String own = org.variorum.crosswalk.Tongue.ofCode(name.attribute("lang")).orElse(language);
    String file = file(name.attribute("source"));
    String number = number(name.attributeOf("authfilenumber", "identifier"));
    boolean known = !file.isEmpty() && !number.isEmpty();
    return kind(name)
        .filter(kind -> !words.isEmpty())
        .map(
            kind -> new Named(scope, kind, words, own, known ? file : null, known ? number : null));
  }

  private static String file(String source) {
    String code = source.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").strip();
    return NO_FILE.contains(code) || code.length() > 40 ? "" : code.replaceAll("^-|-$", "");
  }

  /** The number in an authority file; of an address its last part. */
  private static String number(String given) {
    if (!given.matches("(?i)https?://.*")) {
      return given.length() > 120 ? "" : given;
    }
    try {
      String path = String.valueOf(URI.create(given).getPath()).replaceAll("/+$", "");
      return path.substring(path.lastIndexOf('/') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
