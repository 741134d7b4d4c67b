package org.variorum.dissemination;

import java.util.List;
import org.variorum.citation.Citation;
import org.variorum.language.Texts;

/** Writes what a file in EAC-CPF 2.0 says of itself, and the sources of its statements. */
final class Eac2Control extends Eac2Document {
  private final OwnForm own;

  Eac2Control(XmlOut out, Told told, OwnForm own) {
    super(out, told);
    this.own = own;
  }

  void write() {
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
    Losses.making(FileFormat.EAC2, told).forEach(line -> out.leaf("eventDescription", line));
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
    out.start("source", "id", id(citation.id().value()), "v:citation", own.citation(citation));
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
}
