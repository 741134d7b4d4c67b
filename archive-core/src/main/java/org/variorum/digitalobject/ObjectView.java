package org.variorum.digitalobject;

import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.PageMapping;
import org.variorum.scan.TileGrid;

/**
 * What is known of a digital object.
 *
 * @param width of the picture as it came, upright, in pixels
 * @param height of the picture as it came, upright, in pixels
 * @param fileName the name that the file bore when it came
 * @param page which page of its file it shows, from 1
 * @param damaged whether something of it cannot be read, and it was kept all the same
 * @param shown what visitors get of it
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
    boolean damaged,
    Shown shown) {

  /** One that is shown as it came. */
  public ObjectView(
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
    this(
        id,
        digest,
        width,
        height,
        mediaType,
        fileName,
        bytes,
        access,
        state,
        page,
        damaged,
        Shown.AS_IT_CAME);
  }

  /** Whether it is a picture; else it is heard or played. */
  public boolean isPicture() {
    return width > 0;
  }

  /** Where what stands on the page as it came stands on the page as visitors get it. */
  public PageMapping mapping() {
    return PageMapping.of(width, height, shown.recipe());
  }

  /** The size of the picture as visitors get it; only for pictures. */
  public TileGrid shownGrid() {
    return mapping().grid();
  }

  /** Whether visitors can be shown it now, as far as its making goes. */
  public boolean isMade() {
    return state == ObjectState.READY && shown.ready();
  }

  /** The same page of the same file under another identifier, as it came. */
  public ObjectView under(ObjectId other) {
    return new ObjectView(
        other, digest, width, height, mediaType, fileName, bytes, access, state, page, damaged);
  }
}
