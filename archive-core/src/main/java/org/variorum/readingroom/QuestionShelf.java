package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.variorum.identifier.EntryId;

/** Asks the published tables for questions, each time in one statement. */
interface QuestionShelf {

  /** A page of those open questions that are asked for. */
  List<QuestionRow> open(QuestionsAsked asked, String language, int from, int size);

  /**
   * The open questions that changed last, without those at home with who may be living.
   *
   * @param today as Julian Day Number
   */
  List<QuestionRow> changedLast(long today, String language, int size);

  /** Open questions, first the one that is featured, then those that changed last. */
  List<QuestionRow> openWith(Profile.Featured featured, String language, int size);

  /** How many of those are open. */
  long count(QuestionsAsked asked);

  /** How many are open, by the kind of entry, most first. */
  List<QuestionsView.KindView> kinds();

  /** How many are open, by what their sources disagree over. */
  List<QuestionsView.KindView> contentions();

  /** Questions at home elsewhere that are shown on an entry. */
  List<QuestionRow> shownOn(EntryId id, String language);

  /** All questions of some entries, by their paths. */
  Map<String, QuestionRow> of(Collection<EntryId> entries, String language);
}
