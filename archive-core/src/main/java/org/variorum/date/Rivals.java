package org.variorum.date;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Several dates for the same thing, and whether they share enough to be said in one breath. */
record Rivals(List<EdtfDate> dates, int all) {
  private static final char NO_BREAK = '\u00a0';

  Rivals(List<HistoricalDate> dates) {
    this(
        dates.stream()
            .filter(date -> date.calendar() != CalendarStyle.JULIAN)
            .filter(date -> DateText.machineValue(date).isPresent())
            .map(HistoricalDate::parsed)
            .map(EdtfDate.class::cast)
            .toList(),
        dates.size());
  }

  boolean areYears() {
    return isComplete() && dates.stream().allMatch(date -> date.month() == null);
  }

  List<String> years() {
    return dates.stream().map(date -> Long.toString(date.years().first())).toList();
  }

  boolean areDaysOfOneMonth() {
    EdtfDate first = dates.isEmpty() ? null : dates.get(0);
    return first != null
        && isComplete()
        && dates.stream()
            .allMatch(
                date ->
                    date.day() != null
                        && date.time() == null
                        && Objects.equals(date.month(), first.month())
                        && date.year().equals(first.year()));
  }

  /** Returns "1 or 2 August 1946". */
  String daysOfOneMonth(DateWords words, Function<List<String>, String> joining) {
    CalendarDay last = dates.get(dates.size() - 1).exactDay().orElseThrow();
    List<String> days =
        dates.stream()
            .flatMap(date -> date.exactDay().stream())
            .map(day -> words.say("day", Integer.toString(day.day())))
            .toList();
    EdtfYear year = new EdtfYear(EdtfDate.yearText(last.year()));
    String daysAndMonth = joining.apply(days) + NO_BREAK + words.month(last.month(), true);
    return words.say("in-year", daysAndMonth, new YearText(words).of(year, false));
  }

  private boolean isComplete() {
    return dates.size() == all;
  }
}
