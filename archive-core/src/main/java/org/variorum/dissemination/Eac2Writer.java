package org.variorum.dissemination;

import org.variorum.document.OwnFields;

/** Writes EAC-CPF 2.0; each statement points to the sources that it rests on. */
final class Eac2Writer extends Eac2Document {
  static final String NAMESPACE = "https://archivists.org/ns/eac/v2";
  static final String SCHEMA =
      "https://raw.githubusercontent.com/SAA-SDT/eac-cpf-schema/main/xml-schemas/eac-cpf/eac.xsd";

  Eac2Writer(XmlOut out, Told told) {
    super(out, told);
  }

  void write() {
    OwnForm own = new OwnForm(told);
    String[] names = new XmlSchema(NAMESPACE, SCHEMA).attributes("xmlns:v", OwnFields.NAMESPACE);
    out.start("eac", names);
    new Eac2Control(out, told, own).write();
    out.start("cpfDescription");
    new Eac2Identity(out, told).write();
    new Eac2Description(out, told, new Eac2Claims(out, told, own)).write();
    new Eac2Relations(out, told, own).write();
    alternatives();
    out.end().end();
  }
}
