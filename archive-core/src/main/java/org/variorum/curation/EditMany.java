package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.bulk.Bulk;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.BulkEdits;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkStage;
import org.variorum.bulk.UnsavedWriting;
import org.variorum.change.Alterations;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.job.JobRunningException;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/**
 * Changes many entries at once: they are chosen, what would become of each is rehearsed, it is
 * carried out in the background, and taken back as one. What somebody else changes meanwhile is
 * left to him.
 */
@ApplicationScoped
public class EditMany {
  private static final int MOST_UNSAVED = 50;

  @Inject BulkEdits bulks;
  @Inject Selecting selecting;
  @Inject BulkPlans plans;
  @Inject DeskEntries entries;
  @Inject Drafts drafts;
  @Inject DocumentCodec codec;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /**
   * One of the entries as it is listed.
   *
   * @param compared what would change, or has changed, of what it says; empty where it only changes
   *     its state, or nothing
   */
  public record Listed(BulkLine line, String heading, Optional<ListRevisions.Compared> compared) {}

  /** Keeps which entries are to be changed, and returns the number of that. */
  @Requires(Right.EDIT)
  @Transactional
  @Unrecorded(Unrecorded.Why.STEP)
  public long choose(Actor actor, Selection selection, String about) {
    return bulks.begin(selecting.entries(selection), about, actor, clock.instant());
  }

  /**
   * One of them.
   *
   * @throws UnknownBulkException if there is none such
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public Bulk look(Actor actor, long id) {
    return bulks.withId(id).orElseThrow(() -> new UnknownBulkException(id));
  }

  /** The last of them, newest first. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public List<Bulk> recent(Actor actor, int limit) {
    return bulks.recent(limit);
  }

  /** The job that is at it, or was last. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<JobView> job(Actor actor, Bulk bulk) {
    return Optional.ofNullable(bulk.job()).flatMap(jobs::withId);
  }

  /**
   * Begins to find out what the act would do to each; in place of another act that was rehearsed.
   *
   * @throws WrongStageException if it was carried out, or is being
   * @throws JobRunningException if others are being rehearsed
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.STEP)
  public void rehearse(Actor actor, long id, BulkAct act) {
    Bulk bulk = own(actor, id);
    actor.demand(act.right(), "rehearse");
    if (!bulks.advance(id, BulkStage.REHEARSED, BulkStage.REHEARSING)) {
      advance(id, BulkStage.CHOSEN, BulkStage.REHEARSING);
    }
    bulks.choose(id, act);
    begin(actor, RehearseJob.NAME, bulk, BulkStage.REHEARSING, BulkStage.CHOSEN);
  }

  /** Who has typed what into the forms of entries that are to be changed, and not saved it. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public List<UnsavedWriting> unsaved(Actor actor, Bulk bulk) {
    return bulk.stage() == BulkStage.REHEARSED ? bulks.unsaved(bulk.id(), MOST_UNSAVED) : List.of();
  }

  /** Leaves some out, or takes them in again. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.STEP)
  public void tick(Actor actor, long id, Collection<Integer> numbers, boolean chosen) {
    if (own(actor, id).stage() == BulkStage.REHEARSED) {
      bulks.tick(id, numbers, chosen);
    }
  }

  /**
   * Begins to change the entries.
   *
   * @throws WrongStageException if it was not rehearsed, or is carried out already
   * @throws JobRunningException if others are being changed
   */
  @Requires(Right.EDIT)
  public void carryOut(Actor actor, long id) {
    Bulk bulk = own(actor, id);
    bulk.act().ifPresent(act -> actor.demand(act.right(), "carry out"));
    advance(id, BulkStage.REHEARSED, BulkStage.RUNNING);
    begin(actor, CarryOutJob.NAME, bulk, BulkStage.RUNNING, BulkStage.REHEARSED);
  }

  /**
   * Begins to take the change back.
   *
   * @throws WrongStageException if it is not carried out
   * @throws JobRunningException if others are being taken back
   */
  @Requires(Right.EDIT)
  public void undo(Actor actor, long id) {
    Bulk bulk = own(actor, id);
    advance(id, BulkStage.DONE, BulkStage.UNDOING);
    begin(actor, TakeBackJob.NAME, bulk, BulkStage.UNDOING, BulkStage.DONE);
  }

  /**
   * Goes on with what was halted or broken off.
   *
   * @throws JobRunningException if others are at the same
   */
  @Requires(Right.EDIT)
  public void goOn(Actor actor, long id) {
    Bulk bulk = own(actor, id);
    Optional<JobView> halted = job(actor, bulk).filter(jobs::isResumable);
    if (halted.isPresent()) {
      bulks.actedOn(id, actor);
      jobs.resume(halted.get().id());
    } else if (bulk.stage().isMoving()) {
      begin(actor, kind(bulk.stage()), bulk, bulk.stage(), bulk.stage());
    }
  }

  private static String kind(BulkStage stage) {
    return switch (stage) {
      case RUNNING -> CarryOutJob.NAME;
      case UNDOING -> TakeBackJob.NAME;
      default -> RehearseJob.NAME;
    };
  }

  private void advance(long id, BulkStage from, BulkStage to) {
    if (!bulks.advance(id, from, to)) {
      throw new WrongStageException(id, from);
    }
  }

  private void begin(Actor actor, String kind, Bulk bulk, BulkStage now, BulkStage before) {
    bulks.actedOn(bulk.id(), actor);
    String order = Long.toString(bulk.id());
    try {
      bulks.workedBy(bulk.id(), jobs.begin(kind, order, actor.id()));
    } catch (JobRunningException e) {
      bulks.advance(bulk.id(), now, before);
      throw e;
    }
  }

  /** What one began is for him alone to go on with, and for whoever runs the portal. */
  private Bulk own(Actor actor, long id) {
    Bulk bulk = look(actor, id);
    if (!Objects.equals(actor.id(), bulk.by())) {
      actor.demand(Right.OPERATE, "go on with another's change of many entries");
    }
    return bulk;
  }

  /** A page of the entries of an outcome, with what changes of each. */
  @Requires(Right.EDIT)
  @Transactional
  @Unrecorded(Unrecorded.Why.READS)
  public List<Listed> lines(Actor actor, Bulk bulk, BulkOutcome outcome, int from, int limit) {
    List<BulkLine> lines = bulks.lines(bulk.id(), outcome, from, limit);
    Map<EntryId, String> headings = entries.headings(lines.stream().map(BulkLine::entry).toList());
    Map<EntryId, ListRevisions.Compared> compared = compared(actor, bulk, outcome, lines);
    return lines.stream()
        .map(
            line ->
                new Listed(
                    line,
                    headings.getOrDefault(line.entry(), line.entry().value()),
                    Optional.ofNullable(compared.get(line.entry()))))
        .toList();
  }

  private Map<EntryId, ListRevisions.Compared> compared(
      Actor actor, Bulk bulk, BulkOutcome outcome, List<BulkLine> lines) {
    BulkAct act = bulk.act().orElse(null);
    if (lines.isEmpty() || !(act instanceof BulkAct.Edit || act instanceof BulkAct.Move)) {
      return Map.of();
    }
    return switch (outcome) {
      case CHANGES -> rehearsed(actor, act, lines);
      case DONE -> written(lines);
      default -> Map.of();
    };
  }

  private Map<EntryId, ListRevisions.Compared> rehearsed(
      Actor actor, BulkAct act, List<BulkLine> lines) {
    return plans.of(actor, act, lines).stream()
        .filter(plan -> plan.revised() != null)
        .collect(
            Collectors.toMap(
                plan -> plan.line().entry(),
                plan -> {
                  Revising.Revised revised = Objects.requireNonNull(plan.revised());
                  return between(revised.before(), revised.after());
                }));
  }

  private Map<EntryId, ListRevisions.Compared> written(List<BulkLine> lines) {
    Map<EntryId, Entry> before =
        drafts.revisions(
            lines.stream().collect(Collectors.toMap(BulkLine::entry, BulkLine::revision)));
    Map<EntryId, Entry> after =
        drafts.revisions(
            lines.stream()
                .filter(line -> line.made() != null)
                .collect(Collectors.toMap(BulkLine::entry, EditMany::made)));
    return after.values().stream()
        .filter(entry -> before.containsKey(entry.id()))
        .collect(
            Collectors.toMap(
                Entry::id,
                entry -> between(Objects.requireNonNull(before.get(entry.id())), entry)));
  }

  private static Integer made(BulkLine line) {
    return Objects.requireNonNull(line.made());
  }

  private ListRevisions.Compared between(Entry before, Entry after) {
    return new ListRevisions.Compared(before, after, Alterations.between(codec, before, after));
  }
}
