package org.variorum.readingroom;

import java.util.List;

/** A page of the open questions. */
public record QuestionsView(List<QuestionRow> rows, long total, int page, int size) {

  public boolean hasNext() {
    return (long) page * size < total;
  }

  public long first() {
    return total == 0 ? 0 : (long) (page - 1) * size + 1;
  }

  public long last() {
    return Math.min(total, (long) page * size);
  }
}
