package org.variorum.crosswalk.ead;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Draft;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.Keys;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.StaffCatcher;
import org.variorum.crosswalk.Tongue;
import org.variorum.crosswalk.WrittenDates;
import org.variorum.crosswalk.XmlPiece;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.draft.SourceDraft;
import org.variorum.date.HistoricalDate;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.EntryKind;
import org.variorum.language.MalformedTextException;

/** Makes the record of a unit out of what was read of it. */
final class EadRecord {
  private static final int LONGEST_TITLE = 2000;

  private final EadUnit unit;
  private final EadFile file;
  private final Catcher catcher;
  private final Did did;
  private final Said said = new Said();
  private final String language;
  private final Map<String, String> related = new LinkedHashMap<>();

  EadRecord(EadUnit unit) {
    this.unit = unit;
    this.file = unit.file();
    this.catcher = unit.isInternal() ? new StaffCatcher(file.catcher()) : file.catcher();
    this.did = new Did(unit);
    this.language =
        Tongue.ofCode(unit.attribute("lang")).orElseGet(() -> file.language(unit::firstWords));
  }

  ObjectNode record() {
    Map<String, String> titles = titles();
    ObjectNode record =
        Draft.of(unit.key(), EntryKind.UNIT, language, titles.getOrDefault(language, ""));
    ObjectNode heading = record.putObject("heading");
    titles.forEach(heading::put);
    ObjectNode description = record.putObject("particulars").putObject("description");
    describe(description);
    new EadMatter(this, said, new EadQuestions(this, record).of(unit.matter()))
        .take(unit.matter(), description);
    if (unit.isWhole()) {
      said.addAll(file.said());
    }
    elements(description);
    relations(record);
    remnants(record);
    new Lengths(catcher, unit.line(), unit.key()).fit(record);
    return record;
  }

  EadUnit unit() {
    return unit;
  }

  Did did() {
    return did;
  }

  String language() {
    return language;
  }

  /** Has the unit refer to something that it names, in a role. */
  Optional<String> refer(XmlPiece name, String role) {
    Optional<Named> told = EadNames.of(name, file.scope(), language).map(file::told);
    Optional<String> reference = told.map(named -> catcher.named(name.line(), named));
    if (!role.isEmpty()) {
      reference.ifPresent(to -> related.putIfAbsent(to, role));
    }
    String number = EadNames.given(name);
    if (told.filter(named -> named.number() == null).isPresent() && !number.isEmpty()) {
      said.keep("@authfilenumber", name, EadNames.words(name) + ": " + number);
    }
    return reference;
  }

  Catcher catcher() {
    return catcher;
  }

  /** By what the keys of whatever it names begin. */
  String scope() {
    return file.scope();
  }

  /** Refers to a source that the file cites by its title, which comes once for all of the file. */
  String cite(String title, String address, int line) {
    String key = Keys.of(file.scope(), "source", title);
    if (file.citesFirst(key)) {
      RecordDraft source = SourceDraft.of(key, line, language, title, address, catcher);
      if (unit.isInternal()) {
        source.internal();
      }
      source.send();
    }
    return "@" + key;
  }

  private Map<String, String> titles() {
    Map<String, String> titles = new TreeMap<>();
    for (XmlPiece title : did.titles()) {
      String tag = Tongue.ofCode(title.attribute("lang")).orElse(language);
      String words = Did.title(title);
      if (titles.containsKey(tag) || words.length() > LONGEST_TITLE) {
        said.keep("unittitle", title);
      }
      titles.putIfAbsent(tag, cut(words));
    }
    if (titles.isEmpty()) {
      String made = did.called();
      titles.put(language, made.isEmpty() ? "[" + unit.position() + "]" : cut(made));
      catcher.found(
          Finding.repaired(
              "title-missing",
              unit.line(),
              "unittitle",
              titles.getOrDefault(language, ""),
              unit.key()));
    }
    return titles;
  }

  private static String cut(String words) {
    return words.length() > LONGEST_TITLE
        ? words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…"
        : words;
  }

  private void describe(ObjectNode description) {
    EadUnit above = unit.parent();
    if (above != null) {
      description.put("parent", "@" + above.key());
    }
    description.put("position", unit.position());
    EadLevel level = EadLevel.of(unit);
    unit.isOfLevel(level.code());
    description.put("level", level.code());
    if (!level.called().isEmpty()) {
      description.putObject("levelName").put(language, level.called());
    }
    did.number().ifPresent(number -> number(description, number));
    did.otherNumbers().forEach(number -> otherNumber(description, number));
    dates(description);
  }

  private void number(ObjectNode description, XmlPiece number) {
    if (isCode(number.words())) {
      description.put("code", number.words());
    } else {
      catcher.found(
          new Finding(
              Finding.Kind.NOT_UNDERSTOOD,
              "code",
              number.line(),
              "unitid",
              number.words(),
              unit.key()));
      said.keep("unitid", number);
    }
  }

  private void otherNumber(ObjectNode description, XmlPiece number) {
    if (Did.isFormer(number) && isCode(number.words())) {
      description.withArray("formerCodes").add(number.words());
    } else {
      String kind = Did.kind(number);
      said.keep(kind.isEmpty() ? "unitid" : "unitid (" + kind + ")", number, number.words());
    }
  }

  private static boolean isCode(String words) {
    try {
      return !new ReferenceCode(words).value().isEmpty();
    } catch (MalformedTextException e) {
      return false;
    }
  }

  /**
   * The first date that is understood, and what stands beside it of the same kind; a date of the
   * bulk only where there is no other.
   */
  private void dates(ObjectNode description) {
    List<XmlPiece> all =
        Stream.concat(
                did.dates().stream().filter(date -> !isBulk(date)),
                did.dates().stream().filter(EadRecord::isBulk))
            .toList();
    SeveralDates told = new SeveralDates();
    for (XmlPiece date : all) {
      Optional<HistoricalDate> understood = EadDates.of(date);
      boolean taken = understood.filter(one -> told.take(date, one)).isPresent();
      if (!taken && !told.says(date)) {
        keepDate(date, understood.isPresent());
      }
    }
    told.all().ifPresent(dates -> description.set("dates", Draft.date(dates)));
  }

  private static boolean isBulk(XmlPiece date) {
    return date.attributeOf("type", "unitdatetype").equals("bulk");
  }

  private void keepDate(XmlPiece date, boolean understood) {
    String words = EadDates.words(date);
    String type = date.attributeOf("type", "unitdatetype", "datechar", "label");
    said.keep(type.isEmpty() ? "unitdate" : "unitdate (" + type + ")", date, words);
    if (!understood && !words.isBlank() && !WrittenDates.sayUndated(words)) {
      catcher.found(Finding.dateNotUnderstood(date.line(), "unitdate", words, unit.key()));
    }
  }

  private void elements(ObjectNode description) {
    Map<String, Map<String, String>> clauses = new TreeMap<>();
    for (Said.Passage passage : said.passages()) {
      String tag = Tongue.ofCode(passage.language()).orElse(language);
      clauses
          .computeIfAbsent(passage.clause(), clause -> new TreeMap<>())
          .merge(tag, passage.words(), (before, more) -> before + "\n\n" + more);
    }
    if (!clauses.isEmpty()) {
      ObjectNode elements = description.putObject("elements");
      clauses.forEach((clause, words) -> words.forEach(elements.withObject("/" + clause)::put));
    }
  }

  private void relations(ObjectNode record) {
    if (!related.isEmpty()) {
      ArrayNode relations = record.putArray("relations");
      related.forEach((to, role) -> relations.addObject().put("entry", to).put("role", role));
    }
  }

  private void remnants(ObjectNode record) {
    if (said.rests().isEmpty()) {
      return;
    }
    Map<String, List<Said.Rest>> byElement =
        said.rests().stream()
            .collect(
                Collectors.groupingBy(
                    rest -> rest.element() + (rest.internal() ? " " : ""),
                    LinkedHashMap::new,
                    Collectors.toList()));
    ArrayNode remnants = record.putArray("remnants");
    byElement.values().forEach(rests -> remnant(remnants.addObject(), rests));
  }

  private void remnant(ObjectNode remnant, List<Said.Rest> rests) {
    Said.Rest first = rests.get(0);
    String element =
        first.element().length() > 200 ? first.element().substring(0, 200) : first.element();
    remnant.put("element", element);
    ObjectNode words = remnant.putObject("words");
    Map<String, String> byLanguage = new TreeMap<>();
    for (Said.Rest rest : rests) {
      String tag = Tongue.ofCode(rest.language()).orElse(language);
      byLanguage.merge(
          tag,
          rest.words(),
          (before, more) ->
              before + (before.length() + more.length() > 200 ? "\n\n" : "; ") + more);
      catcher.found(Finding.kept(rest.line(), element, rest.words(), unit.key()));
    }
    byLanguage.forEach(words::put);
    if (first.internal()) {
      remnant.put("visibility", "staff");
    }
  }
}
