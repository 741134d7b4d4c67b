package org.variorum.identifier;

/** The last digit of identifiers, by which a slip of the pen is noticed. */
final class CheckDigits {
  private CheckDigits() {}

  /**
   * As the German National Library reckons it: descending weights, modulo 11; after a hyphen stands
   * the remainder itself, else what is wanting to eleven.
   */
  static boolean ofGnd(String identifier) {
    boolean hyphen = identifier.contains("-");
    String digits = identifier.replace("-", "");
    int length = digits.length();
    int sum = 0;
    for (int i = 0; i < length - 1; i++) {
      sum += digit(digits, i) * (length - i);
    }
    int rest = sum % 11;
    return value(digits.charAt(length - 1)) == (hyphen ? rest : (11 - rest) % 11);
  }

  /** ISO 7064, modulo 11, 2; of ISNI and ORCID. */
  static boolean ofIsni(String identifier) {
    String digits = identifier.replace("-", "");
    int total = 0;
    for (int i = 0; i < digits.length() - 1; i++) {
      total = (total + digit(digits, i)) * 2;
    }
    return value(digits.charAt(digits.length() - 1)) == (12 - total % 11) % 11;
  }

  static boolean ofIsbn10(String digits) {
    if (!digits.matches("\\d{9}[\\dX]")) {
      return false;
    }
    int sum = value(digits.charAt(9));
    for (int i = 0; i < 9; i++) {
      sum += digit(digits, i) * (10 - i);
    }
    return sum % 11 == 0;
  }

  static boolean ofIsbn13(String digits) {
    return digits.equals(isbn13(digits.substring(0, 12)));
  }

  /** Twelve digits with the thirteenth. */
  static String isbn13(String twelve) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += digit(twelve, i) * (i % 2 == 0 ? 1 : 3);
    }
    return twelve + (10 - sum % 10) % 10;
  }

  private static int digit(String digits, int place) {
    return digits.charAt(place) - '0';
  }

  private static int value(char last) {
    return last == 'X' ? 10 : last - '0';
  }
}
