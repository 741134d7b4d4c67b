package org.variorum.bulk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Actor;

/** What is kept of changes of many entries. */
public interface BulkEdits {

  /** Begins one with these entries, and returns its number. */
  long begin(Collection<EntryId> entries, String about, Actor by, Instant when);

  Optional<Bulk> withId(long id);

  /** What it is asked to do, without counting its lines. */
  Optional<Ordered> ordered(long id);

  /** What is asked for, and who set it going; absent for whoever runs the machine. */
  record Ordered(BulkAct act, BulkStage stage, @Nullable StaffId acting) {}

  /** The last of them, newest first. */
  List<Bulk> recent(int limit);

  /** Takes another act in place of what there was, to be rehearsed anew; none is ticked off. */
  void choose(long id, BulkAct act);

  /**
   * Moves it from a stage to the next; for one caller only where several try.
   *
   * @return whether it was in that stage
   */
  boolean advance(long id, BulkStage from, BulkStage to);

  /** How many lines there are to go through of an outcome that were not left out. */
  long count(long id, BulkOutcome outcome);

  /**
   * What colleagues have typed into the forms of the entries that are to be changed, and not saved;
   * the newest first.
   */
  List<UnsavedWriting> unsaved(long id, int limit);

  /** Notes who sets it going now, as whom the job works. */
  void actedOn(long id, Actor actor);

  /** Notes the job that is at it. */
  void workedBy(long id, long job);

  /** The next lines after a number, of those that were not left out and have an outcome. */
  List<BulkLine> next(long id, BulkOutcome outcome, int after, int limit);

  /** A page of the lines of an outcome, in their order, those left out among them. */
  List<BulkLine> lines(long id, BulkOutcome outcome, int from, int limit);

  /** Writes down what became of these. */
  void keep(long id, List<BulkLine> lines);

  /** Ticks lines off or on again; only of those that will change. */
  void tick(long id, Collection<Integer> numbers, boolean chosen);
}
