package org.variorum.readingroom;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.readingroom.TimelineView.MarkView;
import org.variorum.readingroom.TimelineView.TickView;

/** A scale over a stretch of time, a thousand parts long. */
final class Ruler {
  static final int LENGTH = 1000;
  private static final int SHORTEST = 6;
  private static final int MOST_TICKS = 8;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000};

  private final long first;
  private final long last;
  private final DateText text;

  Ruler(long first, long last, String language) {
    this.first = first;
    this.last = Math.max(last, first + 1);
    this.text = DateText.in(language);
  }

  private int at(long day) {
    double part = (double) (day - first) / (last - first + 1);
    return (int) Math.round(LENGTH * Math.max(0, Math.min(1, part)));
  }

  /**
   * A date on the scale: what is certain of it, and how far it may reach on both sides. A day is
   * certain; of a year it is known only that it was some day in it; of "from 1941 to 1943" the year
   * 1942 is certain.
   */
  MarkView mark(HistoricalDate date, long firstDay, long lastDay) {
    int from = Math.min(at(firstDay), LENGTH - SHORTEST);
    int length = Math.max(SHORTEST, at(lastDay + 1) - from);
    long sureFrom = date.beginning().map(HistoricalDate::latest).orElse(firstDay);
    long sureTo = date.end().map(HistoricalDate::earliest).orElse(lastDay);
    boolean interval = date.beginning().isPresent() || date.end().isPresent();
    boolean sure = (interval ? sureFrom <= sureTo : firstDay == lastDay) && !date.uncertain();
    int core = sure ? Math.max(from, Math.min(at(sureFrom), LENGTH - SHORTEST)) : from;
    int coreLength =
        sure ? Math.min(from + length - core, Math.max(SHORTEST, at(sureTo + 1) - core)) : 0;
    return new MarkView(
        text.of(date),
        DateText.machineValue(date).orElse(""),
        text.calendarNote(date).orElse(""),
        from,
        length,
        core,
        coreLength);
  }

  /** Words at round years, or at months where it is short. */
  List<TickView> ticks() {
    LocalDate from = Period.date(first);
    LocalDate to = Period.date(last);
    int years = to.getYear() - from.getYear() + 1;
    return years <= 2 ? months(from, to) : years(from.getYear(), to.getYear());
  }

  private List<TickView> years(int from, int to) {
    int step = step((to - from + 1.0) / MOST_TICKS).orElse(STEPS[STEPS.length - 1]);
    List<TickView> ticks = new ArrayList<>();
    for (int year = Math.floorDiv(from + step - 1, step) * step; year <= to; year += step) {
      if (year > 0) {
        ticks.add(new TickView(Integer.toString(year), at(Period.day(LocalDate.of(year, 1, 1)))));
      }
    }
    return ticks;
  }

  private static Optional<Integer> step(double least) {
    for (int step : STEPS) {
      if (step >= least) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  private List<TickView> months(LocalDate from, LocalDate to) {
    List<TickView> ticks = new ArrayList<>();
    YearMonth month = YearMonth.from(from);
    long months = month.until(YearMonth.from(to), java.time.temporal.ChronoUnit.MONTHS) + 1;
    int step = (int) Math.max(1, Math.ceil((double) months / MOST_TICKS));
    Locale locale = text.language();
    while (!month.isAfter(YearMonth.from(to))) {
      String words =
          month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale)
              + (ticks.isEmpty() || month.getMonthValue() == 1 ? " " + month.getYear() : "");
      ticks.add(new TickView(words, at(Period.day(month.atDay(1)))));
      month = month.plusMonths(step);
    }
    return ticks;
  }
}
