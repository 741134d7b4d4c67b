package org.variorum.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.contentstore.ContentCopy;
import org.variorum.contentstore.ContentStore;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.language.RefusedException;
import org.variorum.scan.ScanMaker;
import org.variorum.scan.Tolerance;

/** Makes what waits to be made, one page after the other; what fails keeps no other waiting. */
@ApplicationScoped
public class PageMaker {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject JpaMakings queue;
  @Inject DigitalObjects objects;
  @Inject ContentStore store;
  @Inject ScanMaker maker;

  private final AtomicInteger calls = new AtomicInteger();

  /** Until nothing waits; whoever calls while it is at it has it look once more. */
  public void run() {
    if (calls.getAndIncrement() > 0) {
      return;
    }
    int heard;
    do {
      heard = calls.get();
      makeAll();
    } while (!calls.compareAndSet(heard, 0));
  }

  private void makeAll() {
    try (ContentCopy file = new ContentCopy()) {
      Optional<Making> next = queue.next();
      while (next.isPresent()) {
        make(next.get(), file);
        next = queue.next();
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The making of pages stopped; the next that is wanted goes on", e);
    }
  }

  private void make(Making making, ContentCopy copy) {
    try {
      Optional<ObjectView> page =
          objects.of(making.object()).filter(one -> one.state() == ObjectState.READY);
      if (page.isEmpty()) {
        queue.drop(making.object());
        return;
      }
      make(page.get(), making, copy.of(page.get().digest(), store));
      if (queue.made(making)) {
        store.keepShownOnly(making.object(), making.number());
      }
    } catch (RefusedException e) {
      queue.failed(making, Making.REFUSED, true);
      LOG.log(
          Level.WARNING, "The page " + making.object() + " cannot be made: {0}", e.getMessage());
    } catch (RuntimeException | IOException e) {
      queue.failed(making, Making.BROKEN_OFF, false);
      LOG.log(Level.WARNING, "The page " + making.object() + " could not be made", e);
    }
  }

  private void make(ObjectView page, Making making, Path file) {
    if (objects.isFileMadeBefore(page.digest(), ScanMaker.VERSION)) {
      store.derive(page.digest(), zip -> maker.cut(file, Tolerance.OF_DAMAGE, zip));
      objects.madeBy(page.digest(), ScanMaker.VERSION);
    }
    if (!making.recipe().isAsItCame()) {
      store.deriveShown(
          page.id(), making.number(), zip -> maker.treat(file, page.page(), making.recipe(), zip));
    }
  }
}
