package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.bulk.BulkWhy;
import org.variorum.bulk.UnfitEntryException;
import org.variorum.description.Description;
import org.variorum.edition.EditionHead;
import org.variorum.edition.EditionLedger;
import org.variorum.entry.Entry;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;
import org.variorum.language.Texts;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;

/** Makes one of many entries what it was, for readers and at the desk. */
@ApplicationScoped
class WayBack {
  /** What visitors read of what was published with many others and taken back. */
  private static final PublicReason TOO_EARLY =
      new PublicReason(
          Category.ERROR,
          Texts.english("It was published too early.")
              .with("ru", "Опубликовано преждевременно.")
              .with("de", "Es wurde zu früh veröffentlicht."));

  @Inject Revising revising;
  @Inject Publishing publishing;
  @Inject BulkWriting writing;
  @Inject EditionLedger ledger;
  @Inject Drafts drafts;
  @Inject UnitTree tree;

  /**
   * Lets readers see again what they saw before, which may be nothing.
   *
   * @param shown the edition that they saw
   */
  void unpublish(Actor actor, DeskEntry head, @Nullable Integer shown) {
    if (shown == null) {
      publishing.withdraw(actor, List.of(head), TOO_EARLY);
    } else {
      show(actor, head, shown);
    }
  }

  /** Lets readers see an edition again, unless what it said was erased. */
  void show(Actor actor, DeskEntry head, @Nullable Integer number) {
    EditionHead edition =
        ledger.all(new EntryId(head.id())).stream()
            .filter(one -> number != null && one.number() == number && !one.suppressed())
            .findFirst()
            .orElseThrow(() -> new UnfitEntryException(BulkWhy.UNPUBLISHABLE, ""));
    publishing.show(actor, List.of(new Publishing.Again(head, edition)));
  }

  /** Writes what it said once as its newest revision. */
  void restore(DeskEntry head, Entry now, Entry then, Act act, Made made) {
    write(judged(head, now, then), act, made);
  }

  /** What it said once, judged as its newest revision. */
  Revising.Revised judged(DeskEntry head, Entry now, Entry then) {
    refuseCircle(now, then);
    Revising.Revised revised = unjudged(head, now, then);
    revising.check(revised, drafts.unknown(revised.targets()));
    return revised;
  }

  private Revising.Revised unjudged(DeskEntry head, Entry now, Entry then) {
    return revising.revised(head, now, then.with(RestoreEntry.all(now, then)));
  }

  /** One of many entries, as it is and as it was. */
  record Restoring(DeskEntry head, Entry now, Entry then) {

    /** Whether it keeps its place and code, so that no other of the many stands in its way. */
    boolean isInPlace() {
      Description here = now.particulars().description();
      Description there = then.particulars().description();
      return here == null
          || there == null
          || (Objects.equals(here.parent(), there.parent())
              && Objects.equals(here.code(), there.code())
              && Objects.equals(here.institution(), there.institution()));
    }
  }

  /**
   * Writes what many said once as their newest revisions, in a few questions for all of them; each
   * is in place.
   *
   * @return why some could not be written, by their ids
   */
  Map<String, RefusedException> restore(List<Restoring> many, Act act, Made made) {
    List<Revising.Revised> unjudged =
        many.stream().map(one -> unjudged(one.head(), one.now(), one.then())).toList();
    Set<EntryId> targets = new HashSet<>();
    unjudged.forEach(revised -> targets.addAll(revised.targets()));
    Set<EntryId> unknown = new HashSet<>(drafts.unknown(targets));
    Map<String, RefusedException> refused = new HashMap<>();
    List<Revising.Revised> judged = new ArrayList<>();
    for (Revising.Revised revised : unjudged) {
      try {
        revising.check(revised, revised.targets().stream().filter(unknown::contains).toList());
        judged.add(revised);
      } catch (RefusedException e) {
        refused.put(revised.after().id().value(), e);
      }
    }
    writing.revise(judged, act, made);
    return refused;
  }

  void write(Revising.Revised revised, Act act, Made made) {
    writing.revise(List.of(revised), act, made);
  }

  private void refuseCircle(Entry before, Entry old) {
    Description unit = old.particulars().description();
    Description moved = before.particulars().description();
    if (unit == null
        || moved == null
        || unit.parent() == null
        || Objects.equals(unit.parent(), moved.parent())) {
      return;
    }
    List<TreeRow> above = tree.upwards(unit.parent());
    if (above.isEmpty()) {
      throw new UnfitEntryException(BulkWhy.GONE, "");
    }
    if (above.stream().anyMatch(row -> row.id().equals(old.id().value()))) {
      throw new UnfitEntryException(BulkWhy.PART_OF_ITSELF, "");
    }
  }
}
