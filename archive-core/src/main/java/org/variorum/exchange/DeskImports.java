package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.variorum.bulk.BulkWhy;
import org.variorum.curation.ImportEntries;
import org.variorum.curation.ImportedEntry;
import org.variorum.curation.IncomingEntry;
import org.variorum.curation.RehearsedRecord;
import org.variorum.intake.Intake;
import org.variorum.intake.IntakeFindings;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeName;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeStage;
import org.variorum.intake.IntakeWord;
import org.variorum.intake.Intakes;
import org.variorum.staff.Actor;
import org.variorum.staff.OnBehalf;
import org.variorum.staff.Right;

/** Rehearses imports of the desk and carries them out, by the same code as the command. */
@ApplicationScoped
class DeskImports {
  private static final int AT_ONCE = 500;

  /** A pause is heeded within a second. */
  private static final int BATCH = 100;

  @Inject ImportArchive archive;
  @Inject ImportEntries entries;
  @Inject ArchiveWords words;
  @Inject BroughtFiles files;
  @Inject Intakes intakes;
  @Inject OnBehalf behalf;
  @Inject IntakeFindings found;

  private Intake intake(long id) {
    return intakes.withId(id).orElseThrow(() -> new UnknownIntakeException(id));
  }

  /** An import at a stage: one that was given up, or went on without this job, is left alone. */
  private Intake at(long id, IntakeStage stage) {
    Intake intake = intake(id);
    if (intake.stage() != stage) {
      throw new IntakeStageException(id, stage);
    }
    return intake;
  }

  private Delivery opened(Intake intake) {
    return files.open(intake.id(), intake.fileName(), intake.digest());
  }

  /** Finds out what would become of each record, from the first on whatever was found before. */
  String rehearse(long id, Progress progress) {
    Intake intake = at(id, IntakeStage.REHEARSING);
    try {
      return rehearsed(intake, opened(intake), progress, false);
    } finally {
      files.close(id);
    }
  }

  private String rehearsed(Intake intake, Delivery delivery, Progress progress, boolean renewed) {
    long id = intake.id();
    intakes.clear(id);
    found.keepNotes(id, DeskNotes.of(delivery.notes()));
    found.clearNames(id);
    int[] names = {1};
    String plan =
        planned(
            intake,
            delivery,
            progress,
            (lines, documents) -> intakes.add(id, lines, documents),
            some -> {
              found.addNames(id, names[0], some);
              names[0] += some.size();
            });
    intakes.found(id, plan, renewed);
    intakes.advance(id, intake.stage(), IntakeStage.REHEARSED);
    Intake after = intake(id);
    return (renewed ? "the archive has changed; rehearsed anew: " : "")
        + "%d would be added, %d changed, %d left alone, %d refused"
            .formatted(
                after.count(IntakeOutcome.ADDS) + after.count(IntakeOutcome.RETURNS),
                after.count(IntakeOutcome.CHANGES),
                after.count(IntakeOutcome.STAYS),
                after.count(IntakeOutcome.CANNOT));
  }

  /** Rehearses it, and returns the plan that comes of it. */
  private String planned(
      Intake intake,
      Delivery delivery,
      Progress progress,
      ImportRehearsal.Findings findings,
      Consumer<List<IntakeName>> names) {
    Actor actor = actor(intake);
    RehearsalPlan plan = new RehearsalPlan(words.standing(actor, delivery));
    plan.read(delivery.notes());
    ImportRehearsal.Asked asked =
        new ImportRehearsal.Asked(
            actor,
            intake.publish(),
            (lines, documents) -> {
              plan.add(lines, documents);
              findings.add(lines, documents);
            },
            names,
            rival -> {});
    archive.rehearsal(delivery, asked).run(progress);
    return plan.inHex();
  }

  /** Whoever set it going, with the rights that he has now. */
  private Actor actor(Intake intake) {
    Actor actor = behalf.of(intake.acting());
    actor.demand(Right.OPERATE, "import");
    if (intake.publish()) {
      actor.demand(Right.PUBLISH, "publish what is imported");
    }
    return actor;
  }

  private boolean holdsStill(Intake intake, Delivery delivery, Progress progress) {
    return isBegun(intake)
        || planned(intake, delivery, progress, (lines, documents) -> {}, names -> {})
            .equals(intake.found().plan());
  }

  /** Whether anything may be written already: what stood before is kept first. */
  private boolean isBegun(Intake intake) {
    return intake.isTaken() || !intakes.words(intake.id()).isEmpty();
  }

  /** Takes what was rehearsed; what was taken before a halt is not taken again. */
  String carryOut(long id, Progress progress) {
    Intake intake = at(id, IntakeStage.RUNNING);
    try {
      return carriedOut(id, intake, progress);
    } finally {
      files.close(id);
    }
  }

  private String carriedOut(long id, Intake intake, Progress progress) {
    Delivery delivery = opened(intake);
    if (!holdsStill(intake, delivery, (done, total) -> progress.reached(done, 2 * total))) {
      return rehearsed(
          intake, delivery, (done, total) -> progress.reached(total + done, 2 * total), true);
    }
    Map<String, IntakeLine> due = due(id);
    Actor actor = actor(intake);
    keepWords(id, words.standing(actor, delivery));
    ImportRun run =
        archive.run(
            delivery,
            new ImportOrder(
                actor,
                intake.publish(),
                place -> due.containsKey(place.toString()),
                BATCH,
                (records, brought) -> write(actor, id, due, records, brought),
                FirstFew.counted(),
                (done, total) -> progress.reached(2 * total + done, 4 * total),
                (done, total) -> progress.reached(3 * total + done, 4 * total)));
    keepWords(id, words.vocabularyStanding(actor, delivery));
    run.run();
    progress.reached(4 * run.size(), 4 * run.size());
    keepWords(id, words.standing(actor, delivery));
    settle(id, run);
    intakes.dropDocuments(id);
    intakes.advance(id, IntakeStage.RUNNING, IntakeStage.DONE);
    Intake done = intake(id);
    return "%d added, %d changed, %d left alone, %d refused or missed"
        .formatted(
            done.count(IntakeOutcome.ADDED) + done.count(IntakeOutcome.RETURNED),
            done.count(IntakeOutcome.CHANGED),
            done.count(IntakeOutcome.STAYS),
            done.count(IntakeOutcome.CANNOT) + done.count(IntakeOutcome.MISSED));
  }

  /** What stands when it begins is kept once, also if it goes on later. */
  private void keepWords(long id, Map<String, String> standing) {
    Map<String, String> before = new HashMap<>();
    intakes.words(id).forEach(word -> before.put(word.name(), word.before()));
    List<IntakeWord> kept = new ArrayList<>();
    standing.forEach(
        (part, words) -> {
          boolean begins = !before.containsKey(part);
          kept.add(new IntakeWord(part, before.getOrDefault(part, words), begins ? "" : words));
        });
    intakes.keepWords(id, kept);
  }

  private Map<String, IntakeLine> due(long id) {
    Map<String, IntakeLine> due = new HashMap<>();
    int last = 0;
    List<IntakeLine> lines = intakes.next(id, IntakeOutcome.DUE, last, AT_ONCE);
    while (!lines.isEmpty()) {
      lines.forEach(line -> due.put(line.place(), line));
      last = lines.get(lines.size() - 1).number();
      lines = intakes.next(id, IntakeOutcome.DUE, last, AT_ONCE);
    }
    return due;
  }

  private List<ImportedEntry> write(
      Actor actor,
      long id,
      Map<String, IntakeLine> due,
      List<IncomingRecord> records,
      List<IncomingEntry> brought) {
    List<RehearsedRecord> rehearsed = new ArrayList<>();
    for (int i = 0; i < brought.size(); i++) {
      String place = records.get(i).head().place().toString();
      IntakeLine line = due.get(place);
      if (line != null) {
        List<IntakeLine> others =
            records.get(i).followers().stream()
                .map(other -> due.get(other.head().place().toString()))
                .filter(Objects::nonNull)
                .toList();
        rehearsed.add(new RehearsedRecord(line, brought.get(i), others));
      }
    }
    return entries.carryOut(actor, id, rehearsed);
  }

  /** Says of each that was to come and did not why not; what is no record was kept. */
  private void settle(long id, ImportRun run) {
    List<IntakeLine> lines = intakes.next(id, IntakeOutcome.DUE, 0, AT_ONCE);
    while (!lines.isEmpty()) {
      intakes.keep(id, lines.stream().map(line -> settled(line, run)).toList());
      lines = intakes.next(id, IntakeOutcome.DUE, 0, AT_ONCE);
    }
  }

  private static IntakeLine settled(IntakeLine line, ImportRun run) {
    Place place = Place.of(line.place());
    return run.refusal(place)
        .map(refusal -> line.said(IntakeOutcome.MISSED, BulkWhy.REFUSED, refusal.reason()))
        .orElseGet(
            () ->
                ArchiveWords.isPart(place.file())
                    ? line.became(IntakeOutcome.CHANGED)
                    : line.said(IntakeOutcome.MISSED, BulkWhy.CHANGED_SINCE, ""));
  }
}
