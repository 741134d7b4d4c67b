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

  /** Where authority files lie, and their codes. */
  private static final Map<String, String> HOSTS =
      Map.of(
          "viaf\\.org/viaf", "viaf",
          "id\\.loc\\.gov/authorities/names", "naf",
          "id\\.loc\\.gov/authorities/subjects", "lcsh",
          "d-nb\\.info/gnd", "gnd",
          "wikidata\\.org/(wiki|entity)", "wikidata",
          "vocab\\.getty\\.edu/(page/)?aat", "aat",
          "vocab\\.getty\\.edu/(page/)?tgn", "tgn",
          "vocab\\.getty\\.edu/(page/)?ulan", "ulan");

  private EadNames() {}

  static Optional<EntryKind> kind(XmlPiece name) {
    return Optional.ofNullable(KINDS.get(name.name()));
  }

  /** Whether an element names an agent that can have made something. */
  static boolean isAgent(XmlPiece name) {
    return kind(name).filter(EntryKind::isAgent).isPresent();
  }

  /**
   * The words of a name: the parts of EAD3 one after the other; of one without words the form that
   * it has in its authority file, which is all that some catalogues write.
   */
  static String words(XmlPiece name) {
    List<String> parts =
        name.children("part").map(XmlPiece::words).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty()) {
      String words = name.words();
      return words.isEmpty() ? name.attribute("normal").replaceAll("\\s+", " ") : words;
    }
    String between = kind(name).filter(kind -> kind == EntryKind.TOPIC).isPresent() ? " -- " : ", ";
    return parts.stream()
        .map(part -> part.replaceAll("[,\\s]+$", ""))
        .collect(Collectors.joining(between));
  }

  /**
   * The name as a record of its own; empty if it has no words or no kind. One of which only an
   * address tells the file is known by its name: so it was when addresses were not read, and it is
   * to be the same one still.
   */
  static Optional<Named> of(XmlPiece name, String scope, String language) {
    String words = words(name);
    String own = org.variorum.crosswalk.Tongue.ofCode(name.attribute("lang")).orElse(language);
    String file = file(name);
    String number = number(given(name));
    boolean known = !file.isEmpty() && !number.isEmpty() && !isDivided(name);
    return kind(name)
        .filter(kind -> !words.isEmpty())
        .map(
            kind ->
                known
                    ? new Named(scope, kind, words, own, file, number, coded(name).isEmpty())
                    : new Named(scope, kind, words, own, null, null));
  }

  /** "University--Faculty" bears the number of the university, and is not the same. */
  private static boolean isDivided(XmlPiece name) {
    return isAgent(name) && words(name).contains("--");
  }

  /** The number of a name as it is written; empty if it has none. */
  static String given(XmlPiece name) {
    return name.attributeOf("authfilenumber", "identifier");
  }

  /** The code of the authority file; where only an address says which, by that. */
  private static String file(XmlPiece name) {
    String code = coded(name);
    if (code.isEmpty()) {
      return HOSTS.entrySet().stream()
          .filter(host -> given(name).matches("https?://(www\\.)?" + host.getKey() + "/.*"))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("");
    }
    return code.length() > 40 ? "" : code.replaceAll("^-|-$", "");
  }

  /** What a name says of its file by a code; empty if that is none. */
  private static String coded(XmlPiece name) {
    String source = name.attribute("source");
    String code = source.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").strip();
    return NO_FILE.contains(code) ? "" : code;
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
