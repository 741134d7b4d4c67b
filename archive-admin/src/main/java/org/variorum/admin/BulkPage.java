package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.EntryField;
import org.variorum.admin.signin.SignedIn;
import org.variorum.bulk.Bulk;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkStage;
import org.variorum.bulk.BulkWhy;
import org.variorum.bulk.UnsavedWriting;
import org.variorum.curation.EditMany;
import org.variorum.curation.ListRevisions;
import org.variorum.curation.WrongStageException;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.job.JobRunningException;
import org.variorum.job.JobState;
import org.variorum.job.JobView;

/**
 * A change of many entries: what is done to each is chosen, the rehearsal shows what would become
 * of them, it is carried out and can be taken back.
 */
@Named
@RequestScoped
public class BulkPage {
  static final String ADDRESS = "/admin/bulk/";
  private static final int ROWS = 25;
  private static final List<String> ENTRIES = List.of("target", "parent", "institution");

  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject EditMany editing;
  @Inject Comparing comparing;
  @Inject EntryActs acts;
  @Inject DeskHeadings called;

  @SuppressWarnings("NullAway.Init")
  private Bulk bulk;

  private @Nullable JobView job;
  private @Nullable List<UnsavedWriting> unsaved;
  private final Map<String, String> fields = new HashMap<>();
  private BulkOutcome outcome = BulkOutcome.CHANGES;
  private int page = 1;
  private @Nullable List<BulkRow> rows;

  @PostConstruct
  void load() {
    look();
    if (bulk.stage().isMoving() && !isAtWork()) {
      look(); // a job ends after its last step, which moved the stage on
    }
    bulk.act().ifPresent(act -> fields.putAll(BulkForm.fields(act)));
    name();
    outcome = outcome(asked.parameter("show"));
    String number = asked.parameter("page");
    page = number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
  }

  private void look() {
    bulk = editing.look(signedIn.actor(), asked.bulk());
    job = editing.job(signedIn.actor(), bulk).orElse(null);
  }

  private boolean isAtWork() {
    return job != null && job.state() == JobState.RUNNING;
  }

  /** Entries stand in their fields with their headings. */
  private void name() {
    List<EntryId> named = new ArrayList<>();
    for (String field : ENTRIES) {
      String id = fields.getOrDefault(field, "");
      if (EntryId.isValid(id)) {
        named.add(new EntryId(id));
      }
    }
    Map<EntryId, String> headings = named.isEmpty() ? Map.of() : acts.headings(named);
    for (String field : ENTRIES) {
      String id = fields.getOrDefault(field, "");
      if (EntryId.isValid(id)) {
        EntryId entry = new EntryId(id);
        fields.put(field, EntryField.shown(headings.getOrDefault(entry, ""), entry));
      }
    }
  }

  private BulkOutcome outcome(String name) {
    return getOutcomes().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseGet(() -> getOutcomes().stream().findFirst().orElse(BulkOutcome.CHANGES));
  }

  /** Who has unsaved writing in what is to be changed. */
  public List<UnsavedWriting> getUnsaved() {
    List<UnsavedWriting> known = unsaved;
    if (known == null) {
      known = editing.unsaved(signedIn.actor(), bulk);
      unsaved = known;
    }
    return known;
  }

  public Bulk getBulk() {
    return bulk;
  }

  /** What stands in a field of the form. */
  public String field(String name) {
    String sent = asked.parameter(name);
    return sent.isEmpty() ? fields.getOrDefault(name, "") : sent;
  }

  /** What stands in the fields that name entries. */
  public Map<String, String> getFields() {
    return fields;
  }

  /** Whether it was taken back, but for some. */
  public boolean isPartly() {
    return bulk.stage() == BulkStage.UNDONE && bulk.count(BulkOutcome.LEFT) > 0;
  }

  /** The outcomes of which there are some, in the order in which one wants to know of them. */
  public List<BulkOutcome> getOutcomes() {
    return Arrays.stream(BulkOutcome.values())
        .filter(one -> one != BulkOutcome.OPEN && bulk.count(one) > 0)
        .toList();
  }

  public BulkOutcome getOutcome() {
    return outcome;
  }

  /** What the address shows. */
  public List<BulkRow> getRows() {
    if (rows == null) {
      List<EditMany.Listed> listed =
          editing.lines(signedIn.actor(), bulk, outcome, (page - 1) * ROWS, ROWS);
      Map<EntryId, String> headings =
          comparing.headings(
              listed.stream()
                  .flatMap(one -> one.compared().stream())
                  .flatMap(two -> Stream.of(two.before(), two.after()))
                  .toArray(Entry[]::new));
      called.about(listed.stream().map(one -> one.line().entry().value()));
      rows = listed.stream().map(one -> row(one, headings)).toList();
    }
    return rows;
  }

  private BulkRow row(EditMany.Listed listed, Map<EntryId, String> headings) {
    List<AlterationView> alterations =
        listed.compared().map(two -> words(two, headings)).orElse(List.of());
    return new BulkRow(
        listed.line(),
        called.of(listed.line().entry().value(), listed.heading()),
        why(listed.line()),
        alterations);
  }

  private List<AlterationView> words(ListRevisions.Compared two, Map<EntryId, String> headings) {
    return comparing.words(two, headings);
  }

  private String why(BulkLine line) {
    if (line.why() == BulkWhy.NONE) {
      return "";
    }
    String said = voice.word("bulk-why", line.why());
    return line.detail().isEmpty() ? said : said + " " + voice.said(line.detail());
  }

  /** The address of another page of the list; empty if there is none. */
  public String page(int step) {
    int other = page + step;
    boolean there = other >= 1 && (long) (other - 1) * ROWS < all();
    return there ? shown(outcome) + "&page=" + other : "";
  }

  private long all() {
    return bulk.count(outcome) + (outcome == BulkOutcome.CHANGES ? bulk.leftOut() : 0);
  }

  public long getFirst() {
    return (page - 1L) * ROWS + 1;
  }

  public long getLast() {
    return (page - 1L) * ROWS + getRows().size();
  }

  public long getAll() {
    return all();
  }

  /** The address that shows the entries of an outcome. */
  public String shown(BulkOutcome which) {
    return ADDRESS + bulk.id() + "?show=" + which;
  }

  public boolean isRehearsed() {
    return bulk.stage() == BulkStage.REHEARSED;
  }

  /** Whether what is to be done can still be chosen. */
  public boolean isOpen() {
    return bulk.stage() == BulkStage.CHOSEN || isRehearsed();
  }

  public boolean isUndoable() {
    return bulk.stage() == BulkStage.DONE && bulk.count(BulkOutcome.DONE) > 0;
  }

  /** The job that is at it; null if there is none. */
  public @Nullable JobView getJob() {
    return job;
  }

  /** Whether it moves on by itself. */
  public boolean isRunning() {
    return bulk.stage().isMoving() && !isHalted();
  }

  /** Whether it was halted or broken off on its way. */
  public boolean isHalted() {
    return bulk.stage().isMoving() && !isAtWork();
  }

  public void rehearse() {
    try {
      editing.rehearse(signedIn.actor(), bulk.id(), new BulkForm(this::sent).act());
      voice.goTo(ADDRESS + bulk.id());
    } catch (UnreadableBulkException e) {
      String detail = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
      voice.complain(e.key(), detail);
    } catch (JobRunningException e) {
      voice.complain("bulk.busy");
    } catch (WrongStageException e) {
      voice.goTo(ADDRESS + bulk.id());
    }
  }

  private String sent(String name) {
    return ENTRIES.contains(name) ? fields.getOrDefault(name, "") : asked.parameter(name);
  }

  public void carryOut() {
    keepTicks();
    attempt(() -> editing.carryOut(signedIn.actor(), bulk.id()));
  }

  public void undo() {
    attempt(() -> editing.undo(signedIn.actor(), bulk.id()));
  }

  public void goOn() {
    attempt(() -> editing.goOn(signedIn.actor(), bulk.id()));
  }

  private void attempt(Runnable act) {
    try {
      act.run();
      voice.goTo(ADDRESS + bulk.id());
    } catch (JobRunningException e) {
      voice.complain("bulk.busy");
    } catch (WrongStageException e) {
      voice.goTo(ADDRESS + bulk.id());
    }
  }

  /** Keeps what is ticked on this page, and goes to another page of the list. */
  public void turn(int step) {
    keepTicks();
    voice.goTo(page(step).isEmpty() ? shown(outcome) : page(step));
  }

  private void keepTicks() {
    if (isRehearsed() && outcome == BulkOutcome.CHANGES) {
      List<Integer> kept = numbers("keep");
      List<Integer> left = new ArrayList<>(numbers("seen"));
      left.removeAll(kept);
      editing.tick(signedIn.actor(), bulk.id(), kept, true);
      editing.tick(signedIn.actor(), bulk.id(), left, false);
    }
  }

  private List<Integer> numbers(String name) {
    return asked.parameters(name).stream()
        .filter(one -> one.matches("\\d{1,7}"))
        .map(Integer::valueOf)
        .toList();
  }
}
