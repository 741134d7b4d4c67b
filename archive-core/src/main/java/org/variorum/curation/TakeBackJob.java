package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkStage;
import org.variorum.staff.Actor;

/** Takes the change of many entries back. */
@ApplicationScoped
class TakeBackJob extends BulkSteps {
  static final String NAME = "bulk-undo";

  @Inject BulkUndoing undoing;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  BulkOutcome due() {
    return BulkOutcome.DONE;
  }

  @Override
  BulkStage stage() {
    return BulkStage.UNDOING;
  }

  @Override
  BulkStage next() {
    return BulkStage.UNDONE;
  }

  @Override
  List<BulkLine> work(Actor actor, long bulk, BulkAct act, List<BulkLine> lines) {
    return undoing.undo(actor, bulk, act, lines);
  }
}
