package org.variorum.dissemination;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.citation.Citation;
import org.variorum.claim.Value;
import org.variorum.date.CalendarStyle;
import org.variorum.date.HistoricalDate;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Inheritance;
import org.variorum.description.Level;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.language.Text;
import org.variorum.language.Texts;
import org.variorum.source.Work;

/**
 * Writes the terms of the DCMI as RDF: more than the fifteen elements, names apart from other names
 * and agents, places and sources as what they are, with their addresses.
 */
final class DctermsWriter {
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String TYPES = "http://purl.org/dc/dcmitype/";
  private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
  private static final String TIME = "http://www.w3.org/2001/XMLSchema#dateTime";

  private final XmlOut out;
  private final Told told;

  DctermsWriter(XmlOut out, Told told) {
    this.out = out;
    this.told = told;
  }

  void write() {
    out.start("rdf:RDF", "xmlns:rdf", RDF, "xmlns:rdfs", RDFS, "xmlns:dcterms", TERMS);
    out.start("rdf:Description", "rdf:about", told.address());
    out.leaf("dcterms:identifier", told.address());
    each("title", told.entry().heading());
    told.entry().names().stream()
        .filter(name -> Plain.hasInk(name.text()))
        .forEach(name -> say("alternative", new Text(name.language(), name.text())));
    each("abstract", told.entry().summary());
    told.unit().ifPresent(this::unit);
    work();
    dates();
    relations();
    sources();
    type(told.entry()).ifPresent(type -> link("type", TYPES + type));
    agent("publisher", null, Texts.english(told.house().agency()));
    out.leaf("dcterms:modified", told.edition().publishedAt().toString(), "rdf:datatype", TIME);
    told.entry().heading().byLanguage().keySet().forEach(one -> out.leaf("dcterms:language", one));
    out.end().end();
  }

  /** Of agents, places and topics the DCMI has no type. */
  private static Optional<String> type(Entry entry) {
    Description unit = entry.particulars().description();
    return switch (entry.kind()) {
      case UNIT ->
          unit == null || unit.level() == Level.ITEM ? Optional.empty() : Optional.of("Collection");
      case EVENT -> Optional.of("Event");
      case STORY -> Optional.of("Text");
      default -> Optional.empty();
    };
  }

  private void unit(Description unit) {
    if (unit.code() != null) {
      out.leaf("dcterms:identifier", unit.code().value());
    }
    paragraphs("description", unit.element(Element.SCOPE));
    paragraphs("provenance", unit.element(Element.ARCHIVAL_HISTORY));
    paragraphs("isReferencedBy", unit.element(Element.PUBLICATION_NOTE));
    each("extent", unit.element(Element.EXTENT));
    each("language", unit.element(Element.LANGUAGE));
    told.inheritance()
        .flatMap(held -> held.element(Element.ACCESS_CONDITIONS))
        .ifPresent(held -> paragraphs("accessRights", held.value()));
    told.inheritance()
        .flatMap(held -> held.element(Element.REPRODUCTION_CONDITIONS))
        .ifPresent(held -> paragraphs("rights", held.value()));
    told.inheritance().flatMap(Inheritance::creators).map(Inheritance.Held::value).stream()
        .flatMap(java.util.List::stream)
        .forEach(creator -> agent("creator", creator, told.heading(creator)));
    told.inheritance()
        .flatMap(held -> held.element(Element.CREATOR))
        .ifPresent(held -> agent("creator", null, held.value()));
    told.keeper().ifPresent(keeper -> agent("contributor", null, keeper));
    EntryId parent = unit.parent();
    if (parent != null && !told.above().isEmpty()) {
      link("isPartOf", told.house().entry(parent));
    }
    Optional.ofNullable(unit.dates()).ifPresent(date -> date("created", date));
  }

  private void work() {
    Work work = told.entry().particulars().work();
    if (work != null) {
      work.authors().stream()
          .filter(Plain::hasInk)
          .forEach(one -> agent("creator", null, Texts.english(one)));
      work.authorEntries().forEach(one -> agent("creator", one, told.heading(one)));
      Optional.ofNullable(work.made()).ifPresent(date -> date("created", date));
    }
  }

  private void dates() {
    Authority authority = told.entry().particulars().authority();
    if (authority != null && authority.exists() != null) {
      date("date", authority.exists());
    }
    told.entry().questions().stream()
        .flatMap(question -> question.claims().stream())
        .filter(claim -> claim.isLive() && claim.value() instanceof Value.OfDate)
        .forEach(claim -> date("date", ((Value.OfDate) claim.value()).date()));
  }

  /** EDTF where the calendar is known, else words. */
  private void date(String term, HistoricalDate date) {
    if (date.calendar() == CalendarStyle.UNSTATED) {
      out.leaf("dcterms:" + term, Plain.date(date));
    } else {
      out.leaf("dcterms:" + term, date.edtf(), "rdf:datatype", EDTF);
    }
  }

  private void relations() {
    for (Relation one : told.entry().relations()) {
      Texts heading = told.heading(one.entry());
      EntryKind kind = told.kind(one.entry()).orElse(EntryKind.STORY);
      if (heading.isEmpty()) {
        continue;
      }
      if (kind == EntryKind.PLACE) {
        thing("spatial", "dcterms:Location", one.entry(), heading);
      } else {
        boolean about = kind == EntryKind.TOPIC || kind.isAgent();
        thing(about ? "subject" : "relation", "rdf:Description", one.entry(), heading);
      }
    }
  }

  /** The sources that its statements cite. */
  private void sources() {
    Set<EntryId> cited = new LinkedHashSet<>();
    told.entry().allCitations().map(Citation::source).forEach(one -> cited.add(one.entry()));
    for (EntryId source : cited) {
      if (!told.heading(source).isEmpty()) {
        thing("references", "rdf:Description", source, told.heading(source));
      }
    }
  }

  private void agent(String term, @Nullable EntryId id, Texts names) {
    thing(term, "dcterms:Agent", id, names);
  }

  private void thing(String term, String type, @Nullable EntryId id, Texts names) {
    if (!Plain.each(names).isEmpty()) {
      out.start("dcterms:" + term);
      out.start(type, "rdf:about", id == null ? "" : told.house().entry(id));
      Plain.each(names)
          .forEach(one -> out.leaf("rdfs:label", one.value(), "xml:lang", one.language()));
      out.end().end();
    }
  }

  private void link(String term, String address) {
    out.leaf("dcterms:" + term, "", "rdf:resource", address);
  }

  private void each(String term, Texts texts) {
    Plain.each(texts).forEach(one -> say(term, one));
  }

  private void paragraphs(String term, Texts texts) {
    Plain.lines(texts).forEach(one -> say(term, one));
  }

  private void say(String term, Text words) {
    out.leaf("dcterms:" + term, words.value(), "xml:lang", words.language());
  }
}
