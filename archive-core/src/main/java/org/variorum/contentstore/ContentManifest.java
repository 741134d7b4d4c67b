package org.variorum.contentstore;

import java.time.Instant;
import org.variorum.identifier.ObjectId;

/**
 * What is said about one digital object beside its content, so that the store can be understood,
 * and the archive rebuilt, without the database.
 *
 * @param fileName the name that the file bore when it came; never the name it is kept under
 * @param page which page of its file the object shows, from 1
 * @param damaged whether something of it cannot be read, and it was kept all the same
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
    boolean damaged) {

  /** The same without the name that the file bore. */
  public ContentManifest unnamed() {
    return new ContentManifest(
        object, digest, bytes, mediaType, width, height, "", added, page, damaged);
  }
}
