package org.variorum.readingroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new, for who follows it from elsewhere.
 *
 * @param list the code of the list whose entries these are; empty for all, and for what is no entry
 */
public record FeedView(Subject subject, String list, List<ItemView> items) {
  /** How many the feed of questions holds. */
  static final int ITEMS = 25;

  /** What is of no one list. */
  public FeedView(Subject subject, List<ItemView> items) {
    this(subject, "", items);
  }

  /** What a feed is about. */
  public enum Subject {
    STORIES,
    QUESTIONS,
    ENTRIES,

    /** What a search found that changed last. */
    FOUND
  }

  /**
   * One story with its text, or one question without.
   *
   * @param name by which it is known for ever
   * @param dated the day that it bears itself; a question bears none
   */
  public record ItemView(
      String name,
      String path,
      TextView title,
      TextView summary,
      TextView kicker,
      String author,
      @Nullable LocalDate dated,
      Instant updated,
      String lang,
      List<BlockView> body) {

    static ItemView of(FoundItem item, Instant updated, String language) {
      String name = item.part().isEmpty() ? "entry/" + item.id() : item.path().substring(1);
      return new ItemView(
          name,
          item.path(),
          item.title(),
          new TextView(item.line(), language),
          TextView.NONE,
          "",
          null,
          updated,
          language,
          List.of());
    }

    static ItemView of(Catalogue.Entered entered) {
      ListRow row = entered.row();
      return new ItemView(
          "entry/" + row.id(),
          row.path(),
          row.title(),
          new TextView(row.line(), ""),
          TextView.NONE,
          "",
          null,
          entered.published(),
          row.title().lang(),
          List.of());
    }

    static ItemView of(QuestionRow row, String language) {
      return new ItemView(
          row.path().substring(1),
          row.path(),
          new TextView(row.title(), language),
          TextView.NONE,
          new TextView(row.from().text(), row.from().lang()),
          "",
          null,
          row.changed(),
          language,
          List.of());
    }
  }
}
