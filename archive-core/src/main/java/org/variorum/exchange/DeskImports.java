package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.bulk.BulkWhy;
import org.variorum.curation.ImportEntries;
import org.variorum.curation.ImportedEntry;
import org.variorum.curation.IncomingEntry;
import org.variorum.curation.RehearsedRecord;
import org.variorum.intake.Intake;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeStage;
import org.variorum.intake.Intakes;
import org.variorum.staff.Actor;
import org.variorum.staff.OnBehalf;

/** Rehearses imports of the desk and carries them out, by the same code as the command. */
@ApplicationScoped
class DeskImports {
  private static final int AT_ONCE = 500;
  private static final Set<IntakeOutcome> DUE =
      EnumSet.of(IntakeOutcome.ADDS, IntakeOutcome.CHANGES);

  @Inject ImportArchive archive;
  @Inject ImportEntries entries;
  @Inject BroughtFiles files;
  @Inject Intakes intakes;
  @Inject OnBehalf behalf;

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
      return rehearsed(id, intake, progress);
    } finally {
      files.close(id);
    }
  }

  private String rehearsed(long id, Intake intake, Progress progress) {
    Delivery delivery = opened(intake);
    intakes.clear(id);
    Actor actor = behalf.of(intake.by());
    archive
        .rehearsal(
            delivery,
            new ImportRehearsal.Asked(
                actor, intake.publish(), (lines, documents) -> intakes.add(id, lines, documents)))
        .run(progress);
    intakes.advance(id, IntakeStage.REHEARSING, IntakeStage.REHEARSED);
    Intake found = intake(id);
    return "%d would be added, %d changed, %d left alone, %d refused"
        .formatted(
            found.count(IntakeOutcome.ADDS),
            found.count(IntakeOutcome.CHANGES),
            found.count(IntakeOutcome.STAYS),
            found.count(IntakeOutcome.CANNOT));
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
    Map<String, IntakeLine> due = due(id);
    Actor actor = behalf.of(intake.by());
    ImportRun run =
        archive.run(
            delivery,
            new ImportOrder(
                actor,
                intake.publish(),
                place -> due.containsKey(place.toString()),
                (records, brought) -> write(actor, id, due, records, brought),
                (done, total) -> progress.reached(done, 2 * total),
                (done, total) -> progress.reached(total + done, 2 * total)));
    run.run();
    progress.reached(2 * run.size(), 2 * run.size());
    settle(id, run);
    intakes.dropDocuments(id);
    intakes.advance(id, IntakeStage.RUNNING, IntakeStage.DONE);
    Intake done = intake(id);
    return "%d added, %d changed, %d left alone, %d refused or missed"
        .formatted(
            done.count(IntakeOutcome.ADDED),
            done.count(IntakeOutcome.CHANGED),
            done.count(IntakeOutcome.STAYS),
            done.count(IntakeOutcome.CANNOT) + done.count(IntakeOutcome.MISSED));
  }

  private Map<String, IntakeLine> due(long id) {
    Map<String, IntakeLine> due = new HashMap<>();
    int last = 0;
    List<IntakeLine> lines = intakes.next(id, DUE, last, AT_ONCE);
    while (!lines.isEmpty()) {
      lines.forEach(line -> due.put(line.place(), line));
      last = lines.get(lines.size() - 1).number();
      lines = intakes.next(id, DUE, last, AT_ONCE);
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
        rehearsed.add(new RehearsedRecord(line, brought.get(i)));
      }
    }
    return entries.carryOut(actor, id, rehearsed);
  }

  /** Says of each that was to come and did not why not; what is no record was kept. */
  private void settle(long id, ImportRun run) {
    List<IntakeLine> lines = intakes.next(id, DUE, 0, AT_ONCE);
    while (!lines.isEmpty()) {
      intakes.keep(id, lines.stream().map(line -> settled(line, run)).toList());
      lines = intakes.next(id, DUE, 0, AT_ONCE);
    }
  }

  private static IntakeLine settled(IntakeLine line, ImportRun run) {
    int colon = line.place().lastIndexOf(':');
    Place place =
        new Place(
            line.place().substring(0, colon), Integer.parseInt(line.place().substring(colon + 1)));
    return run.refusal(place)
        .map(refusal -> line.said(IntakeOutcome.MISSED, BulkWhy.REFUSED, refusal.reason()))
        .orElseGet(
            () ->
                ArchiveWords.isPart(place.file())
                    ? line.became(IntakeOutcome.CHANGED)
                    : line.said(IntakeOutcome.MISSED, BulkWhy.CHANGED_SINCE, ""));
  }
}
