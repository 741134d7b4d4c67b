package org.variorum.digitalobject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentStore;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;

@ApplicationScoped
@Transactional
class JpaDigitalObjects implements DigitalObjects {
  /** A statement of PostgreSQL has 65,535 parameters at most. */
  private static final int AT_ONCE = 1000;

  @Inject EntityManager archive;
  @Inject Clock clock;
  @Inject ContentStore store;
  @Inject Event<AccessChanged> changed;
  @Inject Event<AccessWidened> widened;

  @Override
  public Optional<ObjectView> of(ObjectId id) {
    return Optional.ofNullable(archive.find(DigitalObject.class, id.value()))
        .map(DigitalObject::view);
  }

  @Override
  public Map<ObjectId, ObjectView> of(Collection<ObjectId> ids) {
    Map<ObjectId, ObjectView> found = new HashMap<>();
    List<String> all = ids.stream().map(ObjectId::value).distinct().toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      archive
          .createQuery("select o from DigitalObject o where o.id in :ids", DigitalObject.class)
          .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .getResultStream()
          .map(DigitalObject::view)
          .forEach(view -> found.put(view.id(), view));
    }
    return found;
  }

  @Override
  public List<ObjectView> withDigest(ContentDigest digest) {
    Map<Integer, ObjectView> pages = new TreeMap<>();
    ofFile(digest.value()).forEach(one -> pages.putIfAbsent(one.page, one.view()));
    return List.copyOf(pages.values());
  }

  private List<DigitalObject> ofFile(String digest) {
    return archive
        .createQuery(
            "select o from DigitalObject o where o.digest = :digest order by o.addedAt, o.id",
            DigitalObject.class)
        .setParameter("digest", digest)
        .getResultList();
  }

  @Override
  public void add(ObjectView added, @Nullable StaffId by) {
    archive.persist(new DigitalObject(added, by, clock.instant()));
  }

  @Override
  public void addAll(List<ObjectView> pages, @Nullable StaffId by) {
    pages.forEach(page -> add(page, by));
  }

  @Override
  public List<ObjectId> erase(ContentDigest content) {
    List<DigitalObject> gone = ofFile(content.value());
    gone.forEach(DigitalObject::erase);
    return gone.stream().map(one -> one.view().id()).toList();
  }

  @Override
  public void open(ObjectId id, Access access) {
    for (DigitalObject page : ofPage(found(id))) {
      ObjectId one = new ObjectId(page.id);
      if (access.isNoWiderThan(page.view().access())) {
        store.manifest(one).map(access::of).ifPresent(store::describe);
      } else {
        widened.fire(new AccessWidened(one, access));
      }
      page.open(access);
      changed.fire(new AccessChanged(one));
    }
  }

  private List<DigitalObject> ofPage(DigitalObject known) {
    return archive
        .createQuery(
            "select o from DigitalObject o where o.digest = :digest and o.page = :page"
                + " order by o.addedAt, o.id",
            DigitalObject.class)
        .setParameter("digest", known.digest)
        .setParameter("page", known.page)
        .getResultList();
  }

  @Override
  public void hold(ObjectId object) {
    DigitalObject known = found(object);
    ofPage(known).stream()
        .sorted(Comparator.comparing(one -> one.id))
        .forEach(one -> archive.refresh(one, LockModeType.PESSIMISTIC_WRITE));
    if (known.state == ObjectState.ERASED) {
      throw new UnknownObjectException(object);
    }
  }

  @Override
  public void show(ObjectId id, Shown shown) {
    DigitalObject found = found(id);
    boolean hides = found.view().shown().recipe().hidesSomething();
    found.show(shown);
    archive.flush();
    changed.fire(new AccessChanged(id, hides || shown.recipe().hidesSomething(), false));
  }

  private DigitalObject found(ObjectId id) {
    DigitalObject found = archive.find(DigitalObject.class, id.value());
    if (found == null) {
      throw new UnknownObjectException(id);
    }
    return found;
  }

  @Override
  public boolean isAnythingCovered(ContentDigest file) {
    return ofFile(file.value()).stream().anyMatch(one -> one.view().shown().recipe().isCovered());
  }

  @Override
  public List<ObjectView> partsBeside(ObjectId object) {
    DigitalObject known = found(object);
    return ofPage(known).stream()
        .filter(one -> one != known && one.state == ObjectState.READY)
        .map(DigitalObject::view)
        .toList();
  }

  @Override
  public boolean isFileMadeBefore(ContentDigest file, int version) {
    return ofFile(file.value()).stream().anyMatch(one -> one.madeBy < version);
  }

  @Override
  public void madeBy(ContentDigest file, int version) {
    ofFile(file.value()).forEach(one -> one.madeBy = version);
  }

  @Override
  public void made(ObjectId id, Shown shown, int version) {
    DigitalObject found = found(id);
    boolean hides = found.view().shown().recipe().hidesSomething();
    found.show(shown);
    found.shownMadeBy = version;
    archive.flush();
    changed.fire(new AccessChanged(id, hides || shown.recipe().hidesSomething(), true));
  }

  @Override
  public List<ObjectView> madeBefore(int version) {
    return archive
        .createQuery(
            "select o from DigitalObject o where o.state = :ready and o.width > 0"
                + " and (o.madeBy < :version or o.shownMadeBy < :version) order by o.id",
            DigitalObject.class)
        .setParameter("ready", ObjectState.READY)
        .setParameter("version", version)
        .getResultStream()
        .map(DigitalObject::view)
        .toList();
  }

  @Override
  public List<ObjectView> treated() {
    return archive
        .createQuery(
            "select o from DigitalObject o where o.shownRecipe is not null and o.state = :ready"
                + " order by o.id",
            DigitalObject.class)
        .setParameter("ready", ObjectState.READY)
        .getResultStream()
        .map(DigitalObject::view)
        .toList();
  }
}
