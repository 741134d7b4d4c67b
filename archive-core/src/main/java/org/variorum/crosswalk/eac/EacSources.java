package org.variorum.crosswalk.eac;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.Keys;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.OwnClaims;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.draft.SourceDraft;
import org.variorum.crosswalk.tree.XmlPart;

/** The sources that a record lists, and the citations of its statements. */
final class EacSources {
  private static final int LONGEST_LOCATOR = 200;

  private record Source(String key, String locator, ObjectNode said) {}

  private final Map<String, Source> byId = new LinkedHashMap<>();
  private final Set<String> sent = new HashSet<>();
  private final List<String> words;
  private final XmlPart control;
  private final Whole whole;
  private final Catcher catcher;

  /**
   * The record that lists them.
   *
   * @param file in which it came, without its ending
   * @param internal whether it is for the staff alone, and so is what only it cites
   */
  record Whole(String key, String language, String file, boolean internal) {}

  /** Hands out each source as a record of its own. */
  EacSources(XmlPart control, Whole whole, Catcher catcher) {
    this.control = control;
    this.whole = whole;
    this.catcher = catcher;
    var sources =
        control
            .parts("sources")
            .flatMap(all -> Stream.concat(all.parts("source"), all.parts("citedSource")))
            .toList();
    words = sources.stream().map(EacSources::said).filter(one -> !one.isEmpty()).toList();
    for (XmlPart source : sources) {
      send(source);
    }
  }

  /** A citation of the record itself, for what names no other source. */
  ObjectNode record() {
    String key = Keys.of(whole.key(), "record");
    if (sent.add(key)) {
      send(SourceDraft.of(key, control.line(), whole.language(), called(), "", catcher));
    }
    ObjectNode citation = JsonNodeFactory.instance.objectNode();
    citation.putObject("source").put("entry", "@" + key);
    return citation;
  }

  /** Whose record it is, and its number there; the file, where nobody says so. */
  private String called() {
    String agency = said("maintenanceAgency", "agencyName");
    String number = said("recordId", "recordid");
    return agency.isEmpty() || number.isEmpty() ? whole.file() : agency + ", " + number;
  }

  private String said(String... names) {
    return Stream.of(names)
        .flatMap(control::below)
        .map(part -> Cleaned.line(part.words()))
        .filter(one -> !one.isEmpty())
        .reduce((first, last) -> last)
        .orElse("");
  }

  private void send(RecordDraft draft) {
    if (whole.internal()) {
      draft.internal();
    }
    draft.send();
  }

  /** All of them in words. */
  String words() {
    return String.join("\n", words);
  }

  private static String said(XmlPart source) {
    String entry =
        Stream.of("sourceEntry", "reference", "citation")
            .flatMap(source::parts)
            .map(XmlPart::words)
            .map(Cleaned::line)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining("; "));
    return entry.isEmpty() ? address(source) : entry;
  }

  private static String address(XmlPart source) {
    return Stream.concat(Stream.of(source), source.parts())
        .map(part -> part.attribute("href"))
        .filter(one -> one.matches("https?://\\S+"))
        .findFirst()
        .orElse("");
  }

  private void send(XmlPart source) {
    String title = said(source);
    source.take();
    if (title.isEmpty()) {
      return;
    }
    String key = Keys.of(whole.key(), "source", title);
    String id = source.attribute("id");
    String locator =
        Cleaned.line(
            source.parts("citedRange").map(XmlPart::words).collect(Collectors.joining(", ")));
    if (!id.isEmpty()) {
      boolean fits = locator.length() <= LONGEST_LOCATOR;
      ObjectNode own = OwnClaims.citation(source.attribute("citation"));
      byId.put(id, new Source(key, fits ? locator : "", own));
    }
    if (!sent.add(key)) {
      return;
    }
    RecordDraft draft =
        SourceDraft.of(key, source.line(), whole.language(), title, address(source), catcher);
    if (source.attribute("citation").isEmpty()) {
      source
          .parts("descriptiveNote")
          .forEach(note -> draft.kept("source/descriptiveNote", whole.language(), note.words()));
    }
    send(draft);
  }

  /** The citations of a statement: the sources that it or what encloses it names. */
  ArrayNode citations(XmlPart statement, Catcher catcher, String key) {
    ArrayNode citations = JsonNodeFactory.instance.arrayNode();
    for (String id : names(statement)) {
      citation(id)
          .ifPresentOrElse(
              citations::add,
              () ->
                  catcher.found(
                      Finding.repaired(
                          "source-missing", statement.line(), statement.name(), id, key)));
    }
    return citations;
  }

  /** By what a statement names its sources. */
  static List<String> names(XmlPart statement) {
    return Stream.of(statement.attribute("sourceReference").split("\\s+", -1))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** A citation of the source that the file names so. */
  Optional<ObjectNode> citation(String id) {
    return Optional.ofNullable(byId.get(id))
        .map(
            source -> {
              ObjectNode citation = JsonNodeFactory.instance.objectNode();
              citation.putObject("source").put("entry", "@" + source.key());
              citation.setAll(source.said().deepCopy());
              if (!source.locator().isEmpty()) {
                citation.put("locator", source.locator());
              }
              return citation;
            });
  }
}
