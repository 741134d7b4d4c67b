package org.variorum.admin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.EntryForm;
import org.variorum.identifier.EntryId;
import org.variorum.workingcopy.WorkingCopy;

/**
 * What is written into the form of one entry and not saved: kept on the server whenever it has
 * changed, and brought back when the entry is opened again.
 */
final class Unsaved {
  private final EntryActs acts;
  private final EntryId entry;
  private Map<String, String> last = Map.of();
  private @Nullable Instant broughtBack;

  Unsaved(EntryActs acts, EntryId entry) {
    this.acts = acts;
    this.entry = entry;
  }

  /** What was kept before; empty if nothing was. */
  Optional<WorkingCopy> kept() {
    return acts.kept(entry);
  }

  /** Writes into the form what was kept. */
  void bringBack(WorkingCopy kept, EntryForm form) {
    form.rewrite(kept.written());
    last = new TreeMap<>(kept.written());
    broughtBack = kept.keptAt();
  }

  /** When what was brought back had been written; null once it is saved, or where nothing was. */
  @Nullable Instant broughtBack() {
    return broughtBack;
  }

  /** Keeps what stands in the form; says when, if it was not kept already. */
  Optional<Instant> keep(EntryForm form, int revision) {
    SortedMap<String, String> written = form.written();
    if (written.equals(last)) {
      return Optional.empty();
    }
    Instant when = acts.keep(entry, revision, written);
    last = written;
    return Optional.of(when);
  }

  /** It was saved with the entry, and is no more. */
  void saved() {
    last = Map.of();
    broughtBack = null;
  }

  void discard() {
    acts.discard(entry);
    saved();
  }
}
