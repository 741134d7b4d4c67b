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
import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST_TITLE = 600;

  private record Source(String key, String locator, ObjectNode said) {}

  private final Map<String, Source> byId = new LinkedHashMap<>();
  private final Set<String> sent = new HashSet<>();
  private final Set<String> open = new HashSet<>();
  private @Nullable RecordDraft record;
  private final List<String> words;
  private final XmlPart control;
  private final Whole whole;
  private final Catcher catcher;

  /**
   * The record that lists them.
   *
   * @param file in which it came, without its ending
   * @param internal whether it is for the staff alone, and so is what only it cites
   * @param forStaff by what it names the sources that only statements for the staff cite
   */
  record Whole(String key, String language, String file, boolean internal, Set<String> forStaff) {}

  /** Hands out each source as a record of its own; that which the record is comes last. */
  EacSources(XmlPart control, Whole whole, Catcher catcher) {
    this.control = control;
    this.whole = whole;
    this.catcher = catcher;
    var sources =
        control
            .parts("sources")
            .flatMap(all -> Stream.concat(all.parts("source"), all.parts("citedSource")))
            .toList();
    List<XmlPart> named = sources.stream().filter(this::isCitedByOthers).toList();
    words = named.stream().map(EacSources::said).filter(one -> !one.isEmpty()).toList();
    if (!whole.internal()) {
      open.addAll(words);
    }
    for (XmlPart source : sources) {
      send(source);
    }
  }

  private boolean isCitedByOthers(XmlPart source) {
    return whole.internal() || !whole.forStaff().contains(source.attribute("id"));
  }

  /**
   * A citation of the record itself, for what names no other source.
   *
   * @param internal whether that is for the staff alone; if all is that cites it, so is the source
   */
  ObjectNode record(boolean internal) {
    String key = Keys.of(whole.key(), "record");
    if (record == null) {
      record = SourceDraft.of(key, control.line(), whole.language(), called(), "", catcher);
    }
    if (!internal) {
      open.add(key);
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

  private static void send(RecordDraft draft, boolean open) {
    if (!open) {
      draft.internal();
    }
    draft.send();
  }

  /** Hands out the record as a source if something cited it. */
  void sendRecord() {
    if (record != null) {
      send(record, open.contains(record.key()));
    }
  }

  /** All of them in words, but for those that are for the staff among others. */
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
    if (!entry.isEmpty() || !address(source).isEmpty()) {
      return entry.isEmpty() ? address(source) : entry;
    }
    String rest = Cleaned.line(source.parts().map(XmlPart::words).collect(Collectors.joining(" ")));
    return rest.length() <= LONGEST_TITLE
        ? rest
        : rest.substring(0, rest.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
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
    source
        .parts("objectXMLWrap")
        .forEach(one -> draft.kept("source/objectXMLWrap", whole.language(), one.words()));
    send(draft, open.contains(title));
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
