package org.variorum.dissemination;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.variorum.claim.Question;
import org.variorum.description.Description;
import org.variorum.document.OwnFields;
import org.variorum.entry.Relation;
import org.variorum.language.Text;
import org.variorum.language.Texts;

/** Writes EAD3, version 1.1. */
final class Ead3Writer extends EadWriter {
  static final String NAMESPACE = "http://ead3.archivists.org/schema/";
  static final String SCHEMA = "https://www.loc.gov/ead/ead3.xsd";

  Ead3Writer(XmlOut out) {
    super(out);
  }

  @Override
  String[] names() {
    return new XmlSchema(NAMESPACE, SCHEMA).attributes();
  }

  @Override
  void head(Told told) {
    out.start("control", "langencoding", "iso639-3", "dateencoding", "iso8601");
    out.leaf("recordid", told.id().value(), "instanceurl", told.address() + ".ead3.xml");
    filed(told);
    out.end();
    out.leaf("maintenancestatus", "", "value", told.edition().number() > 1 ? "revised" : "new");
    out.start("maintenanceagency").leaf("agencyname", told.house().agency()).end();
    out.start("maintenancehistory").start("maintenanceevent");
    out.leaf("eventtype", "", "value", "derived");
    out.leaf("eventdatetime", told.edition().publishedAt().toString());
    out.leaf("agenttype", "", "value", "machine");
    out.leaf("agent", "Variorum");
    Losses.making(FileFormat.EAD3, told).forEach(line -> out.leaf("eventdescription", line));
    out.end().end().end();
  }

  @Override
  String[] attributes(Told told, Description unit) {
    return new String[] {
      "level", level(told, unit), "id", "e-" + told.id(), "otherlevel", called(told, unit)
    };
  }

  @Override
  String[] typed(String kind) {
    return new String[] {"dsctype", kind};
  }

  @Override
  String[] former() {
    return new String[] {"localtype", "former"};
  }

  @Override
  String[] in(String language, String... more) {
    return Stream.concat(Stream.of("lang", LanguageCodes.three(language)), Stream.of(more))
        .toArray(String[]::new);
  }

  @Override
  void name(String element, String role, Text words) {
    name(element, "", role, words);
  }

  /** The code stands beside the words, by which a reader knows the role again. */
  @Override
  void related(String element, String code, String role, Text words) {
    name(element, role.isEmpty() || element.equals("genreform") ? "" : code, role, words);
  }

  private void name(String element, String code, String role, Text words) {
    out.start(
        element,
        "lang",
        LanguageCodes.three(words.language()),
        "localtype",
        code,
        "relator",
        relator(element, role));
    out.leaf("part", words.value());
    out.end();
  }

  /** Places and topics take none. */
  private static String relator(String element, String role) {
    boolean none =
        element.equals("subject") || element.equals("geogname") || element.equals("genreform");
    return none ? "" : role;
  }

  @Override
  void unitDate(DateParts date) {
    out.leaf("unitdate", date.words(), "normal", date.interval(), "calendar", date.calendar());
  }

  @Override
  void container(Kept.Container box) {
    out.leaf("container", box.words(), "localtype", box.kind());
  }

  @Override
  void picture(String address, String title) {
    out.leaf("dao", "", "daotype", "derived", "href", address, "linktitle", title);
  }

  @Override
  void languages(Texts words) {
    List<Text> each = Plain.each(words);
    if (!each.isEmpty()) {
      out.start("langmaterial");
      each.forEach(one -> out.leaf("language", one.value(), in(one.language())));
      out.end();
    }
  }

  @Override
  void relations(Told told, List<Relation> others) {
    out.start("relations");
    super.relations(told, others);
    out.end();
  }

  @Override
  void relation(String role, Texts heading, String address) {
    out.start("relation", "relationtype", "resourcerelation", "linktitle", role, "href", address);
    for (Map.Entry<String, String> one : heading.byLanguage().entrySet()) {
      out.leaf("relationentry", one.getValue(), in(one.getKey()));
    }
    out.end();
  }

  /** The one place for what is no EAD. */
  @Override
  BiConsumer<Question, String> own(Told told) {
    OwnForm own = new OwnForm(told);
    return (question, said) -> question(own.question(question, said));
  }

  private void question(String form) {
    if (!form.isEmpty()) {
      out.start("relations");
      out.start("relation", "relationtype", "otherrelationtype", "otherrelationtype", "question");
      out.start("objectxmlwrap");
      out.leaf("v:question", form, "xmlns:v", OwnFields.NAMESPACE);
      out.end().end().end();
    }
  }
}
