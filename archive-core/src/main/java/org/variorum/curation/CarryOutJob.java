package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkStage;
import org.variorum.staff.Actor;

/** Changes many entries. */
@ApplicationScoped
class CarryOutJob extends BulkSteps {
  static final String NAME = "bulk";

  @Inject BulkWriting writing;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  BulkOutcome due() {
    return BulkOutcome.CHANGES;
  }

  @Override
  BulkStage stage() {
    return BulkStage.RUNNING;
  }

  @Override
  BulkStage next() {
    return BulkStage.DONE;
  }

  @Override
  List<BulkLine> work(Actor actor, long bulk, BulkAct act, List<BulkLine> lines) {
    return writing.carryOut(actor, bulk, act, lines);
  }
}
