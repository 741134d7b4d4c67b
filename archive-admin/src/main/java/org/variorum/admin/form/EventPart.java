package org.variorum.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.event.*;
import org.variorum.language.Texts;

/** What an event is beyond its text: its kind, when it was, and its stages. */
public final class EventPart implements Part<Happening> {
  private final Ground ground;
  private final Wording kind;
  private final DateField when;
  private final Rows<StagePart> stages;

  EventPart(@Nullable Happening event, Ground ground) {
    this.ground = ground;
    this.kind = Wording.of(event == null ? Texts.NONE : event.kind(), ground);
    this.when = DateField.of(event == null ? null : event.when(), ground);
    this.stages =
        Rows.of(event == null ? List.of() : event.stages(), one -> new StagePart(one, ground));
  }

  public void addStage() {
    stages.add(StagePart.fresh(ground));
  }

  @Override
  public @Nullable Happening value(Complaints complaints) {
    int before = complaints.count();
    HistoricalDate time = when.value(complaints);
    List<Stage> steps = Rows.values(stages, complaints);
    return complaints.count() > before ? null : new Happening(kind.texts(), time, steps);
  }

  public Wording getKind() {
    return kind;
  }

  public DateField getWhen() {
    return when;
  }

  public Rows<StagePart> getStages() {
    return stages;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("kind", kind);
    scribe.part("when", when);
    scribe.rows(
        "stages",
        stages,
        one -> one.getId(),
        id -> ground.again(id, () -> StagePart.fresh(ground)));
  }
}
