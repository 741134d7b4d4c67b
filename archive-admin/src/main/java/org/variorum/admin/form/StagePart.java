package org.variorum.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.date.HistoricalDate;
import org.variorum.event.Stage;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;

/** One stage of an event. */
public final class StagePart extends Foldable implements Part<Stage>, Identified {
  private final Ground ground;
  private final LocalId id;
  private final Wording label;
  private final DateField when;
  private final EntryField place;
  private final Wording text;
  private final Rows<CitationPart> citations;

  StagePart(Stage stage, Ground ground) {
    this(stage.id(), stage, ground);
  }

  private StagePart(LocalId id, @Nullable Stage stage, Ground ground) {
    this.ground = ground;
    this.id = id;
    this.label = Wording.of(stage == null ? Texts.NONE : stage.label(), ground);
    this.when = DateField.of(stage == null ? null : stage.when(), ground);
    this.place = EntryField.of(stage == null ? null : stage.place(), ground);
    this.text = Wording.of(stage == null ? Texts.NONE : stage.text(), ground);
    this.citations =
        Rows.of(
            stage == null ? List.of() : stage.citations(), one -> new CitationPart(one, ground));
  }

  static StagePart fresh(Ground ground) {
    StagePart made = new StagePart(ground.next(PartKind.STAGE), null, ground);
    made.unfold();
    return made;
  }

  public void addCitation() {
    citations.add(CitationPart.fresh(ground));
  }

  @Override
  public @Nullable Stage value(Complaints complaints) {
    int before = complaints.count();
    Texts named = label.required(complaints);
    HistoricalDate time = when.value(complaints);
    EntryId where = place.value(complaints);
    List<Citation> cited = Rows.values(citations, complaints);
    unfoldIfWrong(complaints, before);
    return complaints.count() > before
        ? null
        : new Stage(id, named, time, where, text.texts(), cited);
  }

  public Wording getLabel() {
    return label;
  }

  public DateField getWhen() {
    return when;
  }

  public EntryField getPlace() {
    return place;
  }

  public Wording getText() {
    return text;
  }

  public Rows<CitationPart> getCitations() {
    return citations;
  }

  @Override
  public String getId() {
    return id.value();
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("label", label);
    scribe.part("when", when);
    scribe.part("place", place);
    scribe.part("text", text);
    scribe.rows(
        "citations",
        citations,
        CitationPart::getId,
        id -> ground.again(id, () -> CitationPart.fresh(ground)));
  }
}
