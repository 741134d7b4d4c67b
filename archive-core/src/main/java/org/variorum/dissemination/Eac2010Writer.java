package org.variorum.dissemination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.authority.Authority;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.date.HistoricalDate;
import org.variorum.document.OwnFields;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.language.Text;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;

/** Writes EAC-CPF 2010; sources of a statement stand in its note, since it cannot point to them. */
final class Eac2010Writer extends EacDocument {
  static final String NAMESPACE = "urn:isbn:1-931666-33-4";
  static final String SCHEMA = "https://eac.staatsbibliothek-berlin.de/schema/cpf.xsd";
  private static final String WRITER = "Variorum";
  private static final String AGENTS = "http://RDVocab.info/uri/schema/FRBRentitiesRDA/";

  Eac2010Writer(XmlOut out, Told told) {
    super(out, told);
  }

  void write() {
    out.start("eac-cpf", new XmlSchema(NAMESPACE, SCHEMA).attributesWithLinks());
    control();
    out.start("cpfDescription");
    identity();
    description();
    relations();
    alternatives();
    out.end().end();
  }

  private void control() {
    out.start("control");
    out.leaf("recordId", told.id().value());
    out.leaf("maintenanceStatus", told.edition().number() > 1 ? "revised" : "new");
    out.leaf("publicationStatus", "approved");
    out.start("maintenanceAgency").leaf("agencyName", told.house().agency()).end();
    out.start("maintenanceHistory").start("maintenanceEvent");
    out.leaf("eventType", "derived");
    out.leaf("eventDateTime", told.edition().publishedAt().toString());
    out.leaf("agentType", "machine");
    out.leaf("agent", WRITER);
    out.leaf("eventDescription", String.join(". ", Losses.making(FileFormat.EAC2010, told)));
    out.end().end();
    List<Citation> sources = EacWriter.sources(told);
    if (!sources.isEmpty()) {
      out.start("sources");
      for (Citation citation : sources) {
        boolean seen = !told.heading(citation.source().entry()).isEmpty();
        out.start(
            "source",
            "xlink:type",
            seen ? "simple" : "",
            "xlink:href",
            seen ? told.house().entry(citation.source().entry()) : "");
        out.leaf("sourceEntry", told.cited(citation));
        note(EacWriter.remarks(citation));
        out.end();
      }
      out.end();
    }
    out.end();
  }

  private void identity() {
    boolean house = told.entry().kind() == EntryKind.INSTITUTION;
    out.start("identity", "localType", house ? EacWriter.INSTITUTION : "");
    EacWriter.identifiers(told).forEach((file, id) -> out.leaf("entityId", file + ":" + id));
    out.leaf("entityType", EacWriter.type(told.entry().kind()));
    List<String> usage = new ArrayList<>();
    List<Text> headings = Plain.each(told.entry().heading());
    for (Text heading : headings) {
      EacWriter.bearing(told, heading)
          .ifPresentOrElse(name -> name(name, usage), () -> heading(heading));
    }
    EacWriter.otherNames(told, headings).forEach(name -> name(name, usage));
    note(usage);
    out.end();
  }

  private void heading(Text heading) {
    out.start("nameEntry", "xml:lang", heading.language());
    out.leaf("part", heading.value());
    out.leaf("authorizedForm", WRITER).end();
  }

  private void name(NameForm name, List<String> usage) {
    if (!Plain.hasInk(name.text())) {
      return;
    }
    out.start("nameEntry", "xml:lang", name.language());
    out.leaf("part", name.text());
    if (name.used() != null) {
      out.start("useDates");
      date("date", name.used());
      out.end();
    }
    String rules = Plain.token(name.scheme() == null ? "" : name.scheme(), WRITER);
    out.leaf(name.use() == NameUse.AUTHORIZED ? "authorizedForm" : "alternativeForm", rules);
    out.end();
    usage.addAll(sources(name.text() + ": ", name.citations()));
    Plain.each(name.usedBy()).forEach(one -> usage.add(name.text() + ": " + one.value()));
  }

  private List<String> sources(String before, List<Citation> citations) {
    return citations.stream().map(told::cited).map(one -> before + one).toList();
  }

  private void description() {
    out.start("description");
    Authority authority = told.entry().particulars().authority();
    List<EacWriter.Said> existence = EacWriter.existence(told);
    if (authority != null && authority.exists() != null) {
      out.start("existDates");
      range(authority.exists());
      note(existence.stream().flatMap(one -> lines(one).stream()).toList());
      out.end();
    } else {
      existence.forEach(this::local);
    }
    places();
    terms("legalStatus", EacWriter.clause(told, "5.2.4"));
    terms("function", EacWriter.clause(told, "5.2.5"));
    terms("mandate", EacWriter.clause(told, "5.2.6"));
    terms("occupation", EacWriter.occupation(told));
    EacWriter.others(told).forEach(this::local);
    EacWriter.otherClauses(told)
        .forEach(
            (clause, texts) ->
                Plain.lines(texts)
                    .forEach(
                        one -> {
                          out.start(
                              "localDescription",
                              "localType",
                              Plain.token(
                                  clause.startsWith("isdiah") ? clause : "isaar-" + clause,
                                  "isaar"));
                          out.leaf("term", one.value(), "xml:lang", one.language()).end();
                        }));
    block("structureOrGenealogy", "", Plain.lines(EacWriter.clause(told, "5.2.7")));
    block("generalContext", "", Plain.lines(EacWriter.clause(told, "5.2.8")));
    block("biogHist", "summary", Plain.lines(told.entry().summary()));
    block("biogHist", "narrative", Plain.paragraphs(told.entry().body()));
    block("biogHist", "", Plain.lines(EacWriter.clause(told, "5.2.2")));
    EacWriter.accounts(told).forEach(this::account);
    out.end();
  }

  private List<String> lines(EacWriter.Said said) {
    List<String> lines = new ArrayList<>();
    Words.value(said.claim().value(), told)
        .forEach(one -> lines.add(told.house().property(said.property()) + ": " + one.value()));
    lines.addAll(Words.notes(said.question(), said.claim()));
    lines.addAll(sources("Source: ", said.claim().citations()));
    return lines;
  }

  private void local(EacWriter.Said said) {
    List<Text> values = Words.value(said.claim().value(), told);
    out.start("localDescription", "localType", Plain.token(said.property(), "question"));
    out.leaf("term", values.get(0).value(), "xml:lang", values.get(0).language());
    range(said.claim().when());
    note(lines(said));
    out.end();
  }

  private void terms(String element, Texts texts) {
    for (Text one : Plain.lines(texts)) {
      out.start(element).leaf("term", one.value(), "xml:lang", one.language()).end();
    }
  }

  private void places() {
    for (EacWriter.Said said : EacWriter.places(told)) {
      out.start("place");
      out.leaf("placeRole", told.house().property(said.property()));
      Words.value(said.claim().value(), told)
          .forEach(one -> out.leaf("placeEntry", one.value(), "xml:lang", one.language()));
      range(said.claim().when());
      note(lines(said));
      out.end();
    }
    for (Relation relation : EacWriter.relations(told, true)) {
      out.start("place");
      out.leaf("placeRole", told.house().role(relation.role()));
      Plain.each(told.heading(relation.entry()))
          .forEach(one -> out.leaf("placeEntry", one.value(), "xml:lang", one.language()));
      range(relation.when());
      note(relationNotes(relation));
      out.end();
    }
  }

  private List<String> relationNotes(Relation relation) {
    List<String> notes = new ArrayList<>();
    Plain.each(relation.note()).forEach(one -> notes.add(one.value()));
    notes.addAll(sources("Source: ", relation.citations()));
    return notes;
  }

  private void account(Account account) {
    out.start("biogHist");
    Plain.each(account.title())
        .forEach(one -> out.leaf("p", one.value(), "xml:lang", one.language()));
    Plain.lines(account.prose())
        .forEach(one -> out.leaf("p", one.value(), "xml:lang", one.language()));
    sources("Source: ", account.allCitations().toList()).forEach(one -> out.leaf("p", one));
    out.end();
  }

  private void block(String element, String type, List<Text> lines) {
    if (!lines.isEmpty()) {
      out.start(element, "localType", type);
      lines.forEach(one -> out.leaf("p", one.value(), "xml:lang", one.language()));
      out.end();
    }
  }

  private void relations() {
    List<Relation> relations = EacWriter.relations(told, false);
    List<Relation> agents = relations.stream().filter(this::isToAgent).toList();
    List<Relation> resources = relations.stream().filter(one -> !isToAgent(one)).toList();
    if (relations.isEmpty()) {
      return;
    }
    out.start("relations");
    agents.forEach(
        one -> relation("cpfRelation", "cpfRelationType", EacWriter.relationType(one.role()), one));
    resources.forEach(one -> relation("resourceRelation", "resourceRelationType", "other", one));
    out.end();
  }

  private boolean isToAgent(Relation relation) {
    EntryKind kind = told.kind(relation.entry()).orElseThrow();
    return kind.isAgent() || kind == EntryKind.INSTITUTION;
  }

  @Override
  String[] sure(HistoricalDate date, DateParts parts) {
    return new String[] {};
  }

  @Override
  String[] linked(String address) {
    return new String[] {"xlink:type", address.isEmpty() ? "" : "simple", "xlink:href", address};
  }

  @Override
  String[] in(String language) {
    return new String[] {"xml:lang", language};
  }

  /**
   * What it is to stands in its role, since names do not always tell; many files do so of agents.
   */
  private String kind(Relation relation) {
    EntryKind kind = told.kind(relation.entry()).orElseThrow();
    String type = EacWriter.type(kind);
    return isToAgent(relation)
        ? AGENTS + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1)
        : OwnFields.address(kind.code());
  }

  private void relation(String element, String attribute, String type, Relation one) {
    out.start(
        element,
        attribute,
        type,
        "xlink:role",
        kind(one),
        "xlink:arcrole",
        OwnFields.address(Plain.token(one.role(), "associated")),
        "xlink:type",
        "simple",
        "xlink:href",
        told.house().entry(one.entry()));
    Plain.each(told.heading(one.entry()))
        .forEach(name -> out.leaf("relationEntry", name.value(), "xml:lang", name.language()));
    range(one.when());
    List<String> notes = new ArrayList<>();
    notes.add(told.house().role(one.role()));
    notes.addAll(relationNotes(one));
    note(notes);
    out.end();
  }
}
