package org.variorum.contentstore;

import java.time.Instant;
import org.variorum.identifier.ObjectId;

/**
 * What is said about one digital object beside its content, so that the store can be understood,
 * and the archive rebuilt, without the database.
 *
 * @param fileName the name that the file bore when it came; what it is kept under is made from it
 * @param page which page of its file the object shows, from 1
 * @param damaged whether something of it cannot be read, and it was kept all the same
 * @param access who may see it
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
    KeptAccess access) {

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
        object,
        digest,
        bytes,
        mediaType,
        width,
        height,
        fileName,
        added,
        page,
        damaged,
        KeptAccess.OPEN);
  }

  /** The same, to be seen by others. */
  public ContentManifest seenBy(KeptAccess who) {
    return new ContentManifest(
        object, digest, bytes, mediaType, width, height, fileName, added, page, damaged, who);
  }

  /** The same without the name that the file bore. */
  public ContentManifest unnamed() {
    return new ContentManifest(
        object, digest, bytes, mediaType, width, height, "", added, page, damaged, access);
  }

  /** What is said of another object that shows the same page, since now. */
  public ContentManifest ofOther(ObjectId other, Instant now) {
    return new ContentManifest(
        other, digest, bytes, mediaType, width, height, fileName, now, page, damaged, access);
  }
}
