package org.variorum.contentstore;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.ObjectId;

/**
 * What is said about one digital object beside its content, so that the store can be understood,
 * and the archive rebuilt, without the database.
 *
 * @param fileName the name that the file bore when it came; what it is kept under is made from it
 * @param page which page of its file the object shows, from 1
 * @param damaged whether something of it cannot be read, and it was kept all the same
 * @param access who may see it, in lower case: open, restricted or closed
 * @param closedUntil the first day on which a closed object is open; absent for closed for good
 */
public record ContentManifest(
    ObjectId object,
    ContentDigest digest,
    long bytes,
    String mediaType,
    int width,
    int height,
    String fileName,
    Instant added,
    int page,
    boolean damaged,
    String access,
    @Nullable LocalDate closedUntil) {
  private static final String OPEN = "open";

  /** One that all may see. */
  public ContentManifest(
      ObjectId object,
      ContentDigest digest,
      long bytes,
      String mediaType,
      int width,
      int height,
      String fileName,
      Instant added,
      int page,
      boolean damaged) {
    this(
        object, digest, bytes, mediaType, width, height, fileName, added, page, damaged, OPEN,
        null);
  }

  /** The same, to be seen by others. */
  public ContentManifest seenBy(String who, @Nullable LocalDate until) {
    return new ContentManifest(
        object, digest, bytes, mediaType, width, height, fileName, added, page, damaged, who,
        until);
  }

  /** The same without the name that the file bore. */
  public ContentManifest unnamed() {
    return new ContentManifest(
        object,
        digest,
        bytes,
        mediaType,
        width,
        height,
        "",
        added,
        page,
        damaged,
        access,
        closedUntil);
  }

  /** What is said of another object that shows the same page, since now. */
  public ContentManifest ofOther(ObjectId other, Instant now) {
    return new ContentManifest(
        other,
        digest,
        bytes,
        mediaType,
        width,
        height,
        fileName,
        now,
        page,
        damaged,
        access,
        closedUntil);
  }
}
