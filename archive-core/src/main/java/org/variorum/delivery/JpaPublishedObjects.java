package org.variorum.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.AccessReason;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.RecipeForm;
import org.variorum.digitalobject.Shown;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.PageRecipe;

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
      int shownNumber,
      @Nullable String shownRecipe,
      boolean shownReady,
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
          damaged,
          new Shown(
              shownNumber,
              shownRecipe == null ? PageRecipe.AS_IT_CAME : RecipeForm.read(shownRecipe),
              shownReady));
    }
  }

  @Override
  public boolean showWholeOf(ContentDigest file) {
    return isAllPublished(file) && isFull(file);
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

  /** Whether all of each page is published somewhere, and nothing of any is covered. */
  private boolean isAllPublished(ContentDigest file) {
    Map<Integer, Boolean> whole = new HashMap<>();
    boolean covered = false;
    for (PartOfFile part : parts(file)) {
      PageRecipe recipe =
          part.recipe() == null ? PageRecipe.AS_IT_CAME : RecipeForm.read(part.recipe());
      covered |= recipe.isCovered();
      whole.merge(part.page(), part.published() > 0 && recipe.crop() == null, Boolean::logicalOr);
    }
    return !covered && whole.values().stream().allMatch(shown -> shown);
  }

  /** A page of a file, or a part of it, with how often it is published. */
  record PartOfFile(int page, @Nullable String recipe, long published) {}

  private List<PartOfFile> parts(ContentDigest file) {
    return archive
        .createQuery(
            "select new org.variorum.delivery.JpaPublishedObjects$PartOfFile(o.page,"
                + " o.shownRecipe, (select count(p) from PublishedPicture p"
                + " where p.objectId = o.id)) from DigitalObject o where o.digest = :digest",
            PartOfFile.class)
        .setParameter("digest", file.value())
        .getResultList();
  }

  @Override
  public Optional<OpenScan> of(ObjectId id) {
    return archive
        .createQuery(
            "select new org.variorum.delivery.JpaPublishedObjects$Row(o.digest, o.width, o.height,"
                + " o.mediaType, o.fileName, o.bytes, o.access, o.closedUntil,"
                + " o.longestSide, o.desk, o.accessReason, o.accessNote, o.state,"
                + " o.page, o.damaged, o.shownNumber, o.shownRecipe, o.shownReady, o.addedAt)"
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
