package org.variorum.dissemination;

import java.util.List;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.language.Text;

/**
 * Writes the area of relationships of EAC-CPF 2.0, and beside each relation for programs in which
 * role it is, and to what.
 */
final class Eac2Relations extends Eac2Document {
  private static final String RELATION = "relation";

  private final OwnForm own;

  Eac2Relations(XmlOut out, Told told, OwnForm own) {
    super(out, told);
    this.own = own;
  }

  void write() {
    List<Relation> relations = EacWriter.relations(told, false);
    if (relations.isEmpty()) {
      return;
    }
    out.start("relations");
    relations.forEach(this::write);
    out.end();
  }

  private void write(Relation relation) {
    String words =
        out.said(
            () -> {
              out.start(RELATION);
              content(relation);
              out.end();
            });
    out.start(
        RELATION,
        "sourceReference",
        references(relation.citations()),
        "v:relation",
        own.relation(relation, words));
    content(relation);
    out.end();
  }

  private void content(Relation relation) {
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
  }

  private static String target(EntryKind kind) {
    return switch (kind) {
      case PERSON, FAMILY, CORPORATE_BODY, INSTITUTION -> EacWriter.type(kind);
      default -> "resource";
    };
  }
}
