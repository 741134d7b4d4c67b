package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.variorum.bulk.BulkWhy;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.curation.ImportEntries;
import org.variorum.curation.TraceSources;
import org.variorum.document.DocumentCodec;
import org.variorum.hiding.Hidings;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeName;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.NameDecisions;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownNames;
import org.variorum.search.SearchIndex;
import org.variorum.settings.KeptSettings;
import org.variorum.staff.Actor;

/**
 * Takes in what an archive hands over. All records are read and checked first; a bad one is
 * reported, and nothing of it is kept, nor of new records that refer to it. The others are written
 * many in one transaction and then indexed. A record that was imported before and has not changed
 * is left alone, whatever became of its entry since; so an import that broke off is simply given
 * again.
 */
@ApplicationScoped
public class ImportArchive {
  /** What is ordered by command is not paused: the more records a transaction has the faster. */
  private static final int BATCH = 500;

  @Inject Registrar registrar;
  @Inject ArchiveWords words;
  @Inject ScanIntake scans;
  @Inject ImportEntries entries;
  @Inject TraceSources tracing;
  @Inject Hidings hidings;
  @Inject DocumentCodec codec;
  @Inject SearchIndex index;
  @Inject KnownNames knownNames;
  @Inject KnownEntries known;
  @Inject Deliveries deliveries;
  @Inject BroughtFiles files;
  @Inject JoinRecords joining;
  @Inject KeptSettings kept;
  @Inject NameDecisions decisions;

  /**
   * Takes in a file or a folder, of our format or of another, and returns when it is all written
   * and, as far as it is published, can be found.
   *
   * @throws UnreadableDeliveryException if there is nothing to read
   */
  public ImportReport take(Path path, boolean publish, Progress progress) {
    return take(publish, progress, working -> deliveries.open(path, working));
  }

  /** The same, whose tables are read by this mapping of their columns. */
  public ImportReport take(Path path, boolean publish, ColumnMapping mapping, Progress progress) {
    return take(publish, progress, working -> deliveries.open(path, working, mapping));
  }

  /** The same, of whose names somebody has said who they are; that is kept as at the desk. */
  ImportReport take(
      Path path,
      boolean publish,
      Optional<ColumnMapping> mapping,
      DecidedNames decided,
      Progress progress) {
    return take(publish, progress, working -> open(path, working, mapping).deciding(decided));
  }

  private Delivery open(Path path, Path working, Optional<ColumnMapping> mapping) {
    return mapping
        .map(one -> deliveries.open(path, working, one))
        .orElseGet(() -> deliveries.open(path, working));
  }

  private ImportReport take(boolean publish, Progress progress, Function<Path, Delivery> opening) {
    ImportOrder order =
        new ImportOrder(
            Actor.OPERATOR,
            publish,
            place -> true,
            BATCH,
            (records, written) -> entries.write(Actor.OPERATOR, written),
            FirstFew.shown(),
            Progress.UNHEARD,
            progress);
    Path working = files.working();
    try {
      Delivery delivery = opening.apply(working);
      ImportRun run = run(delivery, order);
      decisions.decide(delivery.decided().entries());
      return run.run();
    } finally {
      files.release(working);
    }
  }

  /**
   * Finds out what would come of a file or a folder; nothing is changed.
   *
   * @param mapping of the columns of its tables, if it is not the one that is kept
   * @throws UnreadableDeliveryException if there is nothing to read
   */
  public RehearsalReport rehearse(
      Path path, boolean publish, Optional<ColumnMapping> mapping, Progress progress) {
    return rehearse(path, publish, mapping, DecidedNames.NONE, some -> {}, progress);
  }

  /**
   * The same, as if that had been said of its names.
   *
   * @param listing takes all names that the archive may know and of which nothing was said
   */
  RehearsalReport rehearse(
      Path path,
      boolean publish,
      Optional<ColumnMapping> mapping,
      DecidedNames decided,
      Consumer<List<IntakeName>> listing,
      Progress progress) {
    Path working = files.working();
    try {
      Delivery delivery = open(path, working, mapping).deciding(decided);
      Map<IntakeOutcome, Integer> counts = new EnumMap<>(IntakeOutcome.class);
      List<Refusal> refused = new ArrayList<>();
      FirstFew<SetBeside> rivals = FirstFew.shown();
      FirstFew<IntakeName> names = FirstFew.shown();
      FirstFew<Refusal> kin = FirstFew.shown();
      rehearsal(
              delivery,
              new ImportRehearsal.Asked(
                  Actor.OPERATOR,
                  publish,
                  (lines, documents) -> lines.forEach(line -> tally(line, counts, refused, kin)),
                  some -> {
                    names.addAll(some);
                    listing.accept(some);
                  },
                  rivals::add))
          .run(progress);
      return new RehearsalReport(counts, refused, kin, rivals, names, delivery.notes());
    } finally {
      files.release(working);
    }
  }

  private static void tally(
      IntakeLine line,
      Map<IntakeOutcome, Integer> counts,
      List<Refusal> refused,
      FirstFew<Refusal> kin) {
    if (line.why() == BulkWhy.COMES_WITH || line.why() == BulkWhy.NUMBER_BORNE) {
      kin.add(new Refusal(Place.of(line.place()), line.detail()));
    }
    counts.merge(line.outcome(), 1, Integer::sum);
    if (line.outcome() == IntakeOutcome.CANNOT) {
      refused.add(new Refusal(Place.of(line.place()), line.detail()));
    }
  }

  /** An import, to be run once. */
  ImportRun run(Delivery delivery, ImportOrder order) {
    ensureTables();
    return new ImportRun(this, delivery, order);
  }

  /** A rehearsal of one, to be run once. */
  ImportRehearsal rehearsal(Delivery delivery, ImportRehearsal.Asked asked) {
    ensureTables();
    return new ImportRehearsal(this, delivery, asked);
  }

  /**
   * Lets nothing begin while entries are not known by their numbers, else they would come twice.
   *
   * @throws TablesUnwrittenException if they are not
   */
  void ensureTables() {
    if (kept.awaitsTables()) {
      throw new TablesUnwrittenException();
    }
  }
}
