package org.variorum.dissemination;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Inheritance;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.language.Text;
import org.variorum.language.Texts;

/**
 * Writes units of description as finding aids, one after the other, so that a branch of any size
 * needs no more memory than one unit. Both versions share where each element of ISAD(G) goes.
 */
abstract class EadWriter {
  /** The role that names in a list of subjects have of themselves. */
  private static final String ABOUT = "subject";

  private static final Map<Element, String> ELEMENTS = new EnumMap<>(Element.class);

  static {
    ELEMENTS.put(Element.HISTORY, "bioghist");
    ELEMENTS.put(Element.ARCHIVAL_HISTORY, "custodhist");
    ELEMENTS.put(Element.SCOPE, "scopecontent");
    ELEMENTS.put(Element.APPRAISAL, "appraisal");
    ELEMENTS.put(Element.ACCRUALS, "accruals");
    ELEMENTS.put(Element.ARRANGEMENT, "arrangement");
    ELEMENTS.put(Element.ACCESS_CONDITIONS, "accessrestrict");
    ELEMENTS.put(Element.REPRODUCTION_CONDITIONS, "userestrict");
    ELEMENTS.put(Element.PHYSICAL_CHARACTERISTICS, "phystech");
    ELEMENTS.put(Element.FINDING_AIDS, "otherfindaid");
    ELEMENTS.put(Element.ORIGINALS, "originalsloc");
    ELEMENTS.put(Element.COPIES, "altformavail");
    ELEMENTS.put(Element.RELATED_UNITS, "relatedmaterial");
    ELEMENTS.put(Element.PUBLICATION_NOTE, "bibliography");
    ELEMENTS.put(Element.NOTE, "odd");
    ELEMENTS.put(Element.ARCHIVISTS_NOTE, "processinfo");
    ELEMENTS.put(Element.RULES, "processinfo");
    ELEMENTS.put(Element.DATES_OF_DESCRIPTION, "processinfo");
  }

  final XmlOut out;
  private boolean hasParts;
  private int depth;

  EadWriter(XmlOut out) {
    this.out = out;
  }

  /** Opens the document with the unit at its top. */
  final void begin(Told told) {
    out.start("ead", names());
    head(told);
    Description unit = told.described();
    out.start("archdesc", attributes(told, unit));
    unit(told, unit);
  }

  /** The namespaces and the schema, as attributes. */
  abstract String[] names();

  /** What is said of the file itself. */
  abstract void head(Told told);

  /** The description of the file, left open. */
  final void filed(Told told) {
    out.start("filedesc").start("titlestmt");
    out.leaf("titleproper", Plain.in(told.entry().heading())).end();
    out.start("publicationstmt").leaf("publisher", told.house().agency());
    out.leaf("date", told.edition().publishedAt().toString().substring(0, 10)).end();
  }

  /** A name within an element that holds names. */
  abstract void name(String element, String role, Text words);

  /** The same of whom the unit relates to in a role of that code, where there is a place for it. */
  void related(String element, String code, String role, Text words) {
    name(element, role, words);
  }

  /** How the format says in which language words are. */
  abstract String[] in(String language, String... more);

  abstract void unitDate(DateParts date);

  abstract void picture(String address, String title);

  abstract void languages(Texts words);

  abstract void container(Kept.Container box);

  /** What a unit has to do with an entry that is neither a name nor a place. */
  abstract void relation(String role, Texts heading, String address);

  /** A unit within the one that was opened last. */
  final void beginPart(Told told) {
    if (!hasParts) {
      out.start("dsc", typed("combined"));
      hasParts = true;
    }
    depth++;
    Description unit = told.described();
    out.start("c", attributes(told, unit));
    unit(told, unit);
  }

  abstract String[] typed(String kind);

  final void endPart() {
    out.end();
    depth--;
  }

  /** How many units are open below the top. */
  final int depth() {
    return depth;
  }

  /** Closes all. */
  final void end() {
    while (depth > 0) {
      endPart();
    }
    if (hasParts) {
      out.end();
    }
    out.end().end();
  }

  abstract String[] attributes(Told told, Description unit);

  /** Nobody said it where nobody described the unit. */
  static String level(Told told, Description unit) {
    return told.unit().isEmpty() ? "otherlevel" : unit.level().name().toLowerCase(Locale.ROOT);
  }

  /** What the house calls the level. */
  static String called(Told told, Description unit) {
    return told.unit().isEmpty() ? "unspecified" : Plain.in(unit.levelName());
  }

  final void unit(Told told, Description unit) {
    out.start("did");
    did(told, unit);
    out.end();
    texts("odd", "", Plain.paragraphs(told.entry().body()));
    ELEMENTS.forEach((element, name) -> block(name, element, unit.element(element)));
    names(told);
    questions(told);
    told.entry().notYetResearched().forEach(one -> noted("Not yet researched", Plain.each(one)));
  }

  private void did(Told told, Description unit) {
    Plain.each(told.entry().heading())
        .forEach(title -> out.leaf("unittitle", title.value(), in(title.language())));
    if (unit.code() != null) {
      out.leaf("unitid", unit.code().value(), "label", "");
    }
    unit.formerCodes().forEach(code -> out.leaf("unitid", code.value(), former()));
    Kept.containers(told.entry()).forEach(this::container);
    if (unit.dates() != null) {
      unitDate(DateParts.of(unit.dates()));
    }
    Plain.each(unit.element(Element.EXTENT))
        .forEach(words -> out.leaf("physdesc", words.value(), in(words.language())));
    told.keeper()
        .filter(keeper -> depth == 0 || unit.institution() != null)
        .flatMap(keeper -> keeper.in("en"))
        .ifPresent(
            keeper -> {
              out.start("repository");
              name("corpname", "", keeper);
              out.end();
            });
    origination(told);
    Plain.each(told.entry().summary())
        .forEach(words -> out.leaf("abstract", words.value(), in(words.language())));
    languages(unit.element(Element.LANGUAGE));
    for (Picture picture : told.entry().pictures()) {
      picture(told.address() + "/scan/" + picture.object(), Plain.in(picture.label()));
    }
  }

  abstract String[] former();

  private void origination(Told told) {
    Optional<Inheritance> held = told.inheritance();
    List<EntryId> creators =
        held.flatMap(Inheritance::creators)
            .filter(this::isToldHere)
            .map(Inheritance.Held::value)
            .orElse(List.of());
    for (EntryId creator : creators) {
      told.heading(creator)
          .in("en")
          .ifPresent(
              words -> {
                out.start("origination");
                name(maker(told.kind(creator).orElse(EntryKind.PERSON)), "", words);
                out.end();
              });
    }
    held.flatMap(one -> one.element(Element.CREATOR))
        .filter(this::isToldHere)
        .map(Inheritance.Held::value)
        .ifPresent(
            texts ->
                Plain.each(texts)
                    .forEach(
                        words -> {
                          out.start("origination");
                          name("name", "", words);
                          out.end();
                        }));
  }

  /** What is inherited stands at the top of the file, above its parts. */
  private boolean isToldHere(Inheritance.Held<?> held) {
    return depth == 0 || !held.isInherited();
  }

  /** A topic that it only has to do with says what it is, not what it is about. */
  private static String element(Told told, Relation relation) {
    String element = element(told.kind(relation.entry()).orElseThrow());
    boolean form = element.equals("subject") && relation.role().equals("associated");
    return form ? "genreform" : element;
  }

  /** Both formats know no place and no topic that made something. */
  private static String maker(EntryKind kind) {
    return kind.isAgent() || kind == EntryKind.INSTITUTION ? element(kind) : "name";
  }

  private static String element(EntryKind kind) {
    return switch (kind) {
      case PERSON -> "persname";
      case CORPORATE_BODY, INSTITUTION -> "corpname";
      case FAMILY -> "famname";
      case PLACE -> "geogname";
      case TOPIC -> "subject";
      default -> "";
    };
  }

  private void block(String name, Element element, Texts words) {
    texts(name, element.clause(), Plain.lines(words));
  }

  /** Lines as paragraphs, an element for each language. */
  private void texts(String name, String clause, List<Text> lines) {
    Map<String, List<Text>> byLanguage =
        lines.stream()
            .collect(
                Collectors.groupingBy(Text::language, java.util.TreeMap::new, Collectors.toList()));
    byLanguage.forEach(
        (language, paragraphs) -> {
          out.start(name, in(language, "encodinganalog", clause));
          paragraphs.forEach(one -> out.leaf("p", one.value()));
          out.end();
        });
  }

  private void names(Told told) {
    List<Relation> relations =
        told.entry().relations().stream()
            .filter(one -> !told.heading(one.entry()).isEmpty())
            .toList();
    List<Relation> names =
        relations.stream()
            .filter(one -> !element(told.kind(one.entry()).orElse(EntryKind.STORY)).isEmpty())
            .toList();
    if (!names.isEmpty()) {
      out.start("controlaccess");
      for (Relation one : names) {
        related(
            element(told, one),
            one.role(),
            one.role().equals(ABOUT) ? "" : told.house().role(one.role()),
            told.heading(one.entry()).in("en").orElseThrow());
      }
      out.end();
    }
    List<Relation> others = relations.stream().filter(one -> !names.contains(one)).toList();
    if (!others.isEmpty()) {
      relations(told, others);
    }
  }

  /** Relations to what is neither a name nor a place. */
  void relations(Told told, List<Relation> others) {
    for (Relation one : others) {
      relation(
          told.house().role(one.role()),
          told.heading(one.entry()),
          told.house().entry(one.entry()));
    }
  }

  private void questions(Told told) {
    BiConsumer<Question, String> own = own(told);
    for (Question question : told.entry().questions()) {
      List<Text> lines = new ArrayList<>();
      for (Claim claim : question.claims()) {
        lines.add(new Text("en", line(told, question, claim)));
      }
      for (Account account : question.accounts()) {
        lines.add(
            new Text(
                "en",
                Plain.joined(account.title())
                    + ": "
                    + Plain.joined(account.prose())
                    + sources(told, account.allCitations().toList())));
      }
      String wording = Plain.in(question.wording());
      String head = wording.isBlank() ? told.house().property(question.property()) : wording;
      noted(head, lines);
      if (!lines.isEmpty()) {
        String words = lines.stream().map(Text::value).collect(Collectors.joining(" "));
        own.accept(question, head + " " + words);
      }
    }
  }

  /**
   * Says questions of a unit once more for programs, each with what stands there for people, where
   * the format has a place for that.
   */
  BiConsumer<Question, String> own(Told told) {
    return (question, said) -> {};
  }

  private static String line(Told told, Question question, Claim claim) {
    String value =
        Words.value(claim.value(), told).stream()
            .map(Text::value)
            .distinct()
            .collect(Collectors.joining(" | "));
    List<String> notes = Words.notes(question, claim);
    return value
        + (claim.when() == null ? "" : ", " + Plain.date(claim.when()))
        + (notes.isEmpty() ? "" : ". " + String.join(". ", notes))
        + sources(told, claim.citations());
  }

  private static String sources(Told told, List<Citation> citations) {
    return citations.isEmpty()
        ? ""
        : ". Sources: " + citations.stream().map(told::cited).collect(Collectors.joining("; "));
  }

  private void noted(String head, List<Text> lines) {
    if (!lines.isEmpty()) {
      out.start("odd");
      out.leaf("head", head);
      lines.forEach(line -> out.leaf("p", line.value()));
      out.end();
    }
  }
}
