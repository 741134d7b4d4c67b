package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.bulk.BulkWhy;
import org.variorum.entry.Entry;
import org.variorum.exchange.ImportAtDesk;
import org.variorum.exchange.IntakeStageException;
import org.variorum.exchange.OtherRehearsalException;
import org.variorum.exchange.TablesUnwrittenException;
import org.variorum.exchange.UnknownIntakeException;
import org.variorum.identifier.EntryId;
import org.variorum.intake.Intake;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeName;
import org.variorum.intake.IntakeNote;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeStage;
import org.variorum.job.JobRunningException;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.staff.Right;

/** An import: what would become of each record is rehearsed, carried out, and taken back. */
@Named
@RequestScoped
public class ImportPage {
  private static final String ADDRESS = "/admin/import/";
  private static final int ROWS = 25;
  private static final int NAMES = 200;
  private static final Set<String> OF_TABLES =
      Set.of("columns-unknown", "columns-mapped", "column-placed", "column-drawn");

  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject ImportAtDesk imports;
  @Inject Comparing comparing;
  @Inject EntryActs acts;
  @Inject DeskHeadings headings;

  @SuppressWarnings("NullAway.Init")
  private Intake intake;

  private @Nullable JobView job;
  private IntakeOutcome outcome = IntakeOutcome.ADDS;
  private int page = 1;
  private @Nullable List<ImportRow> rows;
  private @Nullable List<ImportNotes> notes;
  private @Nullable List<IntakeNote> noted;
  private @Nullable List<IntakeName> names;

  @PostConstruct
  void load() {
    if (!signedIn.actor().may(Right.OPERATE)) {
      throw new UnknownPageException("page for that role");
    }
    look();
    if (intake.stage().isMoving() && !isAtWork()) {
      look(); // a job ends after its last step, which moved the stage on
    }
    outcome = outcome(asked.parameter("show"));
    String number = asked.parameter("page");
    page = number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
  }

  private void look() {
    try {
      intake = imports.look(signedIn.actor(), asked.delivery());
    } catch (UnknownIntakeException e) {
      throw new UnknownPageException("import at this address");
    }
    job = imports.job(signedIn.actor(), intake).orElse(null);
  }

  private boolean isAtWork() {
    return job != null && job.state() == JobState.RUNNING;
  }

  private IntakeOutcome outcome(String name) {
    List<IntakeOutcome> there = getOutcomes();
    return there.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseGet(() -> there.isEmpty() ? IntakeOutcome.ADDS : there.get(0));
  }

  public Intake getIntake() {
    return intake;
  }

  /** Whether it was taken back, but for some. */
  public boolean isPartly() {
    return intake.stage() == IntakeStage.UNDONE && intake.count(IntakeOutcome.LEFT) > 0;
  }

  /** The outcomes of which there are some, in the order in which one wants to know of them. */
  public List<IntakeOutcome> getOutcomes() {
    Comparator<IntakeOutcome> order =
        intake.stage() == IntakeStage.UNDONE
            ? Comparator.reverseOrder()
            : Comparator.naturalOrder();
    return Arrays.stream(IntakeOutcome.values())
        .filter(one -> intake.count(one) > 0)
        .sorted(order)
        .toList();
  }

  public IntakeOutcome getOutcome() {
    return outcome;
  }

  /** What the address shows. */
  public List<ImportRow> getRows() {
    List<ImportRow> known = rows;
    if (known == null) {
      List<ImportAtDesk.Listed> listed =
          imports.lines(signedIn.actor(), intake, outcome, (page - 1) * ROWS, ROWS);
      Map<EntryId, String> headings =
          comparing.headings(
              listed.stream()
                  .flatMap(one -> one.compared().stream())
                  .flatMap(two -> Stream.of(two.before(), two.after()))
                  .toArray(Entry[]::new));
      Map<EntryId, String> unread = unread(listed);
      known = listed.stream().map(one -> row(one, headings, unread)).toList();
      rows = known;
    }
    return known;
  }

  /** What is called as before is not read: only its number stands in the line. */
  private Map<EntryId, String> unread(List<ImportAtDesk.Listed> listed) {
    List<EntryId> entries =
        listed.stream()
            .filter(one -> one.compared().isEmpty())
            .map(one -> one.line().entry())
            .filter(Objects::nonNull)
            .toList();
    return acts.headings(entries);
  }

  private ImportRow row(
      ImportAtDesk.Listed listed, Map<EntryId, String> known, Map<EntryId, String> unread) {
    Map<EntryId, String> headings = new HashMap<>(known);
    listed
        .cited()
        .forEach(
            (source, file) ->
                headings.putIfAbsent(
                    source, file.isEmpty() ? voice.say("import.rivals.earlier") : file));
    List<AlterationView> alterations =
        listed.compared().map(two -> comparing.words(two, headings)).orElse(List.of());
    List<RivalView> rivals =
        listed
            .compared()
            .filter(two -> !listed.rivals().isEmpty())
            .map(two -> comparing.rivals(two.after(), listed.rivals(), headings))
            .orElse(List.of());
    IntakeLine line = listed.line();
    String name =
        line.entry() == null ? line.name() : unread.getOrDefault(line.entry(), line.name());
    return new ImportRow(line, name, why(line), alterations, rivals, known(listed));
  }

  private static String known(ImportAtDesk.Listed listed) {
    return listed
        .compared()
        .map(two -> two.before().heading())
        .filter(heading -> !heading.byLanguage().containsValue(listed.line().name()))
        .map(heading -> heading.byLanguage().firstEntry().getValue())
        .orElse("");
  }

  private String why(IntakeLine line) {
    if (line.why() == BulkWhy.NONE) {
      return "";
    }
    String said =
        line.why() == BulkWhy.UNPUBLISHABLE
            ? voice.say("import.draft-only")
            : voice.word("bulk-why", line.why());
    return line.detail().isEmpty() ? said : said + " " + voice.said(line.detail());
  }

  /** The address of another page of the list; empty if there is none. */
  public String page(int step) {
    int other = page + step;
    boolean there = other >= 1 && (long) (other - 1) * ROWS < intake.count(outcome);
    return there ? shown(outcome) + "&page=" + other : "";
  }

  public long getFirst() {
    return (page - 1L) * ROWS + 1;
  }

  public long getLast() {
    return (page - 1L) * ROWS + getRows().size();
  }

  /** The address that shows the records of an outcome. */
  public String shown(IntakeOutcome which) {
    return ADDRESS + intake.id() + "?show=" + which;
  }

  /** Whether it can still be chosen how it is to be done. */
  public boolean isOpen() {
    return intake.stage() == IntakeStage.RECEIVED || intake.stage() == IntakeStage.REHEARSED;
  }

  public boolean isRehearsed() {
    return intake.stage() == IntakeStage.REHEARSED;
  }

  /** Whether its file is kept, without which nothing can be done. */
  public boolean isKept() {
    return imports.isKept(signedIn.actor(), intake);
  }

  public boolean isUndoable() {
    return intake.stage() == IntakeStage.DONE && intake.taken() > 0;
  }

  /** How many entries were changed since the rehearsal. */
  public long getStale() {
    return imports.stale(signedIn.actor(), intake);
  }

  /** The job that is at it; null if there is none. */
  public @Nullable JobView getJob() {
    return job;
  }

  /** Whether it moves on by itself. */
  public boolean isRunning() {
    return intake.stage().isMoving() && isAtWork();
  }

  /** Whether it was halted, has failed or was broken off on its way. */
  public boolean isHalted() {
    return intake.stage().isMoving() && !isAtWork();
  }

  /** Whether the job that is halted could also end here. */
  public boolean isGivable() {
    return isHalted() && (job == null || job.state().isOver());
  }

  public boolean isFailed() {
    return job != null && job.state() == JobState.FAILED;
  }

  public void rehearse() {
    attempt(
        () ->
            imports.rehearse(signedIn.actor(), intake.id(), !asked.parameter("publish").isEmpty()));
  }

  public void carryOut() {
    attempt(() -> imports.carryOut(signedIn.actor(), intake.id(), asked.parameter("plan")));
  }

  public void undo() {
    attempt(() -> imports.undo(signedIn.actor(), intake.id()));
  }

  public void goOn() {
    attempt(() -> imports.goOn(signedIn.actor(), intake.id()));
  }

  public void giveUp() {
    attempt(() -> imports.giveUp(signedIn.actor(), intake.id()));
  }

  /** What was found while files of other systems were read, the same things together. */
  public List<ImportNotes> getNotes() {
    List<ImportNotes> known = notes;
    if (known == null) {
      known = ImportNotes.of(noted(), voice);
      notes = known;
    }
    return known;
  }

  /** Whether it can be said what is in which column of its file. */
  public boolean isTable() {
    return isOpen()
        && isKept()
        && noted().stream().anyMatch(note -> OF_TABLES.contains(note.code()));
  }

  /** Whether nothing can come of it before that is said. */
  public boolean isUnplaced() {
    return noted().stream().anyMatch(note -> note.code().equals("columns-unknown"));
  }

  private List<IntakeNote> noted() {
    List<IntakeNote> known = noted;
    if (known == null) {
      known = imports.notes(signedIn.actor(), intake);
      noted = known;
    }
    return known;
  }

  /** Names that the archive may know already; only while it can still be said who is meant. */
  public List<IntakeName> getNames() {
    List<IntakeName> known = names;
    if (known == null) {
      known = isRehearsed() ? imports.names(signedIn.actor(), intake, 0, NAMES) : List.of();
      headings.about(known.stream().map(one -> one.entry().value()));
      names = known;
    }
    return known;
  }

  /** How many names there are that are not shown. */
  public long getMoreNames() {
    return getNames().size() < NAMES ? 0 : imports.countNames(signedIn.actor(), intake) - NAMES;
  }

  /** Whether something was decided that this rehearsal did not know of. */
  public boolean isDecided() {
    return getNames().stream().anyMatch(IntakeName::decided);
  }

  /** Says that a name is the entry that it may be. */
  public void join(IntakeName name) {
    decide(name.key(), Optional.of(name.entry()));
  }

  /** Says that a name is none of the entries that it may be. */
  public void keepApart(IntakeName name) {
    decide(name.key(), Optional.empty());
  }

  private void decide(String key, Optional<EntryId> entry) {
    attempt(() -> imports.decide(signedIn.actor(), intake.id(), key, entry));
  }

  private void attempt(Runnable act) {
    try {
      act.run();
      voice.goTo(ADDRESS + intake.id());
    } catch (JobRunningException e) {
      voice.complain("import.busy");
    } catch (TablesUnwrittenException e) {
      voice.complain("import.tables");
    } catch (OtherRehearsalException e) {
      voice.complain("import.other-rehearsal");
    } catch (IntakeStageException e) {
      voice.goTo(ADDRESS + intake.id());
    }
  }
}
