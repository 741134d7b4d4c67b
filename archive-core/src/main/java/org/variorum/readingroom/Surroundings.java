package org.variorum.readingroom;

import java.util.List;
import org.variorum.entry.Entry;

/**
 * What the published tables say around an entry.
 *
 * @param incoming what names it
 * @param above the units it is part of, the nearest first
 * @param below the units within it
 * @param uses where it is cited
 * @param takenUpBy the sources that take from it
 * @param narrower the places or topics within it
 * @param questionsOfOthers questions at home elsewhere that are shown on it
 * @param beside the stories before and after it
 * @param texts how many of its scans have a text
 */
record Surroundings(
    List<Incoming> incoming,
    List<Entry> above,
    TreePage below,
    List<WorkView.UseView> uses,
    List<LinkView> takenUpBy,
    List<LinkView> narrower,
    List<QuestionCard> questionsOfOthers,
    Beside beside,
    TextCount texts) {
  static final Surroundings NONE =
      new Surroundings(
          List.of(),
          List.of(),
          TreePage.NOTHING,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Beside.NONE,
          TextCount.NONE);
}
