package org.variorum.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads one date from typed tokens, as much of it as stands there. */
final class TypedDateParser {
  private final TypedTokens tokens;

  TypedDateParser(TypedTokens tokens) {
    this.tokens = tokens;
  }

  /** Reads a date with the words before it and the signs after it that qualify it. */
  TypedDate date() {
    Qualifier qualifier = Qualifier.NONE;
    while (true) {
      if (tokens.take(TypedWord.ABOUT) || tokens.take("~")) {
        qualifier = qualifier.and(Qualifier.APPROXIMATE);
      } else if (tokens.take(TypedWord.PERHAPS)) {
        qualifier = qualifier.and(Qualifier.UNCERTAIN);
        tokens.take(",");
      } else if (!tokens.take(TypedWord.OF)) {
        break;
      }
    }
    return qualifiedBehind(core().being(qualifier));
  }

  private TypedDate qualifiedBehind(TypedDate date) {
    TypedDate qualified = date;
    while (true) {
      Qualifier sign = Qualifier.of(tokens.sees("(") ? -1 : signHere());
      if (sign != Qualifier.NONE) {
        tokens.take();
      } else if (tokens.sees("(") && tokens.peek(1).text().equals("?")) {
        tokens.take();
        tokens.take();
        expect(")");
        sign = Qualifier.UNCERTAIN;
      } else {
        return qualified;
      }
      qualified = qualified.being(sign);
    }
  }

  private int signHere() {
    return tokens.atEnd() ? -1 : tokens.peek().text().charAt(0);
  }

  private TypedDate core() {
    TypedTokens.Token first = tokens.peek();
    if (first.number()) {
      return first.text().length() < 3 ? startingWithDay() : startingWithYear();
    }
    OptionalInt season = season();
    if (season.isPresent()) {
      return withYear(TypedDate.at(first.start()).inMonth(season.getAsInt()));
    }
    OptionalInt month = takeMonth();
    if (month.isPresent()) {
      return startingWithMonth(TypedDate.at(first.start()).inMonth(month.getAsInt()));
    }
    return century(first).orElseThrow(this::noDate);
  }

  private InvalidDateException noDate() {
    return tokens.peek().word()
        ? tokens.error(DateProblem.WORD_UNKNOWN, tokens.found())
        : tokens.error(DateProblem.DATE_EXPECTED, tokens.found());
  }

  private OptionalInt season() {
    return Stream.of(TypedWord.SPRING, TypedWord.SUMMER, TypedWord.AUTUMN, TypedWord.WINTER)
        .filter(tokens::take)
        .mapToInt(TypedWord::season)
        .findFirst();
  }

  private OptionalInt takeMonth() {
    OptionalInt month = TypedWords.month(tokens.peek().text());
    if (month.isPresent()) {
      tokens.take();
    }
    return month;
  }

  private Optional<TypedDate> century(TypedTokens.Token first) {
    int number = RomanNumeral.valueOf(first.text());
    if (number == 0 || !TypedWords.follows(tokens, TypedWord.CENTURY)) {
      return Optional.empty();
    }
    tokens.take();
    tokens.take(TypedWord.CENTURY);
    return Optional.of(centuryOf(number, first.start()));
  }

  private static TypedDate centuryOf(int number, int start) {
    return TypedDate.at(start).inYear(String.format("%02dXX", number - 1));
  }

  /** As "September 14, 1900" or "September 1900". */
  private TypedDate startingWithMonth(TypedDate month) {
    TypedTokens.Token next = tokens.peek();
    if (!next.number() || next.text().length() > 2) {
      return withYear(month);
    }
    tokens.take();
    tokens.take(TypedWord.DAY);
    return checked(withYear(month.onDay(Integer.parseInt(next.text()))), next.start());
  }

  private TypedDate startingWithDay() {
    TypedTokens.Token first = tokens.peek();
    if (NumericDate.stands(tokens)) {
      return checked(new NumericDate(tokens).read(), first.start());
    }
    tokens.take();
    int number = Integer.parseInt(first.text());
    tokens.take(".");
    tokens.take(TypedWord.DAY);
    if (tokens.take(TypedWord.CENTURY)) {
      return centuryOf(number, first.start());
    }
    TypedDate day = TypedDate.at(first.start()).onDay(number);
    return checked(new BothStyles(tokens, this).read(day), first.start());
  }

  private TypedDate startingWithYear() {
    TypedTokens.Token first = tokens.peek();
    if (NumericDate.stands(tokens)) {
      return checked(new NumericDate(tokens).read(), first.start());
    }
    String year = year();
    boolean endsInZero = year.endsWith("0");
    if (endsInZero && decade()) {
      return TypedDate.at(first.start()).inYear(year.substring(0, 3) + "X");
    }
    return TypedDate.at(first.start()).inYear(year);
  }

  private boolean decade() {
    boolean found = false;
    if (tokens.sees("-") && TypedWords.follows(tokens, TypedWord.DECADE)) {
      tokens.take();
    }
    if (tokens.take(TypedWord.DECADE)) {
      found = true;
    }
    tokens.take(TypedWord.YEAR);
    return found;
  }

  /** Reads the month after a day, if one stands here. */
  TypedDate withMonth(TypedDate date) {
    tokens.take(TypedWord.OF);
    OptionalInt month = takeMonth();
    return month.isPresent() ? date.inMonth(month.getAsInt()) : date;
  }

  /** Reads the year after a day or month, if one stands here. */
  TypedDate withYear(TypedDate date) {
    if (tokens.sees(",") && tokens.peek(1).number()) {
      tokens.take();
    }
    tokens.take(TypedWord.OF);
    return tokens.peek().number() ? date.inYear(year()) : date;
  }

  /** Reads a year of four digits and the word "year" behind it. */
  String year() {
    TypedTokens.Token year = tokens.take();
    if (year.text().length() < 4) {
      throw tokens.errorAt(year.start(), DateProblem.YEAR_OF_FOUR_DIGITS, year.text());
    }
    if (year.text().length() > 4) {
      throw tokens.errorAt(year.start(), DateProblem.BASIC_FORMAT);
    }
    tokens.take(TypedWord.YEAR);
    return year.text();
  }

  void expect(String sign) {
    if (!tokens.take(sign)) {
      throw tokens.error(DateProblem.SET_NOT_CLOSED, sign, tokens.found());
    }
  }

  private TypedDate checked(TypedDate date, int dayAt) {
    if (date.day() == 0 || date.month() == 0) {
      return date;
    }
    long year = date.isDay() ? date.asDay().year() : 2000;
    CalendarDay day = new CalendarDay(year, date.month(), date.day());
    if (!Reckoning.JULIAN.has(day)) {
      throw tokens.errorAt(dayAt, DateProblem.DAY_UNKNOWN, date.day());
    }
    return date;
  }
}
