package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import org.variorum.identifier.EntryId;

/** Which topics and places lie within others. */
interface Thesaurus {

  /** What is narrower than some of them, through all steps, at most 500; in one statement. */
  List<EntryId> narrower(Collection<EntryId> broader);
}
