package org.variorum.dissemination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.authority.Authority;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.language.Text;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;

/** Writes EAC-CPF 2.0; each statement points to the sources that it rests on. */
final class Eac2Writer extends EacDocument {
  static final String NAMESPACE = "https://archivists.org/ns/eac/v2";
  static final String SCHEMA =
      "https://raw.githubusercontent.com/SAA-SDT/eac-cpf-schema/main/xml-schemas/eac-cpf/eac.xsd";

  private static final String CLAIM = "v:claim";

  private final OwnForm own;

  Eac2Writer(XmlOut out, Told told) {
    super(out, told);
    this.own = new OwnForm(told);
  }

  void write() {
    out.start(
        "eac",
        "xmlns",
        NAMESPACE,
        "xmlns:v",
        OwnForm.NAMESPACE,
        "xmlns:xsi",
        XmlOut.XSI,
        "xsi:schemaLocation",
        NAMESPACE + " " + SCHEMA);
    control();
    out.start("cpfDescription");
    identity();
    description();
    relations();
    alternatives();
    out.end().end();
  }

  private void control() {
    out.start(
        "control",
        "maintenanceStatus",
        told.edition().number() > 1 ? "revised" : "new",
        "publicationStatus",
        "published",
        "languageEncoding",
        "ietf-bcp-47",
        "scriptEncoding",
        "iso15924",
        "dateEncoding",
        "iso8601");
    out.leaf("recordId", told.id().value());
    out.start("maintenanceAgency").leaf("agencyName", told.house().agency()).end();
    out.start("maintenanceHistory").start("maintenanceEvent", "maintenanceEventType", "derived");
    out.leaf("agent", "Variorum", "agentType", "machine");
    out.leaf("eventDateTime", told.edition().publishedAt().toString());
    out.leaf("eventDescription", "Written from edition " + told.edition().number());
    Losses.lines(FileFormat.EAC2, told.entry()).forEach(line -> out.leaf("eventDescription", line));
    out.end().end();
    List<Citation> sources = EacWriter.sources(told);
    if (!sources.isEmpty()) {
      out.start("sources");
      sources.forEach(this::source);
      out.end();
    }
    out.start("representation", "href", told.address()).text(told.address()).end();
    out.end();
  }

  private void source(Citation citation) {
    Texts heading = told.heading(citation.source().entry());
    boolean seen = !heading.isEmpty();
    out.start("source", "id", id(citation), "v:citation", own.citation(citation));
    out.leaf(
        "reference",
        seen ? Plain.in(heading) : Told.UNSEEN,
        "href",
        seen ? told.house().entry(citation.source().entry()) : "");
    if (citation.locator() != null) {
      out.leaf("citedRange", citation.locator().text());
    }
    note(EacWriter.remarks(citation));
    out.end();
  }

  /** Alone in an answer to harvesters, too, which holds many entries. */
  private String id(Citation citation) {
    return "cite-" + told.id() + "-" + citation.id();
  }

  private String references(List<Citation> citations) {
    return citations.stream().map(this::id).distinct().collect(Collectors.joining(" "));
  }

  private void identity() {
    out.start("identity");
    out.leaf("entityType", "", "value", EacWriter.type(told.entry().kind()));
    List<String> usage = new ArrayList<>();
    List<Text> headings = Plain.each(told.entry().heading());
    for (Text heading : headings) {
      EacWriter.bearing(told, heading)
          .ifPresentOrElse(name -> name(name, true, usage), () -> heading(heading));
    }
    EacWriter.otherNames(told, headings).forEach(name -> name(name, false, usage));
    if (told.entry().kind() == EntryKind.INSTITUTION) {
      out.start("otherEntityTypes").start("otherEntityType");
      out.leaf("term", EacWriter.INSTITUTION).end().end();
    }
    EacWriter.identifiers(told)
        .forEach((file, value) -> out.leaf("identityId", value, "localType", file));
    note(usage);
    out.end();
  }

  private void heading(Text heading) {
    out.start(
        "nameEntry",
        "preferredForm",
        "true",
        "status",
        "authorized",
        "languageOfElement",
        heading.language(),
        "scriptOfElement",
        LanguageCodes.script(heading.value()));
    out.leaf("part", heading.value()).end();
  }

  private void name(NameForm name, boolean preferred, List<String> usage) {
    if (!Plain.hasInk(name.text())) {
      return;
    }
    out.start(
        "nameEntry",
        "preferredForm",
        preferred ? "true" : "",
        "status",
        name.use() == NameUse.AUTHORIZED ? "authorized" : "alternative",
        "localType",
        name.use().name().toLowerCase(java.util.Locale.ROOT),
        "vocabularySource",
        name.scheme() == null ? "" : name.scheme(),
        "languageOfElement",
        name.language(),
        "scriptOfElement",
        LanguageCodes.script(name.text()),
        "sourceReference",
        references(name.citations()));
    out.leaf("part", name.text());
    if (name.used() != null) {
      out.start("useDates");
      date("date", name.used());
      out.end();
    }
    out.end();
    Plain.each(name.usedBy()).forEach(one -> usage.add(name.text() + ": " + one.value()));
  }

  private void description() {
    out.start("description");
    terms("functions", "function", EacWriter.clause(told, "5.2.5"));
    terms("legalStatuses", "legalStatus", EacWriter.clause(told, "5.2.4"));
    local();
    terms("mandates", "mandate", EacWriter.clause(told, "5.2.6"));
    terms("occupations", "occupation", EacWriter.occupation(told));
    places();
    existence();
    block("structureOrGenealogy", "", lines("5.2.7"), "");
    block("generalContext", "", lines("5.2.8"), "");
    block("biogHist", "summary", Plain.lines(told.entry().summary()), "");
    block("biogHist", "", Plain.paragraphs(told.entry().body()), references(told.entry().notes()));
    block("biogHist", "", lines("5.2.2"), "");
    for (Account account : EacWriter.accounts(told)) {
      String sources = references(account.allCitations().toList());
      block("biogHist", "account", Plain.lines(account.title()), sources);
      block("biogHist", "account", Plain.lines(account.prose()), sources);
    }
    out.end();
  }

  private void terms(String all, String one, Texts texts) {
    List<Text> words = Plain.lines(texts);
    if (!words.isEmpty()) {
      out.start(all);
      words.forEach(
          term ->
              out.start(one)
                  .leaf("term", term.value(), "languageOfElement", term.language())
                  .end());
      out.end();
    }
  }

  private void local() {
    List<EacWriter.Said> others = EacWriter.others(told);
    var clauses = EacWriter.otherClauses(told);
    if (others.isEmpty() && clauses.isEmpty()) {
      return;
    }
    List<Runnable> written = new ArrayList<>();
    clauses.forEach(
        (clause, texts) -> {
          List<Text> words = Plain.lines(texts);
          if (!words.isEmpty()) {
            written.add(
                () -> {
                  out.start("localDescription", "localType", clause);
                  words.forEach(
                      term -> out.leaf("term", term.value(), "languageOfElement", term.language()));
                  out.end();
                });
          }
        });
    others.forEach(said -> written.add(() -> local(said)));
    if (!written.isEmpty()) {
      out.start("localDescriptions");
      written.forEach(Runnable::run);
      out.end();
    }
  }

  private void local(EacWriter.Said said) {
    claim(
        "localDescription",
        said,
        () -> {
          Words.value(said.claim().value(), told)
              .forEach(
                  term -> out.leaf("term", term.value(), "languageOfElement", term.language()));
          range(said.claim().when());
          note(notes(said));
        });
  }

  /** A claim as an element of that name, and for programs all that it says so. */
  private void claim(String element, EacWriter.Said said, Runnable content) {
    String property = said.property();
    String words =
        out.said(
            () -> {
              out.start(element, "localType", property);
              content.run();
              out.end();
            });
    out.start(
        element,
        "localType",
        property,
        "sourceReference",
        references(said.claim().citations()),
        CLAIM,
        own.claim(said.question(), said.claim(), words));
    content.run();
    out.end();
  }

  private List<String> notes(EacWriter.Said said) {
    List<String> notes = new ArrayList<>();
    notes.add(told.house().property(said.property()));
    notes.addAll(Words.notes(said.question(), said.claim()));
    return notes;
  }

  private void places() {
    List<EacWriter.Said> claims = EacWriter.places(told);
    List<Relation> relations = EacWriter.relations(told, true);
    if (claims.isEmpty() && relations.isEmpty()) {
      return;
    }
    out.start("places");
    for (EacWriter.Said said : claims) {
      claim("place", said, () -> place(said));
    }
    for (Relation relation : relations) {
      out.start(
          "place",
          "valueURI",
          told.house().entry(relation.entry()),
          "sourceReference",
          references(relation.citations()));
      Plain.each(told.heading(relation.entry()))
          .forEach(one -> out.leaf("placeName", one.value(), "languageOfElement", one.language()));
      out.leaf("placeRole", told.house().role(relation.role()));
      range(relation.when());
      note(Plain.each(relation.note()).stream().map(Text::value).toList());
      out.end();
    }
    out.end();
  }

  private void place(EacWriter.Said said) {
    Words.value(said.claim().value(), told)
        .forEach(one -> out.leaf("placeName", one.value(), "languageOfElement", one.language()));
    out.leaf("placeRole", told.house().property(said.property()));
    range(said.claim().when());
    note(notes(said));
  }

  private void existence() {
    Authority authority = told.entry().particulars().authority();
    if (authority != null && authority.exists() != null) {
      out.start("existDates");
      range(authority.exists());
      out.end();
    }
    for (EacWriter.Said said : EacWriter.existence(told)) {
      HistoricalDate date = ((Value.OfDate) said.claim().value()).date();
      claim(
          "existDates",
          said,
          () -> {
            out.start("dateRange");
            date(EacWriter.isBeginning(said) ? "fromDate" : "toDate", date);
            out.end();
            note(notes(said));
          });
    }
  }

  @Override
  void date(String element, HistoricalDate date) {
    DateParts parts = DateParts.of(date);
    out.leaf(
        element,
        parts.words(),
        "standardDate",
        parts.standardOrNone(),
        "notBefore",
        parts.notBefore(),
        "notAfter",
        parts.notAfter(),
        "certainty",
        date.approximate() ? "approximate" : date.uncertain() ? "uncertain" : "",
        "calendar",
        parts.calendar());
  }

  private List<Text> lines(String clause) {
    return Plain.lines(EacWriter.clause(told, clause));
  }

  private void block(String element, String type, List<Text> lines, String sources) {
    String language = "";
    for (Text line : lines) {
      if (!line.language().equals(language)) {
        if (!language.isEmpty()) {
          out.end();
        }
        language = line.language();
        out.start(
            element, "localType", type, "languageOfElement", language, "sourceReference", sources);
      }
      out.leaf("p", line.value());
    }
    if (!language.isEmpty()) {
      out.end();
    }
  }

  private void relations() {
    List<Relation> relations = EacWriter.relations(told, false);
    if (relations.isEmpty()) {
      return;
    }
    out.start("relations");
    for (Relation relation : relations) {
      out.start("relation", "sourceReference", references(relation.citations()));
      out.start(
          "targetEntity",
          "targetType",
          target(told.kind(relation.entry()).orElseThrow()),
          "valueURI",
          told.house().entry(relation.entry()));
      Plain.each(told.heading(relation.entry()))
          .forEach(one -> out.leaf("part", one.value(), "languageOfElement", one.language()));
      out.end();
      range(relation.when());
      out.leaf(
          "relationType",
          told.house().role(relation.role()),
          "localType",
          EacWriter.relationType(relation.role()));
      note(Plain.each(relation.note()).stream().map(Text::value).toList());
      out.end();
    }
    out.end();
  }

  @Override
  String[] linked(String address) {
    return new String[] {"href", address};
  }

  @Override
  String[] in(String language) {
    return new String[] {"languageOfElement", language};
  }

  private static String target(EntryKind kind) {
    return switch (kind) {
      case PERSON, FAMILY, CORPORATE_BODY, INSTITUTION -> EacWriter.type(kind);
      default -> "resource";
    };
  }
}
