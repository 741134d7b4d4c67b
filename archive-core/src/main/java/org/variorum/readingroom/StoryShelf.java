package org.variorum.readingroom;

import java.util.List;
import org.variorum.identifier.EntryId;

/** Asks the published tables for stories, those dated last first. */
interface StoryShelf {

  /** A page of them. */
  List<EntryId> stories(String language, int from, int size);

  long count();

  /** What stands on both sides of a story; nothing for what is none. */
  Beside beside(EntryId story, String language);
}
