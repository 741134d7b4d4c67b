package org.variorum.crosswalk.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.KindOfName;
import org.variorum.crosswalk.draft.LevelWords;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.entry.EntryKind;

/** Puts a record together from a row, and adds to it what rows in other languages say. */
final class RowDraft {
  private static final Pattern CODE =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./:,()№_-]{0,119}");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Set<String> CREATING =
      Set.of("", "creation", "creator", "accumulation", "accumulator", "collection", "collector");
  private static final Set<String> UNPUBLISHED =
      Set.of("draft", "0", "n", "no", "f", "false", "unpublished", "entwurf", "brouillon");
  private static final String ABOUT = "subject";

  private final RecordDraft draft;
  private final Catcher catcher;
  private final String scope;
  private final int line;

  private RowDraft(RecordDraft draft, Catcher catcher, String scope, int line) {
    this.draft = draft;
    this.catcher = catcher;
    this.scope = scope;
    this.line = line;
  }

  /**
   * Begins the record of a row.
   *
   * @param parent the key of the unit above; null if there is none
   */
  static RowDraft of(
      EntryKind kind,
      String key,
      @Nullable String parent,
      String level,
      Cells cells,
      String language,
      Row row,
      Catcher catcher,
      String scope) {
    RecordDraft draft = new RecordDraft(kind, key, row.line(), catcher);
    RowDraft made = new RowDraft(draft, catcher, scope, row.line());
    made.texts(cells, language);
    made.facts(cells, language, level);
    if (parent != null) {
      draft.particulars().put("parent", "@" + parent);
    }
    return made;
  }

  String key() {
    return draft.key();
  }

  /** Says where it stands among its neighbours. */
  void stands(int place) {
    if (draft.kind() == EntryKind.UNIT) {
      draft.particulars().put("position", place);
    }
  }

  /** Keeps what the row says of a unit above that is not there. */
  void keepParent(Cells cells, String language) {
    draft.keptForStaff(cells.column(Places.PARENT), language, cells.first(Places.PARENT));
  }

  /** Adds the words of a row that says the same in another language. */
  void translated(Cells cells, String language) {
    texts(cells, language);
  }

  /** Hands it out. */
  void send() {
    if (!draft.hasHeading()) {
      draft.heading("und", "[" + draft.key() + "]");
      catcher.found(Finding.repaired("heading-missing", line, Places.HEADING, "", draft.key()));
    }
    draft.send();
  }

  private void texts(Cells cells, String language) {
    heading(cells, language);
    cells
        .all()
        .forEach(
            (place, inPlace) -> {
              for (Cells.Cell cell : inPlace) {
                text(place, cell, cells, language);
              }
            });
    for (String words : cells.beyond()) {
      draft.keptForStaff("?", language, words);
    }
  }

  private void heading(Cells cells, String language) {
    String given = cells.first(Places.GIVEN);
    String family = cells.first(Places.FAMILY);
    if (!(given + family).isBlank()) {
      draft.heading(language, (given + " " + family).strip());
      String inverted = given.isBlank() || family.isBlank() ? "" : family + ", " + given;
      draft.name(inverted, language, "authorized");
      return;
    }
    String joined = cells.joined(Places.HEADING, " -- ");
    draft.heading(language, joined);
  }

  private void text(String place, Cells.Cell cell, Cells cells, String language) {
    if (place.startsWith(Places.ELEMENT)) {
      String clause = place.substring(Places.ELEMENT.length());
      String words = String.join("\n", multiple(cells, cell));
      boolean labelled = cell.column().matches("telephone|fax|email|script|language");
      draft.element(clause, language, labelled ? cell.column() + ": " + words : words);
    } else if (place.startsWith(Places.NAME)) {
      for (String name : multiple(cells, cell)) {
        draft.name(name, language, place.substring(Places.NAME.length()));
      }
    } else if (place.equals(Places.KEEP)) {
      draft.kept(cell.column(), language, cell.words());
    } else if (place.equals(Places.STAFF)) {
      draft.keptForStaff(cell.column(), language, cell.words());
    } else if (place.equals(Places.SUMMARY)) {
      summary(cell, language);
    } else if (place.equals(Places.CREATOR_HISTORY) && draft.kind() == EntryKind.UNIT) {
      draft.element("3.2.2", language, String.join("\n\n", multiple(cells, cell)));
    } else if (place.equals(Places.OCCUPATION) && draft.kind().isAgent()) {
      draft.particular("occupation", language, String.join("; ", multiple(cells, cell)));
    } else if (place.equals(Places.ADDRESS) && draft.kind() == EntryKind.INSTITUTION) {
      draft.particular("address", language, cell.words());
    }
  }

  /** A summary has at most sixty words; what is longer is the text of the entry. */
  private void summary(Cells.Cell cell, String language) {
    if (Cleaned.line(cell.words()).split(" ").length <= 60) {
      draft.text("summary", language, cell.words());
    } else {
      draft.kept(cell.column(), language, cell.words());
    }
  }

  private static List<String> multiple(Cells cells, Cells.Cell cell) {
    return cells.split(cell.words()).stream().filter(value -> !value.isBlank()).toList();
  }

  private void facts(Cells cells, String language, String level) {
    switch (draft.kind()) {
      case UNIT -> unit(cells, language, level);
      case PERSON, CORPORATE_BODY, FAMILY -> agent(cells, language);
      case INSTITUTION -> institution(cells, language);
      case PLACE, TOPIC -> concept(cells, language);
      case SOURCE -> source(cells, language);
      default -> {}
    }
    accessPoints(cells, language);
    identifiers(cells, language);
    if (UNPUBLISHED.contains(cells.first(Places.PUBLISHED).toLowerCase(Locale.ROOT))) {
      draft.internal();
    }
  }

  private void unit(Cells cells, String language, String level) {
    level(cells, language, level);
    code(cells, language);
    String extent =
        (cells.first(Places.EXTENT_NUMBER) + " " + cells.first(Places.EXTENT_TYPE)).strip();
    draft.element("3.1.5", language, extent.replace('_', ' '));
    boolean dated = false;
    for (Dates dates : Dates.of(cells)) {
      creator(dates, language);
      if (!dates.isDated()) {
        continue;
      }
      if (!dated && dates.isOfTheDocuments()) {
        draft.date("dates", dates.words(), dates.normal(), cells.column(Places.DATE));
        dated = true;
      } else {
        draft.kept(cells.column(Places.DATE), language, dates.toString());
      }
    }
    if (!cells.first(Places.KIND_WORDS).isEmpty()) {
      draft.kept(cells.column(Places.KIND_WORDS), language, cells.first(Places.KIND_WORDS));
    }
    institutionOf(cells, language);
    agentOf(cells, language);
  }

  private void level(Cells cells, String language, String usual) {
    String named = cells.first(Places.LEVEL);
    String name = named.isEmpty() ? usual : named;
    Optional<String> code = LevelWords.code(name.replace('_', ' '));
    draft.particulars().put("level", code.orElse(name.isEmpty() ? "file" : "series"));
    String other = cells.first(Places.LEVEL_NAME);
    boolean own = code.isEmpty() || !code.get().equalsIgnoreCase(name);
    if (!other.isEmpty() || (own && !name.isEmpty())) {
      draft.particular("levelName", language, other.isEmpty() ? name : other);
    }
    if (code.isEmpty()) {
      String said = name.isEmpty() ? "level-missing" : "level-unknown";
      catcher.found(Finding.repaired(said, line, cells.column(Places.LEVEL), name, draft.key()));
    }
  }

  private void code(Cells cells, String language) {
    String code = cells.first(Places.CODE);
    if (CODE.matcher(code).matches()) {
      draft.particulars().put("code", code);
    } else if (!code.isEmpty()) {
      draft.kept(cells.column(Places.CODE), language, code);
    }
  }

  private void creator(Dates dates, String language) {
    if (dates.actor().isEmpty()) {
      return;
    }
    boolean creating = CREATING.contains(dates.type().toLowerCase(Locale.ROOT));
    Optional<EntryKind> kind = KindOfName.of(dates.actor());
    if (!creating) {
      draft.kept(dates.type(), language, dates.actor());
    } else if (kind.isPresent()) {
      String reference = named(kind.get(), dates.actor(), language);
      RecordDraft.array(draft.particulars(), "creators").add(reference);
    } else {
      draft.element("3.2.1", language, dates.actor());
    }
  }

  private void institutionOf(Cells cells, String language) {
    String name = cells.first(Places.INSTITUTION);
    if (!name.isEmpty()) {
      draft.particulars().put("institution", named(EntryKind.INSTITUTION, name, language));
    }
  }

  private void agentOf(Cells cells, String language) {
    String name = cells.first(Places.AGENT_NAME);
    if (name.isEmpty()) {
      return;
    }
    String given = cells.first(Places.AGENT_GIVEN);
    EntryKind kind =
        switch (cells.first(Places.AGENT_TYPE)) {
          case "agent_corporate_entity" -> EntryKind.CORPORATE_BODY;
          case "agent_family" -> EntryKind.FAMILY;
          default -> EntryKind.PERSON;
        };
    boolean person = kind == EntryKind.PERSON && !given.isEmpty();
    String reference = named(kind, person ? name + ", " + given : name, language);
    switch (cells.first(Places.AGENT_ROLE)) {
      case "creator" -> RecordDraft.array(draft.particulars(), "creators").add(reference);
      case "subject" -> draft.relation(reference, ABOUT, null, language, "");
      default -> draft.keptForStaff(cells.column(Places.AGENT_NAME), language, name);
    }
  }

  private void agent(Cells cells, String language) {
    String exists = cells.first(Places.EXISTS);
    String start = cells.first(Places.EXISTS_START);
    String end = cells.first(Places.EXISTS_END);
    if (!(exists + start + end).isBlank()) {
      String normal = start.isBlank() && end.isBlank() ? "" : start + "/" + end;
      String words = exists.isBlank() && !normal.isBlank() ? span(start, end) : exists;
      draft.date(
          "exists",
          words,
          normal.startsWith("/") || normal.endsWith("/") ? null : normal,
          cells.column(exists.isBlank() ? Places.EXISTS_START : Places.EXISTS));
    }
    for (String place : List.of(Places.BIRTH_PLACE, Places.DEATH_PLACE)) {
      for (Cells.Cell cell : cells.at(place)) {
        draft.element("5.2.3", language, cell.column() + ": " + Cleaned.line(cell.words()));
      }
    }
    draft.name(cells.joined(Places.HEADING, " "), language, "authorized");
  }

  private static String span(String start, String end) {
    if (end.isBlank()) {
      return start + "-";
    }
    return start.isBlank() ? "-" + end : start + " - " + end;
  }

  private void institution(Cells cells, String language) {
    String code = cells.first(Places.INSTITUTION_CODE);
    if (!code.isEmpty()) {
      draft.particulars().put("code", code);
    }
    String website = cells.first(Places.WEBSITE);
    if (ADDRESS.matcher(website).matches()) {
      draft.particulars().put("website", website);
    } else if (!website.isEmpty()) {
      draft.kept(cells.column(Places.WEBSITE), language, website);
    }
  }

  private void concept(Cells cells, String language) {
    String kind = cells.first(Places.KIND);
    if (!kind.isEmpty()) {
      draft.particular("kind", language, kind.replace('_', ' '));
    }
  }

  private void source(Cells cells, String language) {
    ObjectNode work = draft.particulars();
    work.put("kind", "scholarly-work");
    List<String> authors =
        cells.values(Places.AUTHOR).stream().map(Cleaned::line).filter(a -> !a.isEmpty()).toList();
    authors.forEach(author -> RecordDraft.array(work, "authors").add(author));
    Optional<ObjectNode> issued =
        draft.readDate(cells.first(Places.DATE), null, cells.column(Places.DATE));
    ObjectNode edition = JsonNodeFactory.instance.objectNode();
    edition.put("title", cells.first(Places.HEADING)).put("language", language);
    String publisher = cells.first(Places.PUBLISHER);
    if (!publisher.isEmpty()) {
      edition.put("publisher", publisher);
    }
    issued.ifPresent(date -> edition.set("published", date));
    RecordDraft.array(work, "editions").add(edition);
    String type = cells.first(Places.KIND_WORDS);
    if (!type.isEmpty()) {
      draft.kept(cells.column(Places.KIND_WORDS), language, type);
    }
  }

  private void accessPoints(Cells cells, String language) {
    for (String name : cells.values(Places.TOPIC)) {
      relate(EntryKind.TOPIC, name, language);
    }
    for (String name : cells.values(Places.PLACE)) {
      relate(EntryKind.PLACE, name, language);
    }
    for (String name : cells.values(Places.NAMED)) {
      Optional<EntryKind> kind = KindOfName.of(name);
      if (kind.isPresent()) {
        relate(kind.get(), name, language);
      } else if (!name.isBlank()) {
        draft.kept(cells.column(Places.NAMED), language, name);
      }
    }
  }

  private void relate(EntryKind kind, String name, String language) {
    if (!name.isBlank()) {
      draft.relation(named(kind, Cleaned.line(name), language), ABOUT, null, language, "");
    }
  }

  private String named(EntryKind kind, String name, String language) {
    return catcher.named(line, new Named(scope, kind, name, language, null, null));
  }

  private void identifiers(Cells cells, String language) {
    cells
        .all()
        .forEach(
            (place, inPlace) -> {
              if (place.startsWith(Places.IDENTIFIER)) {
                String words =
                    inPlace.stream()
                        .map(cell -> Cleaned.line(cell.words()))
                        .collect(Collectors.joining("; "));
                identifier(place.substring(Places.IDENTIFIER.length()), words, language);
              }
            });
  }

  private void identifier(String file, String number, String language) {
    if (draft.kind().isAgent()
        || draft.kind() == EntryKind.PLACE
        || draft.kind() == EntryKind.TOPIC) {
      draft.identifier(file, number);
    } else {
      draft.kept(file, language, number);
    }
  }
}
