package org.variorum.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.contentstore.ContentStore;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.RecipeForm;
import org.variorum.digitalobject.Shown;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.PageRecipe;
import org.variorum.scan.ScanMaker;

@ApplicationScoped
@Transactional
class JpaMakings implements Makings {
  private static final int MOST_TRIES = 3;

  @Inject EntityManager archive;
  @Inject DigitalObjects objects;
  @Inject ContentStore store;
  @Inject Clock clock;
  @Inject Event<MakingWanted> wanted;

  @Override
  public Map<ObjectId, Making> of(Collection<ObjectId> pages) {
    Map<ObjectId, Making> found = new HashMap<>();
    if (!pages.isEmpty()) {
      archive
          .createQuery("select m from MakingRow m where m.objectId in :pages", MakingRow.class)
          .setParameter("pages", pages.stream().map(ObjectId::value).toList())
          .getResultStream()
          .map(MakingRow::view)
          .forEach(making -> found.put(making.object(), making));
    }
    return found;
  }

  @Override
  public long count(Making.State state) {
    return archive
        .createQuery("select count(m) from MakingRow m where m.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  @Override
  public void again(ObjectId page) {
    MakingRow row = archive.find(MakingRow.class, page.value());
    if (row != null && row.state == Making.State.FAILED) {
      row.tries = 0;
      row.become(Making.State.WAITING, "", clock.instant());
      wanted.fire(new MakingWanted());
    }
  }

  /** Takes the place of what was to be made of the page before. */
  void add(ObjectId page, int number, PageRecipe recipe) {
    MakingRow known = archive.find(MakingRow.class, page.value());
    MakingRow row = known == null ? new MakingRow() : known;
    row.objectId = page.value();
    row.number = number;
    row.recipe = RecipeForm.write(recipe);
    row.tries = 0;
    row.become(Making.State.WAITING, "", clock.instant());
    if (known == null) {
      archive.persist(row);
    }
  }

  void drop(ObjectId page) {
    MakingRow row = archive.find(MakingRow.class, page.value());
    if (row != null) {
      archive.remove(row);
    }
  }

  /** The one that has waited longest, which runs from now on. */
  Optional<Making> next() {
    Optional<MakingRow> next =
        archive
            .createQuery(
                "select m from MakingRow m where m.state = :waiting order by m.since, m.objectId",
                MakingRow.class)
            .setParameter("waiting", Making.State.WAITING)
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    next.ifPresent(
        row -> {
          row.tries++;
          row.become(Making.State.RUNNING, "", clock.instant());
        });
    return next.map(MakingRow::view);
  }

  /** Shows what was made, unless something else is wanted meanwhile. */
  boolean made(Making making) {
    MakingRow row = archive.find(MakingRow.class, making.object().value());
    if (row == null || row.number != making.number() || row.state != Making.State.RUNNING) {
      return false;
    }
    archive.remove(row);
    Shown shown = new Shown(making.number(), making.recipe(), true);
    objects.made(making.object(), shown, ScanMaker.VERSION);
    return true;
  }

  /** Notes why it failed; what may be the fault of the moment is tried again a few times. */
  void failed(Making making, String words, boolean forGood) {
    MakingRow row = archive.find(MakingRow.class, making.object().value());
    if (row != null && row.number == making.number()) {
      boolean over = forGood || row.tries >= MOST_TRIES;
      row.become(over ? Making.State.FAILED : Making.State.WAITING, words, clock.instant());
    }
  }

  /** What a stop has broken off waits anew; what is old or lost is made again. */
  void begin() {
    archive
        .createQuery("select m from MakingRow m where m.state = :running", MakingRow.class)
        .setParameter("running", Making.State.RUNNING)
        .getResultList()
        .forEach(row -> row.become(Making.State.WAITING, row.words, clock.instant()));
    objects.madeBefore(ScanMaker.VERSION).forEach(this::addUnlessKnown);
    objects.treated().stream().filter(page -> !isThere(page)).forEach(this::addUnlessKnown);
  }

  private void addUnlessKnown(ObjectView page) {
    if (archive.find(MakingRow.class, page.id().value()) == null) {
      add(page.id(), page.shown().number(), page.shown().recipe());
    }
  }

  private boolean isThere(ObjectView page) {
    return store
        .shownDerivative(page.id(), page.shown().number())
        .map(
            file -> {
              try (file) {
                return true;
              } catch (java.io.IOException e) {
                return false;
              }
            })
        .orElse(false);
  }
}
