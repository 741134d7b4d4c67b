package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkWhy;
import org.variorum.bulk.UnfitEntryException;
import org.variorum.bulk.UnitEdit;
import org.variorum.description.Description;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.revision.KnownEntries;
import org.variorum.staff.Actor;
import org.variorum.staff.OutsideRemitException;

/**
 * Finds out what an act would do to each of some entries, by the rules of single acts. Their heads
 * and documents are read in one question each.
 */
@ApplicationScoped
class BulkPlans {
  @Inject Revising revising;
  @Inject Reviewing reviewing;
  @Inject Grounds grounds;
  @Inject Placing placing;
  @Inject MoveUnit moving;
  @Inject Drafts drafts;
  @Inject KnownEntries known;

  /** What would become of each, in their order. */
  List<BulkPlan> of(Actor actor, BulkAct act, List<BulkLine> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<EntryId> entries = lines.stream().map(BulkLine::entry).toList();
    Map<EntryId, DeskEntry> heads = known.heads(entries);
    Map<EntryId, Entry> newest = drafts.newest(entries);
    Judging judging = new Judging(actor, act);
    List<BulkPlan> plans = new ArrayList<>();
    for (BulkLine line : lines) {
      plans.add(judging.plan(line, heads.get(line.entry()), newest.get(line.entry())));
    }
    return checked(plans);
  }

  /** Those that would contradict anything cannot; what they refer to is asked for at once. */
  private List<BulkPlan> checked(List<BulkPlan> plans) {
    Set<EntryId> targets = new LinkedHashSet<>();
    for (BulkPlan plan : plans) {
      if (plan.revised() != null) {
        targets.addAll(plan.revised().targets());
      }
    }
    Set<EntryId> unknown = new HashSet<>(drafts.unknown(targets));
    return plans.stream().map(plan -> checked(plan, unknown)).toList();
  }

  private BulkPlan checked(BulkPlan plan, Set<EntryId> unknown) {
    Revising.Revised revised = plan.revised();
    if (revised == null) {
      return plan;
    }
    try {
      revising.check(revised, revised.targets().stream().filter(unknown::contains).toList());
      return plan;
    } catch (RefusedException e) {
      return refused(plan.line(), plan.head(), e);
    }
  }

  static BulkPlan refused(BulkLine line, @Nullable DeskEntry head, RefusedException e) {
    BulkRefusal refusal = BulkRefusal.of(e);
    return BulkPlan.cannot(line, head, refusal.why(), refusal.detail());
  }

  /** One act on some entries, one after the other. */
  private final class Judging {
    private final Actor actor;
    private final BulkAct act;
    private final Set<EntryId> above = new HashSet<>();
    private double last;

    Judging(Actor actor, BulkAct act) {
      this.actor = actor;
      this.act = act;
      if (act instanceof BulkAct.Move move) {
        EntryId parent = move.parent();
        above.addAll(moving.withAllAbove(parent));
        last = placing.atTheEnd(parent) - 1;
      }
    }

    BulkPlan plan(BulkLine line, @Nullable DeskEntry head, @Nullable Entry entry) {
      if (head == null || entry == null) {
        return BulkPlan.cannot(line, head, BulkWhy.GONE, "");
      }
      try {
        revising.admit(actor, head);
        return judge(line, head, entry);
      } catch (RefusedException e) {
        return refused(line, head, e);
      }
    }

    private BulkPlan judge(BulkLine line, DeskEntry head, Entry entry) {
      if (act instanceof BulkAct.Edit edit) {
        Entry after = edit.applied(entry);
        if (act instanceof UnitEdit.SetInstitution) {
          ensureStaying(head, after);
        }
        return said(line, head, entry, after);
      }
      if (act instanceof BulkAct.Move move) {
        return said(line, head, entry, moved(entry, move.parent()));
      }
      if (act instanceof BulkAct.Publish) {
        return published(line, head, entry);
      }
      if (act instanceof BulkAct.Withdraw) {
        return head.edition() == null ? BulkPlan.stays(line, head) : BulkPlan.changes(line, head);
      }
      return head.edition() == null
          ? BulkPlan.changes(line, head)
          : BulkPlan.cannot(line, head, BulkWhy.PUBLIC, "");
    }

    /** Nothing may be given to where whoever does it does not work. */
    private void ensureStaying(DeskEntry head, Entry after) {
      Description unit = after.particulars().description();
      String kind = head.kind().code();
      if (unit == null || !actor.remit().asksWhere(kind)) {
        return;
      }
      Set<EntryId> path = new HashSet<>(Set.of(after.id()));
      if (unit.parent() != null) {
        path.addAll(drafts.path(unit.parent()));
      }
      if (unit.institution() != null) {
        path.add(unit.institution());
      }
      if (!actor.remit().covers(kind, path)) {
        throw new OutsideRemitException(after.id());
      }
    }

    private BulkPlan said(BulkLine line, DeskEntry head, Entry before, Entry after) {
      Revising.Revised revised = revising.revised(head, before, after);
      return revised.isNew()
          ? BulkPlan.changes(line, head).saying(revised)
          : BulkPlan.stays(line, head);
    }

    private Entry moved(Entry entry, @Nullable EntryId parent) {
      Description unit = entry.particulars().description();
      if (unit == null) {
        throw new UnfitEntryException(BulkWhy.NO_UNIT, "");
      }
      if (above.contains(entry.id())) {
        throw new UnfitEntryException(BulkWhy.PART_OF_ITSELF, "");
      }
      if (Objects.equals(unit.parent(), parent)) {
        return entry;
      }
      ensureWorkingAt(parent);
      last = SiblingOrder.afterTheLast(last);
      return entry.with(Particulars.of(unit.placed(parent, last)));
    }

    /** Nothing may be put where whoever does it does not work. */
    private void ensureWorkingAt(@Nullable EntryId parent) {
      if (parent == null) {
        grounds.ensureWhole(actor, "The top of the tree");
      } else {
        drafts.head(parent).ifPresent(head -> grounds.ensure(actor, head));
      }
    }

    private BulkPlan published(BulkLine line, DeskEntry head, Entry entry) {
      if (head.edition() != null && !head.edited()) {
        return BulkPlan.stays(line, head);
      }
      if (head.state() == EntryState.WITHDRAWN) {
        return BulkPlan.cannot(line, head, BulkWhy.WITHDRAWN, "");
      }
      return BulkPlan.changes(line, head).shown(reviewing.manner(actor, head, entry));
    }
  }
}
