package org.variorum.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.settings.Settings;

/** The index of what is published. It is opened soon after the start, or when first wanted. */
@ApplicationScoped
class EditionIndex implements SearchIndex {
  private static final int BATCH = 200;

  @Inject Settings settings;
  @Inject CurrentCards cards;
  @Inject Outbox outbox;

  /** Held from reading editions to having written them, so that an older one never comes last. */
  private final ReentrantLock writing = new ReentrantLock();

  private @Nullable IndexShelf shelf;

  /** An index that is being built, and has to learn of every change. */
  private volatile @Nullable OpenIndex rising;

  /** Asks something of the index as it stands now. */
  <T> T ask(Function<OpenIndex, T> question) {
    return shelf().with(question);
  }

  @Override
  public void indexAll() {
    shelf().renew();
  }

  @Override
  public void index(Collection<EntryId> ids) {
    List<EntryId> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<EntryId> batch = all.subList(from, Math.min(all.size(), from + BATCH));
      Set<String> before = lines(batch);
      shelf().with(index -> write(batch, index));
      Set<String> moved = new HashSet<>(lines(batch));
      moved.removeAll(before);
      bringAfter(moved);
    }
  }

  private Set<String> lines(List<EntryId> units) {
    return ask(index -> index.lookUp(entries -> entries.lines(units)));
  }

  /**
   * What lies below units that were moved follows them; nothing, most of the time.
   *
   * @param moved each with all that it lies below now
   */
  private void bringAfter(Set<String> moved) {
    List<EntryId> strayed = strayed(moved);
    while (!strayed.isEmpty()) {
      List<EntryId> below = strayed;
      shelf().with(index -> write(below, index));
      List<EntryId> more = strayed(moved);
      strayed = more.equals(below) ? List.of() : more; // what cannot be brought in is left
    }
  }

  private List<EntryId> strayed(Set<String> moved) {
    return ask(index -> index.lookUp(entries -> entries.strayed(moved, BATCH)));
  }

  @Override
  public void catchUp() {
    List<OutboxNote> waiting = outbox.first(BATCH);
    while (!waiting.isEmpty()) {
      index(waiting.stream().map(OutboxNote::entry).distinct().toList());
      outbox.remove(waiting);
      waiting = outbox.first(BATCH);
    }
  }

  /** Opens the index and searches it once, so that the first visitor finds it ready. */
  void warm() {
    SearchQuery any = new SearchQuery("Variorum 1942", false, null, "en", 0, 1);
    SearchResult unused = shelf().with(index -> index.find(any));
  }

  /**
   * Builds the index anew if it is not whole, or holds more or fewer entries than are published.
   */
  void check() {
    shelf().check(outbox.publishedEntries());
  }

  private boolean write(List<EntryId> batch, OpenIndex index) {
    writing.lock();
    try {
      cards.of(batch, piece -> write(piece, index));
      return true;
    } finally {
      writing.unlock();
    }
  }

  private void write(CurrentCards.Cards changed, OpenIndex index) {
    index.change(changed.cards(), changed.gone());
    OpenIndex other = rising;
    if (other != null && other != index) {
      other.change(changed.cards(), changed.gone());
    }
  }

  private void fill(OpenIndex fresh) {
    rising = fresh;
    try {
      List<EntryId> batch = cards.after(null, BATCH);
      while (!batch.isEmpty()) {
        write(batch, fresh);
        batch = cards.after(batch.get(batch.size() - 1), BATCH);
      }
    } finally {
      rising = null;
    }
  }

  private synchronized IndexShelf shelf() {
    if (shelf == null) {
      shelf = new IndexShelf(settings.dataDirectory().resolve("index"), this::fill);
    }
    return shelf;
  }

  @PreDestroy
  synchronized void close() {
    if (shelf != null) {
      shelf.close();
    }
  }
}
