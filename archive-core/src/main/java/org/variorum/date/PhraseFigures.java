package org.variorum.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates in figures, as finding aids and machines write them. */
final class PhraseFigures {
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final int CENTURY_IN_DOUBT_UP_TO = 30;

  /** In which order the figures of a text stand, as far as one of them gives it away. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  private final TypedTokens tokens;
  private final Order order;
  private final Set<PhraseNote> notes;

  PhraseFigures(TypedTokens tokens, Order order, Set<PhraseNote> notes) {
    this.tokens = tokens;
    this.order = order;
    this.notes = notes;
  }

  /** Reads a date in figures, if one stands here. */
  Optional<PhrasePart> read() {
    TypedTokens.Token first = tokens.peek();
    if (first.text().length() == 8) {
      return Optional.of(PhrasePart.of(run(tokens.take())));
    }
    String sign = tokens.peek(1).text();
    boolean joined = sign.matches("[./-]") && tokens.adjoins(1) && tokens.peek(2).number();
    if (!joined || !(tokens.adjoins(2) || sign.equals("."))) {
      return Optional.empty();
    }
    boolean three = tokens.peek(3).text().equals(sign) && tokens.peek(4).number();
    if (first.text().length() == 4) {
      return three && tokens.peek(4).text().length() <= 2 ? yearFirst(true) : yearAndMonth(sign);
    }
    return first.text().length() > 2 ? Optional.empty() : dayOrMonthFirst(sign, three);
  }

  /** As 19420503; noughts stand for what is unknown. */
  private TypedDate run(TypedTokens.Token figures) {
    String text = figures.text();
    return date(
        figures,
        text.substring(0, 4),
        Integer.parseInt(text.substring(4, 6)),
        Integer.parseInt(text.substring(6)));
  }

  private TypedDate date(TypedTokens.Token at, String year, int month, int day) {
    TypedDate date = TypedDate.at(at.start()).inYear(year);
    if (month > MONTHS || day > DAYS || year.equals("0000")) {
      throw tokens.errorAt(at.start(), DateProblem.MONTH_UNKNOWN, month);
    }
    return month == 0 ? date : date.inMonth(month).onDay(day);
  }

  private Optional<PhrasePart> yearFirst(boolean three) {
    TypedTokens.Token year = tokens.take();
    tokens.take();
    int month = number(tokens.take());
    int day = 0;
    if (three) {
      tokens.take();
      day = number(tokens.take());
    }
    return Optional.of(PhrasePart.of(date(year, year.text(), month, day)));
  }

  private Optional<PhrasePart> yearAndMonth(String sign) {
    boolean month = sign.equals(".") && tokens.adjoins(2) && tokens.peek(2).text().length() <= 2;
    return month && number(tokens.peek(2)) <= MONTHS ? yearFirst(false) : Optional.empty();
  }

  private Optional<PhrasePart> dayOrMonthFirst(String sign, boolean three) {
    TypedTokens.Token first = tokens.peek();
    TypedTokens.Token second = tokens.peek(2);
    if (three && second.text().length() <= 2) {
      tokens.take();
      tokens.take();
      tokens.take();
      tokens.take();
      @Nullable String year = year(tokens.peek());
      if (year == null) {
        throw tokens.error(DateProblem.YEAR_OF_FOUR_DIGITS, tokens.found());
      }
      boolean assumed = tokens.take().text().length() == 2;
      PhrasePart part = ordered(first, second, year, sign);
      return Optional.of(assumed ? part.being(Qualifier.UNCERTAIN, false) : part);
    }
    if (second.text().length() == 4
        && number(first) >= 1
        && number(first) <= MONTHS
        && !sign.equals("-")) {
      tokens.take();
      tokens.take();
      return Optional.of(PhrasePart.of(date(first, tokens.take().text(), number(first), 0)));
    }
    boolean dayAndMonth =
        sign.equals(".") && number(second) <= MONTHS && second.text().length() < 3;
    if (!dayAndMonth || tokens.peek(3).word()) {
      return Optional.empty();
    }
    tokens.take();
    tokens.take();
    tokens.take();
    tokens.take(".");
    return Optional.of(
        PhrasePart.of(TypedDate.at(first.start()).inMonth(number(second)).onDay(number(first))));
  }

  private @Nullable String year(TypedTokens.Token figures) {
    if (figures.text().length() == 4) {
      return figures.text();
    }
    if (figures.text().length() != 2 || number(figures) <= CENTURY_IN_DOUBT_UP_TO) {
      return null;
    }
    notes.add(PhraseNote.CENTURY_ASSUMED);
    return "19" + figures.text();
  }

  private PhrasePart ordered(
      TypedTokens.Token first, TypedTokens.Token second, String year, String sign) {
    int one = number(first);
    int two = number(second);
    TypedDate dayFirst = date(first, year, Math.min(two, MONTHS), one);
    if (sign.equals(".") || one > MONTHS || order == Order.DAY_FIRST) {
      return PhrasePart.of(date(first, year, two, one));
    }
    TypedDate monthFirst = date(first, year, one, two);
    if (two > MONTHS || order == Order.MONTH_FIRST || one == two) {
      return PhrasePart.of(monthFirst);
    }
    notes.add(PhraseNote.DAY_OR_MONTH_FIRST);
    return new PhrasePart(dayFirst, null, monthFirst, false);
  }

  private static int number(TypedTokens.Token figures) {
    return figures.text().length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(figures.text());
  }

  /** Finds out the order from the figures of a whole text: 18/05/1943 has its day first. */
  static Order orderOf(String text) {
    var dates = Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-]\\d{4}").matcher(text);
    Order found = Order.UNKNOWN;
    while (dates.find()) {
      boolean day = Integer.parseInt(dates.group(1)) > MONTHS;
      boolean month = Integer.parseInt(dates.group(2)) > MONTHS;
      Order one = day ? Order.DAY_FIRST : month ? Order.MONTH_FIRST : Order.UNKNOWN;
      if (one != Order.UNKNOWN && found != Order.UNKNOWN && one != found) {
        return Order.UNKNOWN;
      }
      found = one == Order.UNKNOWN ? found : one;
    }
    return found;
  }
}
