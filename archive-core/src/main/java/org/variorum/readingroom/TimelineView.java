package org.variorum.readingroom;

import java.util.List;

/**
 * A stretch of time with what begins in it.
 *
 * @param shown the years or months that the scale reaches over
 * @param bars how much begins in each part of it; empty where it is too short for parts
 * @param ticks where the scale bears a word
 * @param underWay what began before it and reaches into it
 * @param next the key from which it goes on; empty at the end
 * @param about the entry that it is on; without words for all
 * @param zoomed whether less than all time is shown
 */
public record TimelineView(
    TimelineAsked asked,
    Period shown,
    long total,
    List<BarView> bars,
    List<TickView> ticks,
    List<RowView> underWay,
    List<RowView> rows,
    String next,
    LinkView about,
    boolean zoomed,
    boolean unlisted)
    implements MayBeUnlisted {

  /** The stretch around this one: a year around months, a decade around a year. */
  public Period wider() {
    Period period = asked.which().period();
    if (period.from().length() > YEAR || period.to().length() > YEAR) {
      return new Period(year(period.from()), year(period.to()));
    }
    if (period.from().isEmpty() || period.to().isEmpty()) {
      return Period.ALL;
    }
    int from = Integer.parseInt(period.from());
    int to = Integer.parseInt(period.to());
    return to - from >= DECADE - 1
        ? Period.ALL
        : Period.ofYears(Math.max(1, from / DECADE * DECADE), to / DECADE * DECADE + DECADE - 1);
  }

  private static final int YEAR = 4;
  private static final int DECADE = 10;

  private static String year(String text) {
    return text.length() > YEAR ? text.substring(0, YEAR) : text;
  }

  public Period allTime() {
    return Period.ALL;
  }

  /**
   * A part of the stretch.
   *
   * @param share of the fullest part, in hundredths
   */
  public record BarView(String words, Period period, long count, int share) {
    /** From where it is filled, counted from the top. */
    public int top() {
      return 100 - share;
    }
  }

  /**
   * A word on the scale.
   *
   * @param at in thousandths of its length
   */
  public record TickView(String words, int at) {}

  /**
   * What happened: one occurrence, or the rivals of one question.
   *
   * @param kind the code of the kind of entry
   * @param what what of the entry it is, as "Born"; may be empty
   * @param other an entry or a stage that belongs to it
   * @param question the address of the question, where sources disagree
   */
  public record RowView(
      LinkView entry,
      String kind,
      TextView what,
      LinkView other,
      List<MarkView> marks,
      String question) {

    public boolean isContested() {
      return !question.isEmpty();
    }

    /** From the first mark to the last, where there are several. */
    public int linkFrom() {
      return marks.stream().mapToInt(MarkView::middle).min().orElse(0);
    }

    public int linkLength() {
      return marks.stream().mapToInt(MarkView::middle).max().orElse(0) - linkFrom();
    }
  }

  /**
   * A date on the scale, in thousandths of its length.
   *
   * @param words in both calendars where it was given in the old one
   * @param note as that the calendar is not stated; empty for none
   * @param from the earliest that comes into question
   * @param sure from where to where there is no doubt; of no length where all is uncertain
   */
  public record MarkView(
      String words, String machine, String note, int from, int length, int sure, int sureLength) {

    /** As long as can be seen on a scale that stands upright and is short. */
    public int tall() {
      return Math.max(length, LEAST_TALL);
    }

    public int tallSure() {
      return Math.max(sureLength, LEAST_TALL);
    }

    private static final int LEAST_TALL = 60;

    public int middle() {
      return from + length / 2;
    }

    /** Where what is soft at the beginning ends. */
    public int softLength() {
      return sureLength == 0 ? 0 : sure - from;
    }

    public int softAfter() {
      return sure + sureLength;
    }

    public int softAfterLength() {
      return sureLength == 0 ? 0 : from + length - softAfter();
    }
  }
}
