package org.variorum.date;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was typed: dates, and the word that joins or bounds them. */
record Typed(List<TypedDate> dates, TypedWord joint) {

  /** Returns it as a date of that style; without one it is taken as New Style. */
  HistoricalDate in(@Nullable CalendarStyle style, TypedTokens tokens) {
    TypedDate first = dates.get(0);
    for (TypedDate date : dates) {
      if (date.year() == null) {
        throw tokens.errorAt(date.start(), DateProblem.YEAR_MISSING);
      }
    }
    if (first.bothStyles() != null) {
      return kept(CalendarStyle.JULIAN, Conversion.SOURCE, dates, tokens);
    }
    if (style != CalendarStyle.JULIAN) {
      dates.forEach(date -> refuseJulianLeapDay(date, tokens));
      return kept(style == null ? CalendarStyle.GREGORIAN : style, null, dates, tokens);
    }
    return oldStyle(tokens);
  }

  private HistoricalDate oldStyle(TypedTokens tokens) {
    TypedDate first = dates.get(0);
    if (dates.stream().allMatch(TypedDate::isDay)) {
      List<TypedDate> converted = dates.stream().map(Typed::converted).toList();
      return kept(CalendarStyle.JULIAN, Conversion.ARCHIVE, converted, tokens);
    }
    String year = String.valueOf(first.year());
    boolean whole = year.indexOf('X') < 0 && !SubYear.isCode(first.month());
    if (dates.size() > 1
        || joint != TypedWord.OR
        || !whole
        || first.qualifier() != Qualifier.NONE) {
      throw tokens.errorAt(first.start(), DateProblem.STYLE_WITHOUT_DAY);
    }
    int number = Integer.parseInt(year);
    return first.month() > 0
        ? HistoricalDate.julianMonth(number, first.month(), Conversion.ARCHIVE)
        : HistoricalDate.julianYear(number, Conversion.ARCHIVE);
  }

  private static TypedDate converted(TypedDate julian) {
    long day = Reckoning.JULIAN.dayNumber(julian.asDay());
    CalendarDay current = Reckoning.GREGORIAN.dayOf(day);
    return julian.andOldStyle(current, julian.asDay());
  }

  private static void refuseJulianLeapDay(TypedDate date, TypedTokens tokens) {
    if (date.isDay() && !Reckoning.GREGORIAN.has(date.asDay())) {
      throw tokens.errorAt(date.start(), DateProblem.DAY_ONLY_JULIAN, date.day());
    }
  }

  private HistoricalDate kept(
      CalendarStyle style,
      @Nullable Conversion convertedBy,
      List<TypedDate> converted,
      TypedTokens tokens) {
    try {
      return new HistoricalDate(edtf(converted), style, null, convertedBy);
    } catch (InvalidDateException e) {
      Object[] arguments = e.arguments().toArray();
      throw tokens.errorAt(converted.get(converted.size() - 1).start(), e.problem(), arguments);
    }
  }

  private String edtf(List<TypedDate> ends) {
    String first = ends.get(0).edtf();
    String last = ends.get(ends.size() - 1).edtf();
    return switch (joint) {
      case BEFORE -> "[.." + Neighbours.before(ends.get(0)) + "]";
      case AFTER -> "[" + Neighbours.after(ends.get(0)) + "..]";
      case NOT_LATER -> "[.." + first + "]";
      case NOT_EARLIER -> "[" + first + "..]";
      case UNTIL -> "../" + first;
      case FROM -> first + "/" + (ends.size() == 1 ? ".." : last);
      case BETWEEN -> "[" + first + ".." + last + "]";
      default ->
          ends.size() == 1
              ? first
              : ends.stream().map(TypedDate::edtf).collect(Collectors.joining(",", "[", "]"));
    };
  }
}
