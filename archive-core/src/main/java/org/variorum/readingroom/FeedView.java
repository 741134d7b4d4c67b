package org.variorum.readingroom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What is new, for who follows it from elsewhere. */
public record FeedView(Subject subject, List<ItemView> items) {

  /** What a feed is about. */
  public enum Subject {
    STORIES,
    QUESTIONS
  }

  /**
   * One story with its text, or one question without.
   *
   * @param name by which it is known for ever
   */
  public record ItemView(
      String name,
      String path,
      TextView title,
      TextView summary,
      TextView kicker,
      String author,
      LocalDate dated,
      Instant updated,
      String lang,
      List<BlockView> body) {

    static ItemView of(QuestionRow row, String language) {
      return new ItemView(
          row.path().substring(1),
          row.path(),
          new TextView(row.title(), language),
          TextView.NONE,
          new TextView(row.from().text(), row.from().lang()),
          "",
          LocalDate.ofInstant(row.changed(), ZoneOffset.UTC),
          row.changed(),
          language,
          List.of());
    }
  }
}
