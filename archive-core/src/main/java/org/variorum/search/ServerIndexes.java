package org.variorum.search;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The indexes on an OpenSearch. Each that is built anew has a name of its own, and the alias tells
 * which of them serves, for all nodes; a node looks now and then whether it is still the one that
 * it has open.
 */
final class ServerIndexes implements Indexes {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final long LOOKED_NANOS = Duration.ofSeconds(5).toNanos();

  private final SearchServer server;
  private final Filling filling;
  private final boolean writing;

  /** Held for reading while the index is used, for writing while another takes its place. */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private final Object building = new Object();
  private volatile @Nullable Named open;

  /**
   * Whether another is being built, which takes its time: meanwhile the one that is open serves.
   */
  private volatile boolean rising;

  /**
   * An index that is open.
   *
   * @param looked when it was last seen to be the one that serves
   */
  private record Named(String name, OpenIndex index, long looked) {
    boolean isFresh() {
      return System.nanoTime() - looked < LOOKED_NANOS;
    }
  }

  /**
   * On a server where a new index is filled by {@code filling}.
   *
   * @param writing whether this node writes it; one that only shows waits until another has
   */
  ServerIndexes(SearchServer server, Filling filling, boolean writing) {
    this.server = server;
    this.filling = filling;
    this.writing = writing;
  }

  @Override
  public <T> T with(Function<OpenIndex, T> act) {
    while (true) {
      use.readLock().lock();
      try {
        Named now = open;
        if (now != null && (now.isFresh() || rising)) {
          return act.apply(now.index());
        }
      } finally {
        use.readLock().unlock();
      }
      look();
    }
  }

  private void look() {
    synchronized (building) {
      Named now = open;
      if (now != null && now.isFresh()) {
        return;
      }
      Optional<String> serving = server.serving().filter(this::isOfThisForm);
      if (serving.isEmpty()) {
        build();
      } else if (now != null && now.name().equals(serving.get())) {
        open = new Named(now.name(), now.index(), System.nanoTime());
      } else {
        replaceBy(serving.get(), OpenIndex.on(server, serving.get()));
      }
    }
  }

  private boolean isOfThisForm(String name) {
    return name.startsWith(server.name() + "-" + IndexShelf.MADE);
  }

  @Override
  public void check(long entries) {
    if (writing && with(OpenIndex::size) != entries) {
      renew();
    }
  }

  @Override
  public void renew() {
    synchronized (building) {
      build();
    }
  }

  /** The server sees to that by itself. */
  @Override
  public boolean tidy() {
    return true;
  }

  private void build() {
    if (!writing) {
      throw new SearchAwayException("the node with the desk has not built the index yet");
    }
    String name = server.name() + "-" + IndexShelf.MADE + System.currentTimeMillis();
    OpenIndex fresh = OpenIndex.madeOn(server, name);
    rising = true;
    try {
      filling.fill(fresh);
      server.serve(name);
    } catch (RuntimeException e) {
      filling.over();
      fresh.close();
      OneIndexLayout unfinished = new OneIndexLayout(name);
      server.all().stream().filter(unfinished::covers).forEach(this::forget);
      throw e;
    } finally {
      rising = false;
    }
    replaceBy(name, fresh);
    filling.over();
    clearBut(new OneIndexLayout(name));
  }

  private void clearBut(OneIndexLayout kept) {
    server.all().stream().filter(other -> !kept.covers(other)).forEach(this::forget);
  }

  private void replaceBy(String name, OpenIndex fresh) {
    Quietly.lock(use.writeLock());
    try {
      Named old = open;
      open = new Named(name, fresh, System.nanoTime());
      if (old != null) {
        old.index().close();
      }
    } finally {
      use.writeLock().unlock();
    }
  }

  /** What cannot be removed now is next time. */
  private void forget(String name) {
    try {
      server.delete(name);
    } catch (SearchAwayException e) {
      LOG.log(Level.WARNING, "Cannot remove the search index " + name, e);
    }
  }

  @Override
  public void close() {
    use.writeLock().lock();
    try {
      Named old = open;
      open = null;
      if (old != null) {
        old.index().close();
      }
    } finally {
      use.writeLock().unlock();
    }
  }
}
