package org.variorum.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Actor;

/** What is kept of imports at the desk. */
public interface Intakes {

  /** Begins one, and returns its number. */
  long begin(Received received, Actor by, Instant when);

  /** A file that was brought. */
  record Received(String fileName, String digest, long bytes) {}

  Optional<Intake> withId(long id);

  /** What it is asked to do, without counting its lines. */
  Optional<Ordered> ordered(long id);

  /** What is asked for, and for whom it is done now; absent for whoever runs the machine. */
  record Ordered(String digest, boolean publish, IntakeStage stage, @Nullable StaffId acting) {}

  /** The last of them, newest first. */
  List<Intake> recent(int from, int limit);

  /** Those at which nobody did anything since some time. */
  List<Long> untouchedSince(Instant time);

  /** Notes who does what comes next; of one that is carried out, that it was he. */
  void actedOn(long id, Actor by);

  /**
   * Notes what a rehearsal found, and that nobody has carried it out.
   *
   * @param renewed whether it is made in place of one that held no more
   */
  void found(long id, String plan, boolean renewed);

  /** What the archive said of itself before it, and after; by the names of the parts. */
  List<IntakeWord> words(long id);

  /** Keeps what the archive says of itself, in place of what was kept of that part. */
  void keepWords(long id, List<IntakeWord> words);

  /** Says whether it shall publish; its rehearsal begins anew. */
  void choose(long id, boolean publish);

  /**
   * Moves it from a stage to the next; for one caller only where several try.
   *
   * @return whether it was in that stage
   */
  boolean advance(long id, IntakeStage from, IntakeStage to);

  /** Notes the job that is at it. */
  void workedBy(long id, long job);

  /** Forgets what a rehearsal found, and what was kept of what the archive said of itself. */
  void clear(long id);

  /**
   * Adds what a rehearsal found.
   *
   * @param documents what entries would be, by the numbers of their lines; for those that change
   */
  void add(long id, List<IntakeLine> lines, Map<Integer, byte[]> documents);

  /** The documents that were kept with some lines. */
  Map<Integer, byte[]> documents(long id, Collection<Integer> numbers);

  /** Forgets these documents: what came of them is in the history of each entry. */
  void dropDocuments(long id);

  /** Those that have one of some outcomes, after a number. */
  List<IntakeLine> next(long id, Set<IntakeOutcome> outcomes, int after, int limit);

  /**
   * Those that are to be taken back next, after a number; sources that it made come when nothing
   * else is left, as the rest may rest on them.
   */
  List<IntakeLine> undoneNext(long id, int after, int limit);

  /**
   * Of these entries those that others refer to, at the desk or before visitors, with what one of
   * these is called; others that an import would take back as well do not count.
   */
  Map<EntryId, String> usedBesides(long id, Collection<EntryId> entries);

  /** Whether what an import made of an entry as that revision was taken back. */
  boolean isUndone(long id, EntryId entry, @Nullable Integer made);

  /** Those that stand at some places. */
  List<IntakeLine> at(long id, Collection<String> places);

  /** A page of the lines of an outcome, in their order. */
  List<IntakeLine> lines(long id, IntakeOutcome outcome, int from, int limit);

  long count(long id, Set<IntakeOutcome> outcomes);

  /** How many of those to be carried out are about entries that were changed since. */
  long stale(long id);

  /**
   * Writes down of all that are to be carried out still that they are not; but of words of the
   * archive that were kept already, that they are.
   */
  void giveUp(long id);

  /** Writes down what became of these. */
  void keep(long id, List<IntakeLine> lines);
}
