package org.variorum.readingroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the stories by month, the newest first. */
public record StoriesView(List<MonthView> months, long total, int page, int size) {

  /** A month in words, with the stories dated in it. */
  public record MonthView(String name, List<RowView> stories) {}

  /**
   * One story.
   *
   * @param plate the first picture that nothing covers; null if there is none
   */
  public record RowView(
      String path,
      TextView title,
      TextView summary,
      StoryView story,
      @Nullable PictureView plate) {}

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
