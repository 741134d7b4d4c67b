package org.variorum.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.chronicle.Line;
import org.variorum.contentstore.ContentManifest;
import org.variorum.contentstore.ContentStore;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.entry.EntryKind;
import org.variorum.harvest.PartsFollow;
import org.variorum.identifier.ObjectId;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.search.SearchIndex;
import org.variorum.textlayer.PageTexts;
import org.variorum.treatment.Treatments;
import org.variorum.upkeep.AllTables;
import org.variorum.upkeep.Tables;

/**
 * {@code variorum rebuild}: makes tables and index anew from the content store alone. It wants an
 * empty archive, so that it never writes over anything; what was broken off is begun again in an
 * empty one.
 */
@ApplicationScoped
public class RebuildCommand implements OperatorCommand {
  private static final int BATCH = 50;
  private static final int BETWEEN_LINES = 100;

  @Inject JpaRebuilding rebuilding;
  @Inject ScanReturn scans;
  @Inject Treatments treatments;
  @Inject ContentStore store;
  @Inject DigitalObjects objects;
  @Inject Chronicle chronicle;
  @Inject Tables tables;
  @Inject SearchIndex index;
  @Inject PartsFollow parts;
  @Inject JpaGoneRecords gone;

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public void run(OperatorRequest request, OperatorConsole console) {
    if (!request.arguments().isEmpty()) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "rebuild takes no arguments");
    }
    if (!rebuilding.isEmpty()) {
      throw new OperatorFailure(
          OperatorFailure.FAILED,
          "there is an archive here already; rebuild wants a data directory that holds only store/"
              + " (and keys/), and empty tables");
    }
    LastLines last = LastLines.of(chronicle);
    if (last.isEmpty()) {
      throw new OperatorFailure(OperatorFailure.FAILED, "store/ has no chronicle to rebuild from");
    }
    bringScans(console);
    bringEntries(last, console);
    bringActs(last);
    bringTexts(last, console);
    bringTreatments(last, console);
    AllTables.write(tables, written -> {});
    parts.finish();
    gone.tell();
    console.line("All tables are written. Writing the index.");
    index.indexAll();
    console.line(
        "Done. Drafts, accounts, messages and settings are not in the repository: they come from"
            + " backups only. Those who signed editions are kept by name and cannot sign in.");
  }

  private void bringScans(OperatorConsole console) {
    List<ContentManifest> all = new ArrayList<>();
    store.all(all::add);
    int done = 0;
    for (ContentManifest manifest : all) {
      if (!scans.bring(manifest)) {
        console.problem(manifest.object() + ": no picture can be made from it");
      }
      done++;
      if (done % BETWEEN_LINES == 0) {
        console.line(done + " of " + all.size() + " scans are back.");
      }
    }
    console.line(done + " scans are back.");
  }

  private void bringEntries(LastLines last, OperatorConsole console) {
    rebuilding.signers(last.of(Kept.STAFF));
    rebuilding.settings(last.of(Kept.SETTING));
    List<Line> entries = last.of(Kept.ENTRY);
    for (List<Line> some : inBatches(entries)) {
      rebuilding.announce(kinds(some));
      rebuilding.key(some);
    }
    AtomicLong editions = new AtomicLong();
    last.editions(
        chronicle,
        some -> {
          rebuilding.editions(some);
          long now = editions.addAndGet(some.size());
          if (now % (BATCH * BETWEEN_LINES) == 0) {
            console.line(now + " editions are back.");
          }
        },
        BATCH);
    rebuilding.erased(last.erased());
    Map<String, Integer> shown = last.shown();
    inBatches(entries).forEach(some -> rebuilding.stand(some, shown));
    rebuilding.bases();
    inBatches(last.of(Kept.RECORD_SAID)).forEach(rebuilding::recordsSaid);
    console.line(
        "%d entries and %d editions are back; %d editions were suppressed and stay so."
            .formatted(entries.size(), editions.get(), last.erased().size()));
  }

  /** Hidings, withdrawals and mergers, with those that were taken back. */
  private void bringActs(LastLines last) {
    List<Line> acts = new ArrayList<>();
    for (Kept what : List.of(Kept.HIDING, Kept.WITHDRAWAL, Kept.MERGER)) {
      acts.addAll(last.of(what));
    }
    rebuilding.announce(JpaRebuilding.named(acts));
    rebuilding.insert(last.of(Kept.HIDING));
    rebuilding.insert(last.of(Kept.WITHDRAWAL));
    rebuilding.mergers(last.of(Kept.MERGER));
    rebuilding.insert(last.of(Kept.STANDING_TEXT));
    rebuilding.turnPages();
    acts.addAll(last.of(Kept.RECORD_SAID));
    rebuilding.goOnAfter(acts);
  }

  /** Texts of pages whose words are there: of what was suppressed they are not. */
  private void bringTexts(LastLines last, OperatorConsole console) {
    List<Line> texts = last.of(Kept.PAGE_TEXT).stream().filter(this::hasItsWords).toList();
    inBatches(texts).forEach(rebuilding::insert);
    console.line(texts.size() + " versions of texts of pages are back.");
  }

  /** How pages are shown; of what was suppressed nothing is left to show. */
  private void bringTreatments(LastLines last, OperatorConsole console) {
    List<Line> lines = last.of(Kept.PAGE_TREATMENT).stream().filter(this::isThere).toList();
    inBatches(lines).forEach(rebuilding::insert);
    treatments.restore();
    console.line(lines.size() + " versions of how pages are shown are back.");
  }

  private boolean isThere(Line line) {
    ObjectId object = new ObjectId(line.row().path("object_id").asText());
    return objects.of(object).filter(page -> page.state() != ObjectState.ERASED).isPresent();
  }

  private boolean hasItsWords(Line line) {
    ObjectId object = new ObjectId(line.row().path("object_id").asText());
    String file =
        PageTexts.file(line.row().path("layer").asText(), line.row().path("number").asInt());
    return store.words(object, file).isPresent();
  }

  private static Map<String, EntryKind> kinds(List<Line> entries) {
    Map<String, EntryKind> kinds = new TreeMap<>();
    entries.forEach(
        line ->
            kinds.put(
                line.row().path("id").asText(),
                EntryKind.valueOf(line.row().path("kind").asText())));
    return kinds;
  }

  private static List<List<Line>> inBatches(List<Line> lines) {
    List<List<Line>> batches = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += BATCH) {
      batches.add(lines.subList(from, Math.min(lines.size(), from + BATCH)));
    }
    return batches;
  }
}
