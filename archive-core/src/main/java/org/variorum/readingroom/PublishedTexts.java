package org.variorum.readingroom;

import org.variorum.identifier.EntryId;

/** Counts the scans that visitors may see, and those among them with a text that they may read. */
interface PublishedTexts {

  /** Those of one entry. */
  TextCount of(EntryId entry);

  /** Those of all entries, each once. */
  TextCount ofAll();
}
