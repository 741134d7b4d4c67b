package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeStage;
import org.variorum.intake.Intakes;
import org.variorum.job.SteppedJob;
import org.variorum.staff.Actor;
import org.variorum.staff.OnBehalf;
import org.variorum.staff.Right;

/** Takes an import at the desk back, some records in each step. */
@ApplicationScoped
class ImportUndoJob implements SteppedJob {
  private static final int AT_ONCE = 100;
  @Inject Intakes intakes;
  @Inject ImportUndoing undoing;
  @Inject OnBehalf behalf;

  @Override
  public String name() {
    return IntakeStage.UNDOING.job();
  }

  @Override
  public Step step(String order, String checkpoint) {
    long intake = Long.parseLong(order);
    BulkMark mark = BulkMark.of(checkpoint, () -> intakes.count(intake, IntakeOutcome.TAKEN));
    List<IntakeLine> lines = intakes.undoneNext(intake, mark.number(), AT_ONCE);
    if (lines.isEmpty()) {
      intakes.advance(intake, IntakeStage.UNDOING, IntakeStage.UNDONE);
      return Step.last(mark.total(), "done: " + mark.done() + " of " + mark.total());
    }
    Intakes.Ordered ordered = intakes.ordered(intake).orElseThrow();
    Actor actor = behalf.of(ordered.acting());
    actor.demand(Right.OPERATE, name());
    if (ordered.publish()) {
      actor.demand(Right.PUBLISH, "take back what was published");
    }
    intakes.keep(intake, undoing.undo(actor, intake, lines));
    BulkMark reached = mark.after(lines.get(lines.size() - 1).number(), lines.size());
    return Step.to(reached.toString(), reached.done(), reached.total());
  }
}
