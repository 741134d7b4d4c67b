package org.variorum.readingroom;

import java.util.Collection;
import java.util.Map;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Counts the scans that visitors may see, and those among them with a text that they may read. */
interface PublishedTexts {

  /** Those of one entry. */
  TextCount of(EntryId entry);

  /** What is to be known of these pages, in one statement for each thousand. */
  Map<ObjectId, PageSight> sights(Collection<ObjectId> pages);

  /** Those of all entries, each once. */
  TextCount ofAll();
}
