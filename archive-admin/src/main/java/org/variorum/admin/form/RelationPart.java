package org.variorum.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Basis;
import org.variorum.citation.Citation;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;

/** That the entry has to do with another, and in which role. */
public final class RelationPart extends Foldable implements Part<Relation>, Identified {
  private final Ground ground;
  private final LocalId id;
  private final EntryField entry;
  private final Field role;
  private final DateField when;
  private final Wording note;
  private final BasisPart basis;
  private final Rows<CitationPart> citations;

  RelationPart(Relation relation, Ground ground) {
    this(relation.id(), relation, ground);
  }

  private RelationPart(LocalId id, @Nullable Relation relation, Ground ground) {
    this.ground = ground;
    this.id = id;
    this.entry = EntryField.of(relation == null ? null : relation.entry(), ground);
    this.role = new Field(relation == null ? null : relation.role());
    this.when = DateField.of(relation == null ? null : relation.when(), ground);
    this.note = Wording.of(relation == null ? Texts.NONE : relation.note(), ground);
    this.basis = new BasisPart(relation == null ? null : relation.basis(), ground);
    this.citations =
        Rows.of(
            relation == null ? List.of() : relation.citations(),
            one -> new CitationPart(one, ground));
  }

  static RelationPart fresh(Ground ground) {
    return new RelationPart(ground.next(PartKind.RELATION), null, ground);
  }

  public void addCitation() {
    citations.add(CitationPart.fresh(ground));
    unfold();
  }

  @Override
  public String getId() {
    return id.value();
  }

  @Override
  public @Nullable Relation value(Complaints complaints) {
    int before = complaints.count();
    EntryId other = entry.required(complaints);
    String as = role.filled(complaints);
    HistoricalDate time = when.value(complaints);
    Basis lawful = basis.value(complaints);
    List<Citation> cited = Rows.values(citations, complaints);
    unfoldIfWrong(complaints, before);
    if (other == null || as == null || complaints.count() > before) {
      return null;
    }
    return new Relation(id, other, as, time, note.texts(), lawful, cited);
  }

  public EntryField getEntry() {
    return entry;
  }

  public Field getRole() {
    return role;
  }

  public DateField getWhen() {
    return when;
  }

  public Wording getNote() {
    return note;
  }

  public BasisPart getBasis() {
    return basis;
  }

  public Rows<CitationPart> getCitations() {
    return citations;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("entry", entry);
    scribe.part("role", role);
    scribe.part("when", when);
    scribe.part("note", note);
    scribe.part("basis", basis);
    scribe.rows(
        "citations",
        citations,
        CitationPart::getId,
        id -> ground.again(id, () -> CitationPart.fresh(ground)));
  }
}
