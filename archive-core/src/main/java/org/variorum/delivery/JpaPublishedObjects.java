package org.variorum.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.AccessReason;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.identifier.ObjectId;

@ApplicationScoped
@Transactional
class JpaPublishedObjects implements PublishedObjects {
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  @Inject EntityManager archive;
  @Inject Clock clock;

  /** What the database answers. */
  record Row(
      String digest,
      int width,
      int height,
      String mediaType,
      String fileName,
      long bytes,
      Access.Status access,
      @Nullable LocalDate closedUntil,
      @Nullable Integer longestSide,
      Access.Desk desk,
      @Nullable AccessReason accessReason,
      String accessNote,
      ObjectState state,
      int page,
      boolean damaged,
      Instant addedAt) {

    OpenScan scan(ObjectId id) {
      return new OpenScan(view(id), addedAt);
    }

    private Access seen() {
      int side = longestSide == null ? 0 : longestSide;
      return new Access(access, closedUntil, side, desk, accessReason, accessNote);
    }

    private ObjectView view(ObjectId id) {
      return new ObjectView(
          id,
          new ContentDigest(digest),
          width,
          height,
          mediaType,
          fileName,
          bytes,
          seen(),
          state,
          page,
          damaged);
    }
  }

  @Override
  public boolean showWholeOf(ContentDigest file) {
    String pages = "select count(distinct o.page) from DigitalObject o where o.digest = :digest";
    String shown = " and exists (select 1 from PublishedPicture p where p.objectId = o.id)";
    return count(pages, file) == count(pages + shown, file) && isFull(file);
  }

  /** Whether no page of it is closed today, or shown in a smaller size. */
  private boolean isFull(ContentDigest file) {
    return archive
            .createQuery(
                "select count(o) from DigitalObject o where o.digest = :digest and not"
                    + " (o.longestSide is null and (o.access = OPEN"
                    + " or o.access = CLOSED and coalesce(o.closedUntil, :never) <= :today))",
                Long.class)
            .setParameter("digest", file.value())
            .setParameter("today", LocalDate.now(clock))
            .setParameter("never", NEVER)
            .getSingleResult()
        == 0;
  }

  private long count(String query, ContentDigest file) {
    return archive
        .createQuery(query, Long.class)
        .setParameter("digest", file.value())
        .getSingleResult();
  }

  @Override
  public Optional<OpenScan> of(ObjectId id) {
    return archive
        .createQuery(
            "select new org.variorum.delivery.JpaPublishedObjects$Row(o.digest, o.width, o.height,"
                + " o.mediaType, o.fileName, o.bytes, o.access, o.closedUntil,"
                + " o.longestSide, o.desk, o.accessReason, o.accessNote, o.state,"
                + " o.page, o.damaged, o.addedAt)"
                + " from DigitalObject o where o.id = :id"
                + " and exists (select 1 from PublishedPicture p where p.objectId = o.id)"
                + " and not exists (select 1 from HidingRow h where h.digest = o.digest"
                + " and h.inForce is not null)",
            Row.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .map(row -> row.scan(id));
  }
}
