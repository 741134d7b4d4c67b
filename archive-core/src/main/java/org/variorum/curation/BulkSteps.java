package org.variorum.curation;

import jakarta.inject.Inject;
import java.util.List;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.BulkEdits;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkStage;
import org.variorum.job.SteppedJob;
import org.variorum.staff.Actor;
import org.variorum.staff.OnBehalf;

/**
 * Goes through the lines of a change of many entries, a hundred in a step. Each line keeps what
 * became of it in the transaction in which that happened, so that none is taken twice.
 */
abstract class BulkSteps implements SteppedJob {
  static final int AT_ONCE = 100;

  @Inject BulkEdits bulks;
  @Inject OnBehalf behalf;

  /** The lines that are gone through. */
  abstract BulkOutcome due();

  /** The stage in which that is done, and the one that comes then. */
  abstract BulkStage stage();

  abstract BulkStage next();

  /** Does it to some lines; returns what became of each. */
  abstract List<BulkLine> work(Actor actor, long bulk, BulkAct act, List<BulkLine> lines);

  @Override
  public Step step(String order, String checkpoint) {
    long bulk = Long.parseLong(order);
    BulkMark mark = BulkMark.of(checkpoint, () -> bulks.count(bulk, due()));
    List<BulkLine> lines = bulks.next(bulk, due(), mark.number(), AT_ONCE);
    if (lines.isEmpty()) {
      bulks.advance(bulk, stage(), next());
      return Step.last(mark.total(), "done: " + mark.done() + " of " + mark.total());
    }
    BulkEdits.Ordered ordered = bulks.ordered(bulk).orElseThrow();
    Actor actor = behalf.of(ordered.acting());
    actor.demand(ordered.act().right(), name());
    bulks.keep(bulk, work(actor, bulk, ordered.act(), lines));
    BulkMark reached = mark.after(lines.get(lines.size() - 1).number(), lines.size());
    return Step.to(reached.toString(), reached.done(), reached.total());
  }
}
