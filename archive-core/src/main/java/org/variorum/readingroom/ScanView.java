package org.variorum.readingroom;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * A scanned page with its neighbours and what rests on it.
 *
 * @param edition which edition of the entry shows it so
 * @param place its place among the pages, from 1
 * @param previous the path of the page before; empty for the first
 * @param bytes the size of the file
 * @param damaged whether something of it cannot be read, and it was kept all the same
 * @param texts what stands on it, the text that says it best before the others
 * @param within where the words stand that the reader seeks in the document
 * @param unlisted whether it belongs to a person who may be living
 * @param treated what of it is not shown
 */
public record ScanView(
    String entryId,
    LinkView from,
    EditionView edition,
    String code,
    PictureView picture,
    int place,
    List<PictureView> pages,
    String previous,
    String next,
    int width,
    int height,
    String mediaType,
    long bytes,
    boolean open,
    boolean damaged,
    List<CustodyView> custody,
    List<CitedView> citedIn,
    List<PageTextView> texts,
    WithinView within,
    boolean unlisted,
    Set<EntryId> sources,
    Treated treated)
    implements MadeFromEntries, MayBeUnlisted {

  /** The pages near this one. */
  public PageStrip strip() {
    return PageStrip.around(pages, place);
  }

  /**
   * The object of the page that lies open beside this one; empty if none does, or it is covered.
   */
  public String beside() {
    return pages.stream()
        .skip(place)
        .limit(1)
        .filter(next -> next.isPlain() && picture.isPlain())
        .map(PictureView::object)
        .findFirst()
        .orElse("");
  }

  /** Whether all of it may be had as it came. */
  public boolean isFull() {
    return open && treated.whole();
  }

  /** Whether a content notice covers any of the pages. */
  public boolean isAnyCovered() {
    return pages.stream().anyMatch(PictureView::isCovered);
  }

  /** Whether it is a sound. */
  public boolean isSound() {
    return mediaType.startsWith("audio/");
  }

  /** Whether it is a film. */
  public boolean isFilm() {
    return mediaType.startsWith("video/");
  }

  /** What a file of this form is called by those who use it, as TIFF. */
  public String form() {
    return mediaType.substring(mediaType.indexOf('/') + 1).toUpperCase(Locale.ROOT);
  }

  /** A link of the chain from the original to the bytes here. */
  public record CustodyView(
      TextView what, LinkView holder, String reference, String made, TextView by) {}

  /**
   * What rests on the page.
   *
   * @param stance the code of what the page does to the statement
   * @param box its place in the list of boxes, from 1; 0 for the page as a whole
   * @param anchor the name of the box, by where it lies on the page as it came
   * @param words of the page that are cited; empty if none are
   * @param lang the tag of their language
   */
  public record CitedView(
      LinkView where,
      String stance,
      int box,
      int x,
      int y,
      int width,
      int height,
      String anchor,
      String words,
      String lang) {

    /** One without a box. */
    static CitedView ofWhole(LinkView where, String stance) {
      return new CitedView(where, stance, 0, 0, 0, 0, 0, "", "", "");
    }

    public boolean hasBox() {
      return box > 0;
    }
  }

  /**
   * What of a page is not shown.
   *
   * @param making whether its picture is being made just now
   * @param whole whether the file may be had as it came
   * @param covered the codes of why parts of it are covered
   */
  public record Treated(boolean making, boolean whole, List<String> covered) {}
}
