package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkStage;
import org.variorum.staff.Actor;

/** Finds out of each of many entries what a change would do to it. Nothing is changed. */
@ApplicationScoped
class RehearseJob extends BulkSteps {
  static final String NAME = "bulk-rehearsal";

  @Inject BulkPlans plans;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  BulkOutcome due() {
    return BulkOutcome.OPEN;
  }

  @Override
  BulkStage stage() {
    return BulkStage.REHEARSING;
  }

  @Override
  BulkStage next() {
    return BulkStage.REHEARSED;
  }

  @Override
  List<BulkLine> work(Actor actor, long bulk, BulkAct act, List<BulkLine> lines) {
    return plans.of(actor, act, lines).stream().map(BulkPlan::rehearsed).toList();
  }
}
