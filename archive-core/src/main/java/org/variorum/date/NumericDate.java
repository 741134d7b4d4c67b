package org.variorum.date;

/**
 * A date in figures. Points mean day, month, year, as everywhere on the Continent; with strokes and
 * hyphens the order of day and month differs by country, so where both would do it is refused.
 */
final class NumericDate {
  private static final int MONTHS = 12;

  private final TypedTokens tokens;

  NumericDate(TypedTokens tokens) {
    this.tokens = tokens;
  }

  /** Tells whether three figures with equal signs between them stand here, or a month and year. */
  static boolean stands(TypedTokens tokens) {
    String sign = tokens.peek(1).text();
    boolean two = tokens.peek(2).number() && adjoin(tokens, 2);
    if (!two || !(sign.equals(".") || sign.equals("/") || sign.equals("-"))) {
      return false;
    }
    boolean three = tokens.peek(3).text().equals(sign) && tokens.peek(4).number();
    boolean monthAndYear = tokens.peek().text().length() < 3 && tokens.peek(2).text().length() == 4;
    return three || (monthAndYear && !sign.equals("-"));
  }

  private static boolean adjoin(TypedTokens tokens, int last) {
    TypedTokens.Token first = tokens.peek();
    return tokens.peek(last).start() == first.start() + first.text().length() + 1;
  }

  TypedDate read() {
    TypedTokens.Token first = tokens.take();
    String sign = tokens.take().text();
    TypedTokens.Token second = tokens.take();
    if (!tokens.sees(sign) || !tokens.peek(1).number()) {
      return month(first, first).inYear(second.text());
    }
    tokens.take();
    TypedTokens.Token third = tokens.take();
    if (first.text().length() > 2) {
      return month(first, second).inYear(year(first)).onDay(number(third));
    }
    String year = year(third);
    tokens.take(TypedWord.YEAR);
    boolean dayFirst = sign.equals(".") || dayFirst(first, second, year);
    return dayFirst
        ? month(first, second).onDay(number(first)).inYear(year)
        : month(first, first).onDay(number(second)).inYear(year);
  }

  private boolean dayFirst(TypedTokens.Token first, TypedTokens.Token second, String year) {
    int one = number(first);
    int two = number(second);
    if (one <= MONTHS && two <= MONTHS && one != two) {
      throw tokens.errorAt(
          first.start(),
          DateProblem.DAY_OR_MONTH_FIRST,
          TypedDate.at(0).inYear(year).inMonth(two).onDay(one).edtf(),
          TypedDate.at(0).inYear(year).inMonth(one).onDay(two).edtf());
    }
    return two <= MONTHS;
  }

  private TypedDate month(TypedTokens.Token start, TypedTokens.Token month) {
    int number = number(month);
    if (number < 1 || number > MONTHS) {
      throw tokens.errorAt(month.start(), DateProblem.MONTH_UNKNOWN, month.text());
    }
    return TypedDate.at(start.start()).inMonth(number);
  }

  private String year(TypedTokens.Token year) {
    if (year.text().length() != 4) {
      throw tokens.errorAt(year.start(), DateProblem.YEAR_OF_FOUR_DIGITS, year.text());
    }
    return year.text();
  }

  private int number(TypedTokens.Token figures) {
    if (figures.text().length() > 2) {
      throw tokens.errorAt(figures.start(), DateProblem.UNEXPECTED, figures.text());
    }
    return Integer.parseInt(figures.text());
  }
}
