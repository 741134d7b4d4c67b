package org.variorum.ocr;

/** How many letters of a text were read wrongly. */
record ErrorRate(int errors, int letters) {

  /** The fewest letters to be put in, left out or changed, blanks counted as one each. */
  static ErrorRate of(String read, String truth) {
    String is = plain(read);
    String wanted = plain(truth);
    int[] row = new int[wanted.length() + 1];
    for (int i = 0; i < row.length; i++) {
      row[i] = i;
    }
    for (int at = 1; at <= is.length(); at++) {
      int above = row[0];
      row[0] = at;
      for (int i = 1; i < row.length; i++) {
        int change = above + (is.charAt(at - 1) == wanted.charAt(i - 1) ? 0 : 1);
        above = row[i];
        row[i] = Math.min(change, Math.min(row[i], row[i - 1]) + 1);
      }
    }
    return new ErrorRate(row[wanted.length()], wanted.length());
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  ErrorRate and(ErrorRate other) {
    return new ErrorRate(errors + other.errors, letters + other.letters);
  }

  double percent() {
    return letters == 0 ? 0 : 100.0 * errors / letters;
  }
}
