package org.variorum.date;

import java.util.regex.Pattern;

/** Says a year, a decade, a century, or what else a year with unknown digits may be. */
final class YearText {
  private static final Pattern DECADE = Pattern.compile("\\d\\d[1-9]X");
  private static final Pattern CENTURY = Pattern.compile("\\d\\dXX");

  private final DateWords words;

  YearText(DateWords words) {
    this.words = words;
  }

  String of(EdtfYear year, boolean genitive) {
    String text = year.text();
    if (text.equals("XXXX")) {
      return words.say("year.unknown");
    }
    if (DECADE.matcher(text).matches()) {
      return words.sayIn(genitive, "decade", Long.toString(year.first()));
    }
    if (CENTURY.matcher(text).matches()) {
      return words.counted(genitive, "century", year.first() / 100 + 1);
    }
    if (year.roundedToDigits()) {
      return words.say("years.rounded", "" + year.estimate(), "" + year.first(), "" + year.last());
    }
    return year.first() == year.last()
        ? one(year.first())
        : words.say("years.between", number(year.first()), number(year.last()));
  }

  private String one(long year) {
    return year > 0
        ? words.say("year", Long.toString(year))
        : words.say("year.bce", Long.toString(1 - year));
  }

  private String number(long year) {
    return year > 0 ? Long.toString(year) : one(year);
  }
}
