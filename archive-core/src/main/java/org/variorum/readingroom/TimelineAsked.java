package org.variorum.readingroom;

/**
 * What is asked of the timeline.
 *
 * @param list as a list, without scale and marks
 * @param after the key of the last row before, as the page gave it; empty for the beginning
 */
public record TimelineAsked(OccurrencesAsked which, boolean list, String after) {
  public static final TimelineAsked ALL = new TimelineAsked(OccurrencesAsked.ALL, false, "");

  public TimelineAsked {
    after = RowKey.of(after).isPresent() ? after : "";
  }

  public TimelineAsked in(Period period) {
    return new TimelineAsked(which.in(period), list, "");
  }

  public TimelineAsked asList(boolean wanted) {
    return new TimelineAsked(which, wanted, after);
  }

  public TimelineAsked from(String key) {
    return new TimelineAsked(which, list, key);
  }
}
