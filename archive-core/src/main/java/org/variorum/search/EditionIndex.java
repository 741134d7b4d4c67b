package org.variorum.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.node.Nodes;
import org.variorum.node.PublishedElsewhere;
import org.variorum.settings.Settings;

/** The index of what is published. It is opened soon after the start, or when first wanted. */
@ApplicationScoped
class EditionIndex implements SearchIndex {
  /** So many editions are read at once, and so many units asked for: a question has a bound. */
  private static final int AT_ONCE = 200;

  /** So many are brought in together, where so many wait. */
  private static final int TOGETHER = 2_000;

  @Inject Settings settings;
  @Inject CurrentCards cards;
  @Inject Outbox outbox;
  @Inject Nodes nodes;
  @Inject Event<PublishedElsewhere> elsewhere;

  /** Held from reading editions to having written them, so that an older one never comes last. */
  private final ReentrantLock writing = new ReentrantLock();

  /** Held while some that wait are brought in, which another would do once more. */
  private final ReentrantLock catching = new ReentrantLock();

  /** Who hears of the building that this thread has begun. */
  private final ThreadLocal<IndexProgress> listening =
      ThreadLocal.withInitial(() -> IndexProgress.UNHEARD);

  private @Nullable Indexes shelf;

  /** When something was written last. */
  private volatile long written = System.nanoTime();

  /** Of when the state was whose parts were looked at last; 0 if none was. */
  private volatile long tidied;

  /** An index that is being built, and has to learn of every change. */
  private volatile @Nullable OpenIndex rising;

  /** Asks something of the index as it stands now. */
  <T> T ask(Function<OpenIndex, T> question) {
    try {
      return shelf().with(question);
    } catch (SearchException | UncheckedIOException e) {
      throw new SearchAwayException(e);
    }
  }

  @Override
  public void indexAll(IndexProgress progress) {
    listening.set(progress);
    try {
      shelf().renew();
    } finally {
      listening.remove();
    }
  }

  @Override
  public void index(Collection<EntryId> ids) {
    for (List<EntryId> batch : parted(List.copyOf(ids), TOGETHER)) {
      Set<String> before = lines(batch);
      shelf().with(index -> write(batch, index));
      Set<String> moved = new HashSet<>(lines(batch));
      moved.removeAll(before);
      parted(List.copyOf(moved), AT_ONCE).forEach(this::bringAfter);
    }
  }

  private static <T> List<List<T>> parted(List<T> all, int most) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += most) {
      parts.add(all.subList(from, Math.min(all.size(), from + most)));
    }
    return parts;
  }

  private Set<String> lines(List<EntryId> units) {
    Set<String> lines = new HashSet<>();
    for (List<EntryId> some : parted(units, AT_ONCE)) {
      lines.addAll(ask(index -> index.lookUp(entries -> entries.lines(some))));
    }
    return lines;
  }

  /**
   * What lies below units that were moved follows them; nothing, most of the time.
   *
   * @param moved each with all that it lies below now
   */
  private void bringAfter(List<String> moved) {
    List<EntryId> strayed = strayed(moved);
    while (!strayed.isEmpty()) {
      List<EntryId> below = strayed;
      shelf().with(index -> write(below, index));
      List<EntryId> more = strayed(moved);
      strayed = more.equals(below) ? List.of() : more; // what cannot be brought in is left
    }
  }

  private List<EntryId> strayed(List<String> moved) {
    return ask(index -> index.lookUp(entries -> entries.strayed(moved, AT_ONCE)));
  }

  @Override
  public void catchUp() {
    boolean more = true;
    while (more) {
      catching.lock();
      try {
        more = catchUpWith(outbox.first(TOGETHER));
      } finally {
        catching.unlock();
      }
    }
  }

  /** Returns whether any waited, so that more may. */
  private boolean catchUpWith(List<OutboxNote> waiting) {
    if (waiting.isEmpty()) {
      return false;
    }
    List<EntryId> entries = waiting.stream().map(OutboxNote::entry).distinct().toList();
    if (isOurs()) {
      index(entries);
    } else {
      List<String> owners = entries.stream().map(EntryId::value).toList();
      boolean unused = shelf().with(index -> index.forget(owners));
    }
    outbox.remove(waiting);
    if (nodes.isFollower()) {
      elsewhere.fire(new PublishedElsewhere(outbox.with(entries)));
    }
    return true;
  }

  /** Whether this node writes the index: on a server one does for all; in a directory, each. */
  boolean isOurs() {
    return !nodes.isFollower() || SearchServer.of(settings).isEmpty();
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

  /**
   * Makes one part of the many that an import leaves, once nothing has been written for a while.
   */
  void tidy(Duration quiet) {
    long last = written;
    if (last != tidied && System.nanoTime() - last >= quiet.toNanos()) {
      tidied = last; // where it fails, it does not again until more is written
      tidied = shelf().tidy() ? last : 0;
    }
  }

  private boolean write(List<EntryId> batch, OpenIndex index) {
    writing.lock();
    try {
      Batch together = new Batch(some -> write(some, index));
      parted(batch, AT_ONCE).forEach(some -> cards.of(some, together::add));
      together.write();
      return true;
    } finally {
      writing.unlock();
    }
  }

  private void write(CurrentCards.Cards changed, OpenIndex index) {
    index.change(changed.cards(), changed.gone());
    written = System.nanoTime();
    OpenIndex other = rising;
    if (other != null && other != index) {
      other.change(changed.cards(), changed.gone());
    }
  }

  /** What is written while parts are merged, or the new index takes its place, goes into it too. */
  private final class AllCards implements Rebuilding {
    @Override
    public void fill(OpenIndex fresh) {
      rising = fresh;
      long total = outbox.publishedEntries();
      long done = 0;
      List<EntryId> batch = cards.after(null, TOGETHER);
      while (!batch.isEmpty()) {
        write(batch, fresh);
        done += batch.size();
        listening.get().reached(done, total);
        batch = cards.after(batch.get(batch.size() - 1), TOGETHER);
      }
    }

    @Override
    public void over() {
      rising = null;
    }
  }

  private synchronized Indexes shelf() {
    if (shelf == null) {
      shelf =
          SearchServer.of(settings)
              .<Indexes>map(
                  server -> new ServerIndexes(server, new AllCards(), !settings.readsOnly()))
              .orElseGet(
                  () -> new IndexShelf(settings.dataDirectory().resolve("index"), new AllCards()));
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
