package org.variorum.presentation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;

/** Asks the published tables what rests on scanned pages, each question one statement. */
interface CitedPages {

  /**
   * That a citation marks a box on a page.
   *
   * @param question the question that it helps to answer; empty for another part of the entry
   * @param wording the question in words, by language; none without a question
   */
  record Marked(
      EntryId entry, LocalId citation, Texts heading, Optional<LocalId> question, Texts wording) {}

  /** Those of the pages on which a box is marked. */
  Set<ObjectId> among(Collection<ObjectId> pages);

  /** What marks boxes on a page, in the order of their entries. */
  List<Marked> on(ObjectId page);
}
