package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkWhy;
import org.variorum.bulk.UnfitEntryException;
import org.variorum.entry.Entry;
import org.variorum.hiding.Withdrawals;
import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;

/** Takes back what an act did to some entries, in one transaction; those changed since are left. */
@ApplicationScoped
class BulkUndoing {
  @Inject Revising revising;
  @Inject Removing removing;
  @Inject WayBack back;
  @Inject Grounds grounds;
  @Inject Withdrawals withdrawals;
  @Inject Drafts drafts;
  @Inject KnownEntries known;
  @Inject UnitTree tree;
  @Inject Clock clock;

  /** Returns what became of each. */
  List<BulkLine> undo(Actor actor, long bulk, BulkAct act, List<BulkLine> lines) {
    List<EntryId> entries = lines.stream().map(BulkLine::entry).toList();
    tree.hold(entries);
    Made made = new Made(actor, clock.instant(), bulk);
    Back each = new Back(actor, act, made, known.heads(entries), withdrawals.inForce(entries));
    if (act instanceof BulkAct.Edit || act instanceof BulkAct.Move) {
      each.read(lines, drafts.newest(entries));
    }
    return lines.stream().map(each::undone).toList();
  }

  /** The way back of some entries. */
  private final class Back {
    private final Actor actor;
    private final BulkAct act;
    private final Made made;
    private final Map<EntryId, DeskEntry> heads;
    private final Map<EntryId, Integer> withdrawn;
    private final Map<EntryId, Entry> now = new HashMap<>();
    private final Map<EntryId, Entry> then = new HashMap<>();

    Back(
        Actor actor,
        BulkAct act,
        Made made,
        Map<EntryId, DeskEntry> heads,
        Map<EntryId, Integer> withdrawn) {
      this.actor = actor;
      this.act = act;
      this.made = made;
      this.heads = heads;
      this.withdrawn = withdrawn;
    }

    void read(List<BulkLine> lines, Map<EntryId, Entry> newest) {
      Map<EntryId, Integer> wanted = new HashMap<>();
      lines.forEach(line -> wanted.put(line.entry(), line.revision()));
      now.putAll(newest);
      then.putAll(drafts.revisions(wanted));
    }

    BulkLine undone(BulkLine line) {
      DeskEntry head = heads.get(line.entry());
      if (head == null) {
        return line.kept(BulkOutcome.LEFT, BulkWhy.GONE, "");
      }
      try {
        if (isChangedSince(line, head)) {
          return line.kept(
              BulkOutcome.LEFT, BulkWhy.CHANGED_SINCE, drafts.signature(head.changedBy()));
        }
        return line.became(BulkOutcome.UNDONE, undo(line, head), line.shown());
      } catch (RefusedException e) {
        BulkRefusal refusal = BulkRefusal.of(e);
        return line.kept(BulkOutcome.LEFT, refusal.why(), refusal.detail());
      }
    }

    private boolean isChangedSince(BulkLine line, DeskEntry head) {
      if (act instanceof BulkAct.Edit || act instanceof BulkAct.Move) {
        return !Objects.equals(head.revision(), line.made());
      }
      boolean moved =
          act instanceof BulkAct.Publish
              ? !Objects.equals(head.edition(), line.made())
              : head.state()
                  != (act instanceof BulkAct.Trash ? EntryState.TRASHED : EntryState.WITHDRAWN);
      boolean republished =
          act instanceof BulkAct.Withdraw
              && !Objects.equals(withdrawn.get(line.entry()), line.made());
      return moved || republished || head.revision() != line.revision();
    }

    private int undo(BulkLine line, DeskEntry head) {
      if (act instanceof BulkAct.Trash) {
        grounds.ensure(actor, head);
        removing.putBack(head, made);
        return head.revision();
      }
      revising.admit(actor, head);
      if (act instanceof BulkAct.Publish) {
        back.unpublish(actor, head, line.shown());
      } else if (act instanceof BulkAct.Withdraw) {
        back.show(actor, head, line.shown());
      } else {
        restore(line, head);
      }
      return head.revision();
    }

    private void restore(BulkLine line, DeskEntry head) {
      Entry before = now.get(line.entry());
      Entry old = then.get(line.entry());
      if (before == null || old == null) {
        throw new UnfitEntryException(BulkWhy.GONE, "");
      }
      back.restore(head, before, old, Act.BULK_UNDONE, made);
    }
  }
}
