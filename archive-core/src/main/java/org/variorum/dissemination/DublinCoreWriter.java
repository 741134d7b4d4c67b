package org.variorum.dissemination;

import java.util.Optional;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Inheritance;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.language.Text;
import org.variorum.language.Texts;
import org.variorum.source.Work;

/** Writes the fifteen elements of Dublin Core as OAI-PMH has them. */
final class DublinCoreWriter {
  static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
  static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
  private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";

  private final XmlOut out;
  private final Told told;

  DublinCoreWriter(XmlOut out, Told told) {
    this.out = out;
    this.told = told;
  }

  void write() {
    out.start(
        "oai_dc:dc",
        "xmlns:oai_dc",
        NAMESPACE,
        "xmlns:dc",
        ELEMENTS,
        "xmlns:xsi",
        XmlOut.XSI,
        "xsi:schemaLocation",
        NAMESPACE + " " + SCHEMA);
    each("title", told.entry().heading());
    told.entry().names().stream()
        .filter(name -> Plain.hasInk(name.text()))
        .forEach(name -> say("title", new Text(name.language(), name.text())));
    each("description", told.entry().summary());
    told.unit().ifPresent(this::unit);
    work();
    dates();
    relations();
    out.leaf("dc:publisher", told.house().agency());
    out.leaf("dc:type", told.entry().kind().code());
    out.leaf("dc:identifier", told.address());
    told.entry().heading().byLanguage().keySet().forEach(one -> out.leaf("dc:language", one));
    out.end();
  }

  private void unit(Description unit) {
    if (unit.code() != null) {
      out.leaf("dc:identifier", unit.code().value());
    }
    paragraphs("description", unit.element(Element.SCOPE));
    each("format", unit.element(Element.EXTENT));
    told.inheritance()
        .flatMap(held -> held.element(Element.ACCESS_CONDITIONS))
        .ifPresent(held -> paragraphs("rights", held.value()));
    told.inheritance().flatMap(Inheritance::creators).map(Inheritance.Held::value).stream()
        .flatMap(java.util.List::stream)
        .forEach(creator -> each("creator", told.heading(creator)));
    told.inheritance()
        .flatMap(held -> held.element(Element.CREATOR))
        .ifPresent(held -> each("creator", held.value()));
    told.keeper().ifPresent(keeper -> each("contributor", keeper));
    EntryId parent = unit.parent();
    if (parent != null && !told.above().isEmpty()) {
      out.leaf("dc:relation", told.house().entry(parent));
    }
    Optional.ofNullable(unit.dates()).ifPresent(this::date);
  }

  private void work() {
    Work work = told.entry().particulars().work();
    if (work != null) {
      work.authors().stream().filter(Plain::hasInk).forEach(one -> out.leaf("dc:creator", one));
      work.authorEntries().forEach(one -> each("creator", told.heading(one)));
      if (work.made() != null) {
        date(work.made());
      }
    }
  }

  private void dates() {
    told.entry().questions().stream()
        .flatMap(question -> question.claims().stream())
        .filter(claim -> claim.isLive() && claim.value() instanceof Value.OfDate)
        .forEach(claim -> date(((Value.OfDate) claim.value()).date()));
  }

  private void date(HistoricalDate date) {
    DateParts parts = DateParts.of(date);
    out.leaf("dc:date", parts.interval().isEmpty() ? parts.words() : parts.interval());
  }

  private void relations() {
    for (Relation one : told.entry().relations()) {
      Texts heading = told.heading(one.entry());
      EntryKind kind = told.kind(one.entry()).orElse(EntryKind.STORY);
      if (heading.isEmpty()) {
        continue;
      }
      if (kind == EntryKind.PLACE) {
        each("coverage", heading);
      } else if (kind == EntryKind.TOPIC || kind.isAgent()) {
        each("subject", heading);
      } else {
        out.leaf("dc:relation", told.house().entry(one.entry()));
      }
    }
  }

  private void each(String element, Texts texts) {
    Plain.each(texts).forEach(one -> say(element, one));
  }

  private void paragraphs(String element, Texts texts) {
    Plain.lines(texts).forEach(one -> say(element, one));
  }

  private void say(String element, Text words) {
    out.leaf("dc:" + element, words.value(), "xml:lang", words.language());
  }
}
