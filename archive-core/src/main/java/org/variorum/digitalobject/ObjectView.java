package org.variorum.digitalobject;

import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.ObjectId;

/**
 * What is known of a digital object.
 *
 * @param width of the picture as it is shown, in pixels
 * @param height of the picture as it is shown, in pixels
 * @param fileName the name that the file bore when it came
 * @param page which page of its file it shows, from 1
 * @param damaged whether something of it cannot be read, and it was kept all the same
 */
public record ObjectView(
    ObjectId id,
    ContentDigest digest,
    int width,
    int height,
    String mediaType,
    String fileName,
    long bytes,
    Access access,
    ObjectState state,
    int page,
    boolean damaged) {

  /** Whether it is a picture; else it is heard or played. */
  public boolean isPicture() {
    return width > 0;
  }
}
