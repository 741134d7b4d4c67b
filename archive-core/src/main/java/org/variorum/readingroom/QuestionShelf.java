package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.variorum.identifier.EntryId;

/** Asks the published tables for questions, each time in one statement. */
interface QuestionShelf {

  /** Open questions of all entries, those with words of their own and those changed last first. */
  List<QuestionRow> open(String language, int from, int size);

  /** The same from the first on, before all others the one that is featured. */
  List<QuestionRow> openWith(Profile.Featured featured, String language, int size);

  /** How many are open. */
  long count();

  /** Questions at home elsewhere that are shown on an entry. */
  List<QuestionRow> shownOn(EntryId id, String language);

  /** All questions of some entries, by their paths. */
  Map<String, QuestionRow> of(Collection<EntryId> entries, String language);
}
