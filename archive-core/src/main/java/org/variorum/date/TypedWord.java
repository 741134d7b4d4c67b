package org.variorum.date;

import java.util.Locale;

/** What a word in a typed date may mean; the words stand in {@code typed-words.properties}. */
enum TypedWord {
  ABOUT,
  PERHAPS,
  BEFORE,
  AFTER,
  NOT_LATER,
  NOT_EARLIER,
  FROM,
  UNTIL,
  BETWEEN,
  AND,
  OR,
  OLD_STYLE,
  NEW_STYLE,
  UNSTATED,
  OF,
  YEAR,
  CENTURY,
  DECADE,
  DAY,
  SPRING,
  SUMMER,
  AUTUMN,
  WINTER,
  EARLY,
  MIDDLE,
  LATE,
  HALF,
  THIRD,
  QUARTER,
  OPEN_END,
  BCE;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the number that EDTF gives to the season. */
  int season() {
    return switch (this) {
      case SUMMER -> 22;
      case AUTUMN -> 23;
      case WINTER -> 24;
      default -> 21;
    };
  }
}
