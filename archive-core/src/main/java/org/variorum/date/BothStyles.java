package org.variorum.date;

import org.jspecify.annotations.Nullable;

/**
 * A day with its month and year, and the same day in the other style in brackets: "1 (14) сентября
 * 1900", "20 August (2 September) 1900", "14 September [O.S. 1 September] 1900". Without a word for
 * the style the first is the old one; that both mean one day is checked.
 */
final class BothStyles {
  private final TypedTokens tokens;
  private final TypedDateParser dates;

  BothStyles(TypedTokens tokens, TypedDateParser dates) {
    this.tokens = tokens;
    this.dates = dates;
  }

  /** Reads on after the figure of the day. */
  TypedDate read(TypedDate day) {
    TypedDate other = bracketed();
    TypedDate date = dates.withMonth(day);
    other = other == null ? bracketed() : other;
    date = date.month() == 0 ? date : dates.withYear(date);
    other = other == null && date.year() != null ? bracketed() : other;
    return other == null ? date : joined(date, other.upTo(date));
  }

  private @Nullable TypedDate bracketed() {
    String closing = tokens.sees("(") ? ")" : "]";
    boolean opens = tokens.sees("(") || tokens.sees("[");
    if (!opens || !holdsADay()) {
      return null;
    }
    tokens.take();
    tokens.take(TypedWord.OLD_STYLE);
    tokens.take(TypedWord.NEW_STYLE);
    TypedTokens.Token figure = tokens.peek();
    if (!figure.number()) {
      throw tokens.error(DateProblem.DAY_EXPECTED);
    }
    tokens.take();
    tokens.take(".");
    TypedDate day = TypedDate.at(figure.start()).onDay(Integer.parseInt(figure.text()));
    TypedDate date = dates.withYear(dates.withMonth(day));
    tokens.take(TypedWord.OLD_STYLE);
    tokens.take(TypedWord.NEW_STYLE);
    dates.expect(closing);
    return date;
  }

  private boolean holdsADay() {
    for (int ahead = 1; ahead <= 3; ahead++) {
      if (tokens.peek(ahead).number()) {
        return tokens.peek(ahead).text().length() < 3;
      }
    }
    return false;
  }

  private TypedDate joined(TypedDate first, TypedDate second) {
    if (!first.isDay() || !second.isDay()) {
      throw tokens.error(DateProblem.YEAR_MISSING);
    }
    CalendarDay one = first.asDay();
    CalendarDay other = second.asDay();
    if (areOne(one, other)) {
      return first.andOldStyle(other, one);
    }
    if (areOne(other, one)) {
      return first.andOldStyle(one, other);
    }
    throw tokens.errorAt(
        second.start(),
        DateProblem.STYLES_DISAGREE,
        first.edtf(),
        EdtfDate.ofDay(Reckoning.GREGORIAN.dayOf(Reckoning.JULIAN.dayNumber(one))),
        second.edtf());
  }

  private static boolean areOne(CalendarDay old, CalendarDay current) {
    return Reckoning.JULIAN.has(old)
        && Reckoning.GREGORIAN.has(current)
        && Reckoning.JULIAN.dayNumber(old) == Reckoning.GREGORIAN.dayNumber(current);
  }
}
