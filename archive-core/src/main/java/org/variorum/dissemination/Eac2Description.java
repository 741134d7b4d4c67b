package org.variorum.dissemination;

import java.util.ArrayList;
import java.util.List;
import org.variorum.authority.Authority;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Relation;
import org.variorum.language.Text;
import org.variorum.language.Texts;

/** Writes the area of description of EAC-CPF 2.0. */
final class Eac2Description extends Eac2Document {
  private final Eac2Claims claims;

  Eac2Description(XmlOut out, Told told, Eac2Claims claims) {
    super(out, told);
    this.claims = claims;
  }

  void write() {
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
    String notes = references(told.entry().notes());
    block("biogHist", "narrative", Plain.paragraphs(told.entry().body()), notes);
    block("biogHist", "", lines("5.2.2"), "");
    for (Question question : told.entry().questions()) {
      question.accounts().forEach(account -> claims.account(question, account));
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
    claims.write(
        "localDescription",
        said,
        () -> {
          Words.value(said.claim().value(), told)
              .forEach(
                  term -> out.leaf("term", term.value(), "languageOfElement", term.language()));
          range(said.claim().when());
          note(claims.notes(said));
        });
  }

  private void places() {
    List<EacWriter.Said> said = EacWriter.places(told);
    List<Relation> relations = EacWriter.relations(told, true);
    if (said.isEmpty() && relations.isEmpty()) {
      return;
    }
    out.start("places");
    said.forEach(one -> claims.write("place", one, () -> place(one)));
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
    note(claims.notes(said));
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
      claims.write(
          "existDates",
          said,
          () -> {
            out.start("dateRange");
            date(EacWriter.isBeginning(said) ? "fromDate" : "toDate", date);
            out.end();
            note(claims.notes(said));
          });
    }
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
}
