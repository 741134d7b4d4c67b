package org.variorum.dissemination;

import java.util.regex.Pattern;
import org.variorum.description.Description;
import org.variorum.language.Text;
import org.variorum.language.Texts;

/** Writes EAD 2002 by its schema, which has XLink. */
final class Ead2002Writer extends EadWriter {
  /** What the schema takes as a token for a level. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.:-]+");

  static final String NAMESPACE = "urn:isbn:1-931666-22-9";
  static final String SCHEMA = "https://www.loc.gov/ead/ead.xsd";

  Ead2002Writer(XmlOut out) {
    super(out);
  }

  @Override
  String[] names() {
    return new XmlSchema(NAMESPACE, SCHEMA).attributesWithLinks();
  }

  @Override
  void head(Told told) {
    out.start("eadheader", "dateencoding", "iso8601", "langencoding", "iso639-2b");
    out.leaf("eadid", told.id().value(), "url", told.address() + ".ead.xml");
    filed(told);
    out.start("notestmt").start("note");
    out.leaf("p", "Written by Variorum");
    Losses.making(FileFormat.EAD2002, told).forEach(line -> out.leaf("p", line));
    out.end().end().end().end();
  }

  @Override
  String[] attributes(Told told, Description unit) {
    String called = called(told, unit);
    String attribute = WORD.matcher(called).matches() ? "otherlevel" : "altrender";
    return new String[] {"level", level(told, unit), "id", "e-" + told.id(), attribute, called};
  }

  @Override
  String[] typed(String kind) {
    return new String[] {"type", kind};
  }

  @Override
  String[] former() {
    return new String[] {"type", "former"};
  }

  /** The format has no place for the language of a text. */
  @Override
  String[] in(String language, String... more) {
    return more;
  }

  @Override
  void name(String element, String role, Text words) {
    boolean takesRole = !element.equals("subject") && !element.equals("genreform");
    out.leaf(element, words.value(), "role", takesRole ? role : "");
  }

  @Override
  void unitDate(DateParts date) {
    out.leaf("unitdate", date.words(), "normal", date.interval(), "calendar", date.calendar());
  }

  /** The schema takes a token for the kind. */
  @Override
  void container(Kept.Container box) {
    boolean token = WORD.matcher(box.kind()).matches();
    out.leaf("container", token ? box.words() : box.whole(), "type", token ? box.kind() : "");
  }

  @Override
  void picture(String address, String title) {
    out.leaf("dao", "", "xlink:type", "simple", "xlink:href", address, "xlink:title", title);
  }

  @Override
  void languages(Texts words) {
    Plain.each(words).forEach(one -> out.leaf("langmaterial", one.value()));
  }

  @Override
  void relation(String role, Texts heading, String address) {
    out.start("relatedmaterial").start("p").text(role + ": ");
    out.leaf("extref", Plain.joined(heading), "xlink:type", "simple", "xlink:href", address);
    out.end().end();
  }
}
