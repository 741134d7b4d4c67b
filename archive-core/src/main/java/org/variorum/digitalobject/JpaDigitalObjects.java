package org.variorum.digitalobject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
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
    DigitalObject found = archive.find(DigitalObject.class, id.value());
    if (found == null) {
      throw new UnknownObjectException(id);
    }
    for (DigitalObject page : ofFile(found.digest)) {
      if (page.page != found.page) {
        continue;
      }
      ObjectId one = new ObjectId(page.id);
      store.manifest(one).map(access::of).ifPresent(store::describe);
      page.open(access);
      changed.fire(new AccessChanged(one));
    }
  }
}
