package org.variorum.readingroom;

import java.util.List;

/**
 * A page of the open questions.
 *
 * @param kinds how many there are in all, by the kind of entry
 * @param contentions the same by what their sources disagree over, most first
 */
public record QuestionsView(
    QuestionsAsked asked,
    List<QuestionRow> rows,
    long total,
    List<KindView> kinds,
    List<KindView> contentions,
    int size) {

  /** How many there are of one kind, by its code. */
  public record KindView(String code, long count) {}

  public int page() {
    return asked.page();
  }

  /** How many there are of all kinds. */
  public long all() {
    return kinds.stream().mapToLong(KindView::count).sum();
  }

  public boolean hasNext() {
    return (long) page() * size < total;
  }

  public long first() {
    return total == 0 ? 0 : (long) (page() - 1) * size + 1;
  }

  public long last() {
    return Math.min(total, (long) page() * size);
  }
}
