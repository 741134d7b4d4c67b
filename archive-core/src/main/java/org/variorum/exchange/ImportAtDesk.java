package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.change.Alterations;
import org.variorum.citation.Citation;
import org.variorum.curation.ListRevisions;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.intake.Intake;
import org.variorum.intake.IntakeFindings;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeName;
import org.variorum.intake.IntakeNote;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeStage;
import org.variorum.intake.Intakes;
import org.variorum.intake.NameDecisions;
import org.variorum.job.JobRunningException;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.joining.Rival;
import org.variorum.joining.Rivals;
import org.variorum.revision.Drafts;
import org.variorum.revision.KnownEntries;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.vocabulary.Vocabularies;

/**
 * Imports at the desk: a file is brought, what would become of each of its records is rehearsed, it
 * is carried out in the background, and taken back as one.
 */
@ApplicationScoped
public class ImportAtDesk {
  @Inject Intakes intakes;
  @Inject BroughtFiles files;
  @Inject Drafts drafts;
  @Inject DocumentCodec codec;
  @Inject Jobs jobs;
  @Inject Clock clock;
  @Inject IntakeFindings found;
  @Inject NameDecisions decisions;
  @Inject KnownEntries known;
  @Inject Vocabularies vocabularies;
  @Inject ImportArchive archive;

  /**
   * A record as it is listed.
   *
   * @param compared what would change, or has changed, of an entry; empty where none is changed
   * @param rivals what stands, or would stand, beside another value
   * @param cited what the files are called that are sources once it is carried out; empty for what
   *     stood in the archive already
   */
  public record Listed(
      IntakeLine line,
      Optional<ListRevisions.Compared> compared,
      List<Rival> rivals,
      Map<EntryId, String> cited) {

    /** One that sets nothing beside another value. */
    Listed(IntakeLine line, Optional<ListRevisions.Compared> compared) {
      this(line, compared, List.of(), Map.of());
    }

    public Listed {
      rivals = List.copyOf(rivals);
      cited = Map.copyOf(cited);
    }
  }

  /** The most bytes that a file may have. */
  public static long largest() {
    return BroughtFiles.LARGEST;
  }

  /**
   * Takes a file in, and returns the number of its import.
   *
   * @param length how long it is said to be; negative if nobody says
   * @throws UnacceptableDeliveryException if it is no delivery, or too large; nothing of it is kept
   */
  @Requires(Right.OPERATE)
  public long receive(Actor actor, String fileName, InputStream content, long length) {
    BroughtFiles.Staged staged = files.stage(fileName, content, length);
    try {
      long id = intakes.begin(staged.received(), actor, clock.instant());
      files.keep(staged, id);
      return id;
    } finally {
      files.drop(staged);
    }
  }

  /**
   * One of them.
   *
   * @throws UnknownIntakeException if there is none such
   */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Intake look(Actor actor, long id) {
    return intakes.withId(id).orElseThrow(() -> new UnknownIntakeException(id));
  }

  /** Some of them, newest first. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public List<Intake> recent(Actor actor, int from, int limit) {
    return intakes.recent(from, limit);
  }

  /** The job that is at it, or was last. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<JobView> job(Actor actor, Intake intake) {
    return Optional.ofNullable(intake.job()).flatMap(jobs::withId);
  }

  /** Whether its file is kept still. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public boolean isKept(Actor actor, Intake intake) {
    return files.isKept(intake.id());
  }

  /** How many of the entries that it will change were changed since the rehearsal. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public long stale(Actor actor, Intake intake) {
    return intake.stage() == IntakeStage.REHEARSED ? intakes.stale(intake.id()) : 0;
  }

  /**
   * Begins to find out what would become of each record; in place of what was found before.
   *
   * @throws IntakeStageException if it was carried out, or is being
   * @throws JobRunningException if another is being rehearsed
   * @throws TablesUnwrittenException if it is too early after an upgrade
   */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public void rehearse(Actor actor, long id, boolean publish) {
    if (publish) {
      actor.demand(Right.PUBLISH, "publish what is imported");
    }
    archive.ensureTables();
    Intake intake = look(actor, id);
    IntakeStage before =
        intake.stage() == IntakeStage.REHEARSED ? IntakeStage.REHEARSED : IntakeStage.RECEIVED;
    advance(id, before, IntakeStage.REHEARSING);
    intakes.choose(id, publish);
    begin(actor, intake, IntakeStage.REHEARSING, before);
  }

  /**
   * Begins to take what was rehearsed. If the archive has changed since so that this would not come
   * of it any more, it is rehearsed anew instead, and nothing is taken.
   *
   * @param plan the rehearsal that was seen
   * @throws OtherRehearsalException if there is another one now
   * @throws IntakeStageException if it was not rehearsed, or is carried out already
   * @throws JobRunningException if another is being carried out
   * @throws TablesUnwrittenException if it is too early after an upgrade
   */
  @Requires(Right.OPERATE)
  public void carryOut(Actor actor, long id, String plan) {
    Intake intake = look(actor, id);
    if (intake.stage() == IntakeStage.REHEARSED && !intake.found().plan().equals(plan)) {
      throw new OtherRehearsalException(id);
    }
    if (intake.publish()) {
      actor.demand(Right.PUBLISH, "publish what is imported");
    }
    archive.ensureTables();
    advance(id, IntakeStage.REHEARSED, IntakeStage.RUNNING);
    begin(actor, intake, IntakeStage.RUNNING, IntakeStage.REHEARSED);
  }

  /**
   * Begins to take it back.
   *
   * @throws IntakeStageException if it is not carried out
   * @throws JobRunningException if another is being taken back
   */
  @Requires(Right.OPERATE)
  public void undo(Actor actor, long id) {
    Intake intake = look(actor, id);
    if (intake.publish()) {
      actor.demand(Right.PUBLISH, "take back what was published");
    }
    advance(id, IntakeStage.DONE, IntakeStage.UNDOING);
    begin(actor, intake, IntakeStage.UNDOING, IntakeStage.DONE);
    decisions.forget(id);
  }

  /**
   * Goes on with what was halted or broken off, on behalf of whoever goes on with it.
   *
   * @throws JobRunningException if another is at the same
   * @throws TablesUnwrittenException if it is too early after an upgrade
   */
  @Requires(Right.OPERATE)
  public void goOn(Actor actor, long id) {
    Intake intake = look(actor, id);
    if (intake.stage() != IntakeStage.UNDOING) {
      archive.ensureTables();
    }
    Optional<JobView> halted = job(actor, intake).filter(jobs::isResumable);
    if (halted.isPresent()) {
      intakes.actedOn(id, actor);
      jobs.resume(halted.get().id());
    } else if (intake.stage().isMoving()) {
      begin(actor, intake, intake.stage(), intake.stage());
    }
  }

  /**
   * Gives up what was halted: of a rehearsal nothing stays, of an import what was taken, which can
   * be taken back.
   *
   * @throws IntakeStageException if nothing is halted
   */
  @Requires(Right.OPERATE)
  public void giveUp(Actor actor, long id) {
    Intake intake = look(actor, id);
    if (job(actor, intake).filter(one -> !one.state().isOver()).isPresent()) {
      throw new IntakeStageException(id, intake.stage());
    }
    switch (intake.stage()) {
      case REHEARSING -> advance(id, IntakeStage.REHEARSING, IntakeStage.RECEIVED);
      case RUNNING -> {
        advance(id, IntakeStage.RUNNING, IntakeStage.DONE);
        intakes.giveUp(id);
      }
      case UNDOING -> advance(id, IntakeStage.UNDOING, IntakeStage.DONE);
      default -> throw new IntakeStageException(id, IntakeStage.RUNNING);
    }
  }

  private void advance(long id, IntakeStage from, IntakeStage to) {
    if (!intakes.advance(id, from, to)) {
      throw new IntakeStageException(id, from);
    }
  }

  private void begin(Actor actor, Intake intake, IntakeStage now, IntakeStage before) {
    intakes.actedOn(intake.id(), actor);
    String order = Long.toString(intake.id());
    try {
      intakes.workedBy(intake.id(), jobs.begin(now.job(), order, actor.id()));
    } catch (JobRunningException e) {
      intakes.advance(intake.id(), now, before);
      throw e;
    }
  }

  /** What was found while its files were read, if they are of another system. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public List<IntakeNote> notes(Actor actor, Intake intake) {
    return found.notes(intake.id());
  }

  /** A page of the names in it that the archive may know already. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public List<IntakeName> names(Actor actor, Intake intake, int from, int limit) {
    return found.names(intake.id(), from, limit);
  }

  /** How many of them there are. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public long countNames(Actor actor, Intake intake) {
    return found.countNames(intake.id());
  }

  /**
   * Says which entry a name is, for this import and whichever brings the same name of the same file
   * later; it is to be rehearsed anew then.
   *
   * @param entry empty if it is none of those that there are
   * @throws IntakeStageException if it is carried out already
   */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public void decide(Actor actor, long id, String key, Optional<EntryId> entry) {
    Intake intake = look(actor, id);
    if (intake.stage() != IntakeStage.REHEARSED) {
      throw new IntakeStageException(id, intake.stage());
    }
    decisions.decide(id, key, entry.orElse(null));
  }

  /** A page of the records of an outcome, with what changes of each. */
  @Requires(Right.OPERATE)
  @Transactional
  @Unrecorded(Unrecorded.Why.READS)
  public List<Listed> lines(
      Actor actor, Intake intake, IntakeOutcome outcome, int from, int limit) {
    List<IntakeLine> lines = intakes.lines(intake.id(), outcome, from, limit);
    Map<EntryId, Entry> before = drafts.revisions(revisions(lines));
    Map<EntryId, Entry> after = after(intake, outcome, lines);
    return lines.stream().map(line -> listed(line, before, after)).toList();
  }

  private static Map<EntryId, Integer> revisions(List<IntakeLine> lines) {
    Map<EntryId, Integer> wanted = new HashMap<>();
    for (IntakeLine line : lines) {
      EntryId entry = line.entry();
      if (entry != null
          && (line.outcome() == IntakeOutcome.CHANGES || line.outcome() == IntakeOutcome.CHANGED)) {
        wanted.put(entry, line.revision());
      }
    }
    return wanted;
  }

  private Map<EntryId, Entry> after(Intake intake, IntakeOutcome outcome, List<IntakeLine> lines) {
    Map<EntryId, Entry> after = new HashMap<>();
    if (outcome == IntakeOutcome.CHANGES) {
      intakes
          .documents(intake.id(), lines.stream().map(IntakeLine::number).toList())
          .values()
          .forEach(
              document -> {
                Entry entry = codec.read(document);
                after.put(entry.id(), entry);
              });
    } else if (outcome == IntakeOutcome.CHANGED) {
      Map<EntryId, Integer> made = new HashMap<>();
      for (IntakeLine line : lines) {
        if (line.entry() != null && line.made() != null) {
          made.put(line.entry(), line.made());
        }
      }
      after.putAll(drafts.revisions(made));
    }
    return after;
  }

  private Listed listed(IntakeLine line, Map<EntryId, Entry> before, Map<EntryId, Entry> after) {
    EntryId entry = line.entry();
    if (entry == null || !before.containsKey(entry) || !after.containsKey(entry)) {
      return new Listed(line, Optional.empty());
    }
    Entry old = Objects.requireNonNull(before.get(entry));
    Entry changed = Objects.requireNonNull(after.get(entry));
    ListRevisions.Compared compared =
        new ListRevisions.Compared(old, changed, Alterations.between(codec, old, changed));
    if (line.rivals() == 0) {
      return new Listed(line, Optional.of(compared));
    }
    List<Rival> rivals = Rivals.between(old, changed, vocabularies.current());
    return new Listed(line, Optional.of(compared), rivals, cited(line, old, changed, rivals));
  }

  /** The files that are entries only once it is carried out, by what they will be cited as. */
  private Map<EntryId, String> cited(
      IntakeLine line, Entry old, Entry changed, List<Rival> rivals) {
    Map<EntryId, String> cited = new HashMap<>();
    sources(changed.allCitations()).forEach(id -> cited.put(id, Place.of(line.place()).file()));
    String earlier =
        known.identified(List.of(old.id())).stream()
            .map(FileSources::standing)
            .findFirst()
            .orElse("");
    Set<EntryId> brought =
        rivals.stream()
            .flatMap(rival -> sources(rival.brought().citations().stream()))
            .collect(Collectors.toSet());
    rivals.stream()
        .flatMap(rival -> sources(rival.held().citations().stream()))
        .filter(id -> !brought.contains(id))
        .forEach(id -> cited.put(id, earlier));
    sources(old.allCitations()).forEach(cited::remove);
    return cited;
  }

  private static Stream<EntryId> sources(Stream<Citation> citations) {
    return citations.map(citation -> citation.source().entry());
  }
}
