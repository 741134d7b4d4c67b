package org.variorum.date;

/**
 * A year, month or day as EDTF writes it: its digits, some of which may be unknown ({@code X}), and
 * the qualifiers at its left (for it alone) and right (for it and all parts before it).
 */
record DatePart(String digits, Qualifier left, Qualifier right) {

  static DatePart of(String digits) {
    return new DatePart(digits, Qualifier.NONE, Qualifier.NONE);
  }

  boolean masked() {
    return digits.indexOf('X') >= 0;
  }

  boolean wholly(char character) {
    return digits.chars().allMatch(each -> each == character);
  }

  /** Returns the number that the digits are; only for a part without unknown digits. */
  int number() {
    return Integer.parseInt(digits);
  }

  /** Tells whether a two-digit number may be meant. */
  boolean matches(int number) {
    return matches(digits.charAt(0), number / 10) && matches(digits.charAt(1), number % 10);
  }

  private static boolean matches(char pattern, int digit) {
    return pattern == 'X' || pattern == '0' + digit;
  }

  @Override
  public String toString() {
    return left.sign() + digits + right.sign();
  }
}
