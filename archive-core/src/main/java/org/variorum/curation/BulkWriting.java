package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkWhy;
import org.variorum.entry.Entry;
import org.variorum.hiding.Withdrawals;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;

/** Does an act to some entries in one transaction, with few questions for all of them. */
@ApplicationScoped
class BulkWriting {
  @Inject BulkPlans plans;
  @Inject BulkCodes codes;
  @Inject MoveUnit moving;
  @Inject Publishing publishing;
  @Inject Withdrawals withdrawals;
  @Inject Removing removing;
  @Inject Drafts drafts;
  @Inject KnownEntries known;
  @Inject UnitTree tree;
  @Inject Projector projector;
  @Inject Clock clock;

  /**
   * Does what was rehearsed, but to none that somebody has changed since; returns what became of
   * each.
   */
  List<BulkLine> carryOut(Actor actor, long bulk, BulkAct act, List<BulkLine> lines) {
    hold(act, lines);
    Made made = new Made(actor, clock.instant(), bulk);
    List<BulkLine> became = new ArrayList<>();
    List<BulkLine> current = current(lines, became);
    List<BulkPlan> together = plans.of(actor, act, current);
    if (codes.areApart(act, together.stream().filter(BulkPlan::isChange).toList())) {
      became.addAll(done(actor, made, act, together));
    } else {
      for (BulkLine line : current) {
        became.addAll(done(actor, made, act, plans.of(actor, act, List.of(line))));
      }
    }
    return became;
  }

  /** All that it rests on, in one order, so that two who do the like do not wait for each other. */
  private void hold(BulkAct act, List<BulkLine> lines) {
    Set<EntryId> all = new HashSet<>();
    lines.forEach(line -> all.add(line.entry()));
    if (act instanceof BulkAct.Move move) {
      // Until nothing is new: what was above may have moved before it was held.
      while (all.addAll(moving.withAllAbove(move.parent()))) {
        tree.hold(all);
      }
    }
    tree.hold(all);
  }

  /** Those that are as the rehearsal saw them; the others are told of at once. */
  private List<BulkLine> current(List<BulkLine> lines, List<BulkLine> became) {
    Map<EntryId, DeskEntry> heads = known.heads(lines.stream().map(BulkLine::entry).toList());
    List<BulkLine> current = new ArrayList<>();
    for (BulkLine line : lines) {
      DeskEntry head = heads.get(line.entry());
      if (head != null && head.revision() == line.revision()) {
        current.add(line);
      } else {
        became.add(line.kept(BulkOutcome.MISSED, BulkWhy.CHANGED_SINCE, by(head)));
      }
    }
    return current;
  }

  private String by(@Nullable DeskEntry head) {
    return head == null ? "" : drafts.signature(head.changedBy());
  }

  private List<BulkLine> done(Actor actor, Made made, BulkAct act, List<BulkPlan> all) {
    List<BulkPlan> wanted = all.stream().filter(BulkPlan::isChange).toList();
    Map<EntryId, Integer> shown = new HashMap<>();
    wanted.forEach(plan -> shown.put(plan.line().entry(), plan.known().edition()));
    Map<EntryId, Integer> numbers = write(actor, made, act, wanted);
    return all.stream()
        .map(
            plan ->
                plan.isChange()
                    ? plan.line()
                        .became(
                            BulkOutcome.DONE,
                            numbers.get(plan.line().entry()),
                            shown.get(plan.line().entry()))
                    : plan.missed())
        .toList();
  }

  private Map<EntryId, Integer> write(Actor actor, Made made, BulkAct act, List<BulkPlan> wanted) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    List<DeskEntry> heads = wanted.stream().map(BulkPlan::known).toList();
    if (act instanceof BulkAct.Withdraw withdraw) {
      publishing.withdraw(actor, heads, withdraw.reason());
      return withdrawals.inForce(wanted.stream().map(plan -> plan.line().entry()).toList());
    } else if (act instanceof BulkAct.Trash) {
      heads.forEach(head -> removing.trash(head, made));
    } else if (act instanceof BulkAct.Publish) {
      return published(actor, wanted);
    } else {
      revise(
          wanted.stream().map(plan -> Objects.requireNonNull(plan.revised())).toList(),
          Act.BULK_EDITED,
          made);
    }
    Map<EntryId, Integer> revisions = new HashMap<>();
    heads.forEach(head -> revisions.put(new EntryId(head.id()), head.revision()));
    return revisions;
  }

  private Map<EntryId, Integer> published(Actor actor, List<BulkPlan> wanted) {
    List<Publishing.Ready> ready = new ArrayList<>();
    Map<EntryId, Entry> newest =
        drafts.newest(wanted.stream().map(plan -> plan.line().entry()).toList());
    for (BulkPlan plan : wanted) {
      ready.add(
          new Publishing.Ready(
              plan.known(),
              Objects.requireNonNull(newest.get(plan.line().entry())),
              Objects.requireNonNull(plan.manner())));
    }
    List<Integer> editions = publishing.publish(actor, ready);
    Map<EntryId, Integer> numbers = new HashMap<>();
    for (int one = 0; one < ready.size(); one++) {
      numbers.put(ready.get(one).shown().id(), editions.get(one));
    }
    return numbers;
  }

  /** Writes revisions and their tables. */
  void revise(List<Revising.Revised> revised, Act act, Made made) {
    drafts.revise(revised.stream().map(Revising.Revised::rewritten).toList(), act, made);
    projector.redraw(revised.stream().map(Revising.Revised::redrawn).toList());
  }
}
