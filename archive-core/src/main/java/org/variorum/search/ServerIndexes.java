package org.variorum.search;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The indexes on an OpenSearch. Each that is built anew has a name of its own, and the alias tells
 * which of them serves, for all nodes; a node looks now and then whether it is still the one that
 * it has open.
 */
final class ServerIndexes implements Indexes {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final long LOOKED_NANOS = Duration.ofSeconds(5).toNanos();

  private final SearchServer server;
  private final Rebuilding rebuilding;
  private final boolean writing;

  private final InUse<Named> open = new InUse<>(Named::close);
  private final Object building = new Object();

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

    void close() {
      index.close();
    }
  }

  /**
   * On a server where a new index is filled by {@code rebuilding}.
   *
   * @param writing whether this node writes it; one that only shows waits until another has
   */
  ServerIndexes(SearchServer server, Rebuilding rebuilding, boolean writing) {
    this.server = server;
    this.rebuilding = rebuilding;
    this.writing = writing;
  }

  @Override
  public <T> T with(Function<OpenIndex, T> act) {
    return open.with(now -> now.isFresh() || rising, this::look, now -> act.apply(now.index()));
  }

  private void look() {
    synchronized (building) {
      Named now = open.now();
      if (now != null && now.isFresh()) {
        return;
      }
      Optional<String> serving = server.serving().filter(this::isOfThisForm);
      if (serving.isEmpty()) {
        build();
      } else if (now != null && now.name().equals(serving.get())) {
        open.know(new Named(now.name(), now.index(), System.nanoTime()));
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
      rebuilding.fill(fresh);
      server.serve(name);
    } catch (RuntimeException e) {
      rebuilding.over();
      fresh.close();
      OneIndexLayout unfinished = new OneIndexLayout(name);
      server.all().stream().filter(unfinished::covers).forEach(this::forget);
      throw e;
    } finally {
      rising = false;
    }
    replaceBy(name, fresh);
    rebuilding.over();
    clearBut(new OneIndexLayout(name));
  }

  private void clearBut(OneIndexLayout kept) {
    server.all().stream().filter(other -> !kept.covers(other)).forEach(this::forget);
  }

  private void replaceBy(String name, OpenIndex fresh) {
    open.replaceBy(new Named(name, fresh, System.nanoTime()));
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
    open.close();
  }
}
