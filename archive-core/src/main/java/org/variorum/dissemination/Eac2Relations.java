package org.variorum.dissemination;

import java.util.List;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.language.Text;

/** Writes the area of relationships of EAC-CPF 2.0. */
final class Eac2Relations extends Eac2Document {

  Eac2Relations(XmlOut out, Told told) {
    super(out, told);
  }

  void write() {
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

  private static String target(EntryKind kind) {
    return switch (kind) {
      case PERSON, FAMILY, CORPORATE_BODY, INSTITUTION -> EacWriter.type(kind);
      default -> "resource";
    };
  }
}
