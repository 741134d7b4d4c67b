package org.variorum.crosswalk.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Finding;
import org.variorum.date.CalendarStyle;
import org.variorum.date.DatePhrase;
import org.variorum.date.DatePhrases;
import org.variorum.date.HistoricalDate;
import org.variorum.date.PhraseNote;
import org.variorum.entry.EntryKind;

/** A record that is being put together; {@link #send} hands it out. */
public final class RecordDraft {
  private static final int LONGEST_ELEMENT = 200;
  private static final int LONGEST_NAME = 400;

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();
  private EntryKind kind;
  private final String key;
  private final int line;
  private final Catcher catcher;
  private boolean internal;

  /** Begins a record that stands at that line of its file. */
  public RecordDraft(EntryKind kind, String key, int line, Catcher catcher) {
    this.kind = kind;
    this.key = key;
    this.line = line;
    this.catcher = catcher;
    node.put("formatVersion", 1);
    node.put("externalId", key);
    node.put("kind", kind.code());
  }

  public String key() {
    return key;
  }

  public EntryKind kind() {
    return kind;
  }

  public int line() {
    return line;
  }

  /** Whether it has a heading, without which it is no record. */
  public boolean hasHeading() {
    return node.has("heading");
  }

  /** What it is called in one language; what is called so already keeps its name. */
  public void heading(String language, String words) {
    put(node, "heading", language, Cleaned.line(words), " / ");
  }

  /** A text of the record itself, as {@code summary}. */
  public void text(String field, String language, String words) {
    put(node, field, language, Cleaned.text(words), "\n\n");
  }

  /** A text of its particulars, as {@code occupation}. */
  public void particular(String field, String language, String words) {
    put(particulars(), field, language, Cleaned.text(words), "; ");
  }

  /** An element of the standard for its kind, by clause; what is said twice stands below. */
  public void element(String clause, String language, String words) {
    put(object(particulars(), "elements"), clause, language, Cleaned.text(words), "\n\n");
  }

  /** A form of a name. */
  public Optional<ObjectNode> name(String words, String language, String use) {
    String text = Cleaned.line(words);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.length() > LONGEST_NAME) {
      kept("name", language, text);
      return Optional.empty();
    }
    ObjectNode name = array(node, "names").addObject();
    name.put("text", text).put("language", language).put("use", use);
    return Optional.of(name);
  }

  /** A relation to somebody or something else; once for each role. */
  public ObjectNode relation(
      String reference, String role, @Nullable ObjectNode when, String language, String note) {
    for (var known : array(node, "relations")) {
      boolean same =
          known.path("entry").asText().equals(reference)
              && known.path("role").asText().equals(role);
      if (same && note.isBlank()) {
        return (ObjectNode) known;
      }
    }
    ObjectNode relation = array(node, "relations").addObject();
    relation.put("entry", reference).put("role", role);
    if (when != null) {
      relation.set("when", when);
    }
    put(relation, "note", language, Cleaned.text(note), "\n\n");
    return relation;
  }

  /** A relation as it stands. */
  public void relation(ObjectNode whole) {
    array(node, "relations").add(whole);
  }

  /** The question on a property, made if it is not asked yet. */
  public ObjectNode question(String property) {
    for (var known : array(node, "questions")) {
      if (known.path("property").asText().equals(property)) {
        return (ObjectNode) known;
      }
    }
    return array(node, "questions").addObject().put("property", property);
  }

  /** All questions, to be added to. */
  public ArrayNode questions() {
    return array(node, "questions");
  }

  /** A new claim on a property, of that value. */
  public ObjectNode claim(String property, ObjectNode value) {
    ObjectNode claim = array(question(property), "claims").addObject();
    claim.set("value", value);
    return claim;
  }

  /** The particulars of its kind. */
  public ObjectNode particulars() {
    return object(
        object(node, "particulars"),
        switch (kind) {
          case UNIT -> "description";
          case PERSON, CORPORATE_BODY, FAMILY -> "authority";
          case INSTITUTION -> "institution";
          case PLACE, TOPIC -> "concept";
          case EVENT -> "happening";
          case SOURCE -> "work";
          case STORY -> "byline";
        });
  }

  /** Sets a date of the particulars, if it is understood; else it is kept as written and told. */
  public void date(String field, String written, @Nullable String normal, String element) {
    readDate(written, normal, element).ifPresent(date -> particulars().set(field, date));
  }

  /** Reads a date; what is not understood is kept as written and told. */
  public Optional<ObjectNode> readDate(String written, @Nullable String normal, String element) {
    if (written.isBlank() && (normal == null || normal.isBlank())) {
      return Optional.empty();
    }
    DatePhrase phrase = DatePhrases.read(Cleaned.line(written), normal);
    String words = Cleaned.line(written.isBlank() ? String.valueOf(normal) : written);
    for (PhraseNote note : phrase.notes()) {
      tell(note, element, words);
    }
    boolean lost = phrase.date().isEmpty() || phrase.notes().contains(PhraseNote.FORMS_DISAGREE);
    if (lost) {
      remnant(element, "und", phrase.date().isEmpty() ? words : words + " = " + normal, false);
    }
    phrase.bulk().ifPresent(bulk -> remnant(element + "/bulk", "und", bulk.edtf(), false));
    return phrase.date().map(RecordDraft::json);
  }

  private void tell(PhraseNote note, String element, String words) {
    switch (note) {
      case NOT_UNDERSTOOD -> catcher.found(Finding.dateNotUnderstood(line, element, words, key));
      case UNDATED, UNDATED_TOO, BULK_ONLY -> {}
      default ->
          catcher.found(
              Finding.repaired(
                  "date-" + note.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  line,
                  element,
                  words,
                  key));
    }
  }

  /** A date as the open format writes it. */
  public static ObjectNode json(HistoricalDate date) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("edtf", date.edtf());
    if (date.calendar() != CalendarStyle.GREGORIAN) {
      json.put("calendar", date.calendar().name().toLowerCase(Locale.ROOT));
    }
    if (date.asWritten() != null && !date.asWritten().equals(date.edtf())) {
      json.put("asWritten", date.asWritten());
    }
    if (date.convertedBy() != null) {
      json.put("convertedBy", date.convertedBy().name().toLowerCase(Locale.ROOT));
    }
    return json;
  }

  /** Keeps what has no place, for readers, and tells it. */
  public void kept(String element, String language, String words) {
    keep(element, language, words, false);
  }

  /** Keeps what has no place and is not for readers, and tells it. */
  public void keptForStaff(String element, String language, String words) {
    keep(element, language, words, true);
  }

  private void keep(String element, String language, String words, boolean staff) {
    String text = Cleaned.text(words);
    if (!text.isEmpty()) {
      remnant(element, language, text, staff);
      catcher.found(Finding.kept(line, element, text, key));
    }
  }

  private void remnant(String element, String language, String words, boolean staff) {
    String called = Cleaned.line(element);
    String name = called.isEmpty() ? "?" : called;
    name = name.length() > LONGEST_ELEMENT ? name.substring(0, LONGEST_ELEMENT) : name;
    ArrayNode remnants = array(node, "remnants");
    for (var known : remnants) {
      boolean same =
          known.path("element").asText().equals(name)
              && known.path("visibility").asText().equals(staff ? "staff" : "");
      if (same && !known.path("words").has(language)) {
        ((ObjectNode) known.path("words")).put(language, words);
        return;
      }
    }
    ObjectNode remnant = remnants.addObject().put("element", name);
    remnant.putObject("words").put(language, words);
    if (staff) {
      remnant.put("visibility", "staff");
    }
  }

  /** A number under which another file knows it, by the code of that file. */
  public void identifier(String file, String number) {
    ObjectNode identifiers = object(particulars(), "identifiers");
    String code = Cleaned.line(file);
    String free = code.isEmpty() ? "id" : code;
    String base = free;
    for (int i = 2; identifiers.has(free); i++) {
      if (identifiers.path(free).asText().equals(number)) {
        return;
      }
      free = base + "-" + i;
    }
    identifiers.put(free, Cleaned.line(number));
  }

  /**
   * Makes an institution of a corporate body: what ISDIAH has a place for moves there, all else is
   * kept.
   */
  public void becomeInstitution() {
    ObjectNode body = particulars();
    ((ObjectNode) node.path("particulars")).remove("authority");
    kind = EntryKind.INSTITUTION;
    node.put("kind", kind.code());
    new InstitutionDraft(this).take(body);
  }

  /** Everything that it says so far, as JSON. */
  public String said() {
    return node.toString();
  }

  /** Says that its file holds it for the staff alone. */
  public void internal() {
    internal = true;
  }

  public boolean isInternal() {
    return internal;
  }

  /** Hands the record out. */
  public void send() {
    for (String list : new String[] {"names", "relations", "questions", "remnants"}) {
      if (node.path(list).isArray() && node.path(list).isEmpty()) {
        node.remove(list);
      }
    }
    catcher.record(new Catcher.Stand(catcher.reserve(), line, internal), node);
  }

  private static void put(
      ObjectNode into, String field, String language, String words, String joint) {
    if (words.isEmpty()) {
      return;
    }
    ObjectNode texts = object(into, field);
    String there = texts.path(language).asText("");
    boolean known = there.equals(words) || (joint + there + joint).contains(joint + words + joint);
    if (!known) {
      texts.put(language, there.isEmpty() ? words : there + joint + words);
    }
  }

  private static ObjectNode object(ObjectNode into, String field) {
    return into.path(field).isObject() ? (ObjectNode) into.path(field) : into.putObject(field);
  }

  /** The list of that name in a part of a record, made if there is none. */
  public static ArrayNode array(ObjectNode into, String field) {
    return into.path(field).isArray() ? (ArrayNode) into.path(field) : into.putArray(field);
  }
}
