package org.variorum.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentManifest;
import org.variorum.contentstore.ContentStore;
import org.variorum.contentstore.StoreException;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.FreshObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Shown;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.hiding.HidingChanged;
import org.variorum.identifier.ObjectId;
import org.variorum.persistence.JpaAnyOf;
import org.variorum.scan.PageRecipe;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaTreatments implements Treatments {
  /** A statement of PostgreSQL has 65,535 parameters at most. */
  private static final int AT_ONCE = 1000;

  private static final String ALL =
      "select t, coalesce(s.penName, '') from TreatmentRow t left join Staff s on s.id = t.madeBy";
  private static final String NEWEST =
      " not exists (select 1 from TreatmentRow n where n.objectId = t.objectId"
          + " and n.number > t.number)";

  @Inject EntityManager archive;
  @Inject ContentStore store;
  @Inject DigitalObjects objects;
  @Inject FreshObjects fresh;
  @Inject Chronicle chronicle;
  @Inject JpaMakings queue;
  @Inject Clock clock;
  @Inject Event<MakingWanted> wanted;

  @Override
  public List<PageTreatment> of(ObjectId page) {
    return views(
        archive
            .createQuery(ALL + " where t.objectId = :page order by t.number desc", Object[].class)
            .setParameter("page", page.value()));
  }

  @Override
  public Optional<PageTreatment> newest(ObjectId page) {
    return of(page).stream().findFirst();
  }

  @Override
  public Map<ObjectId, PageTreatment> newest(Collection<ObjectId> pages) {
    Map<ObjectId, PageTreatment> found = new HashMap<>();
    List<String> keys = pages.stream().map(ObjectId::value).distinct().toList();
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      views(
              new JpaAnyOf(ALL + " where t.objectId in :pages and" + NEWEST)
                  .with("pages", keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                  .ask(archive, Object[].class))
          .forEach(one -> found.put(one.object(), one));
    }
    return found;
  }

  private static List<PageTreatment> views(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(row -> ((TreatmentRow) row[0]).view((String) row[1]))
        .toList();
  }

  @Override
  public PageTreatment take(
      Actor actor, ObjectId page, int seen, Treatment treatment, boolean visible) {
    objects.hold(page);
    ObjectView object = picture(page);
    treatment.check(object.width(), object.height());
    Optional<PageTreatment> newest = newest(page);
    if (newest.isPresent() && newest.get().number() != seen) {
      throw new StaleTreatmentException(newest.get());
    }
    int number = newest.map(PageTreatment::number).orElse(0) + 1;
    PageTreatment kept = kept(actor, page, number, treatment);
    show(object, kept, treatment.recipe().isCovered() || !visible);
    objects.partsBeside(page).forEach(part -> cover(actor, part, treatment.covers()));
    return kept;
  }

  @Override
  public List<Cover> coversBeside(ObjectId page) {
    List<ObjectId> parts = objects.partsBeside(page).stream().map(ObjectView::id).toList();
    return newest(parts).values().stream()
        .flatMap(one -> one.treatment().covers().stream())
        .distinct()
        .toList();
  }

  /** Covers lie on the paper: what other objects show of it is covered as well. */
  private void cover(Actor actor, ObjectView part, List<Cover> covers) {
    Optional<PageTreatment> known = newest(part.id());
    Treatment before = known.map(PageTreatment::treatment).orElse(Treatment.AS_IT_CAME);
    if (!before.covers().equals(covers)) {
      int number = known.map(PageTreatment::number).orElse(0) + 1;
      PageTreatment kept = kept(actor, part.id(), number, before.covering(covers));
      show(part, kept, !covers.isEmpty());
    }
  }

  /**
   * Bytes before rows; one that a rollback has left in the store has no row and is written over.
   */
  private PageTreatment kept(Actor actor, ObjectId page, int number, Treatment treatment) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String instructions = TreatmentForm.write(treatment);
    store.keepWords(
        page,
        Treatments.file(number),
        instructions.getBytes(StandardCharsets.UTF_8),
        "How the page is shown: treatment " + number);
    archive.persist(new TreatmentRow(actor, page, number, instructions, now));
    archive.flush();
    chronicle.note(Kept.PAGE_TREATMENT, page.value(), number);
    return newest(page).orElseThrow();
  }

  /**
   * @param atOnce whether nobody may get what was shown before from now on
   */
  private void show(ObjectView object, PageTreatment kept, boolean atOnce) {
    PageRecipe recipe = kept.treatment().recipe();
    if (recipe.isAsItCame()) {
      queue.drop(object.id());
      objects.show(object.id(), new Shown(kept.number(), recipe, true));
    } else {
      if (atOnce) {
        objects.show(object.id(), new Shown(kept.number(), recipe, false));
      }
      if (object.state() == ObjectState.READY) {
        queue.add(object.id(), kept.number(), recipe);
        wanted.fire(new MakingWanted());
      }
    }
  }

  private ObjectView picture(ObjectId page) {
    return objects
        .of(page)
        .filter(one -> one.isPicture() && one.state() == ObjectState.READY)
        .orElseThrow(() -> new UnknownObjectException(page));
  }

  @Override
  public ObjectId split(Actor actor, ObjectId page, Treatment part) {
    ObjectView whole = picture(page);
    part.check(whole.width(), whole.height());
    ObjectId id = fresh.id();
    ContentManifest manifest =
        store
            .manifest(page)
            .orElseThrow(() -> new StoreException("There is no object " + page, null));
    store.describe(manifest.ofOther(id, clock.instant()));
    ObjectView added = whole.under(id);
    objects.add(added, actor.id());
    archive.flush();
    PageTreatment kept = kept(actor, id, 1, part);
    show(added, kept, true);
    return id;
  }

  @Override
  public void restore() {
    List<PageTreatment> all =
        views(archive.createQuery(ALL + " where" + NEWEST, Object[].class)).stream().toList();
    for (PageTreatment one : all) {
      objects
          .of(one.object())
          .filter(object -> object.isPicture() && object.state() != ObjectState.ERASED)
          .ifPresent(object -> show(object, one, true));
    }
  }

  /** With the bytes of a page go the words in which colleagues said why it is covered. */
  void forget(@Observes HidingChanged change) {
    ContentDigest gone = change.hiding().bytes();
    if (change.hiding().isSuppressed() && gone != null) {
      for (String table : List.of("page_making", "page_treatment")) {
        archive
            .createNativeQuery(
                "delete from "
                    + table
                    + " where object_id in (select id from digital_object where digest = :digest)")
            .setParameter("digest", gone.value())
            .executeUpdate();
      }
    }
  }
}
