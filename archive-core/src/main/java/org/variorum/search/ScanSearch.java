package org.variorum.search;

import java.util.List;
import org.variorum.identifier.EntryId;

/** Finds words on scanned pages. Whether visitors may see a page is asked when it is shown. */
public interface ScanSearch {

  /** What of a page is what was typed: its boxes, and a line around it. */
  PageWords words(String words, boolean exactSpelling);

  /**
   * The pages of an entry on which all that was typed stands, best first; at most as many, and no
   * more than {@link SearchQuery#MOST}.
   */
  List<PageFound> pages(EntryId entry, String words, int most);
}
