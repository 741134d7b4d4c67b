package org.variorum.date;

import java.util.ArrayList;
import java.util.List;

/** Says one EDTF date: its parts, what is unknown of them, how sure it is. */
final class SingleDateText {
  private final DateWords words;
  private final YearText years;

  SingleDateText(DateWords words) {
    this.words = words;
    this.years = new YearText(words);
  }

  /** Returns the date with all that qualifies it. */
  String of(EdtfDate date) {
    return date.qualifiedInPart()
        ? words.say("with-remarks", plain(date, false), String.join(", ", partRemarks(date)))
        : qualified(date, date.wholeQualifier());
  }

  private String qualified(EdtfDate date, Qualifier qualifier) {
    String said = qualifier.approximate() ? put("about", date) : plain(date, false);
    return qualifier.uncertain() ? words.say("perhaps", said) : said;
  }

  /** Returns the date after a preposition, in the case that it asks for. */
  String put(String preposition, EdtfDate date) {
    return words.say(preposition, grain(date), plain(date, true), plain(date, false));
  }

  /** Returns how prepositions are to treat it: 1 a day, 2 a decade or century, 3 a season. */
  static int grain(EdtfDate date) {
    if (date.subYear().isPresent()) {
      return 3;
    }
    if (date.month() == null) {
      return date.masked() ? 2 : 0;
    }
    return date.day() == null || date.day().masked() ? 0 : 1;
  }

  /** Returns the date without what qualifies it. */
  String plain(EdtfDate date, boolean genitive) {
    String day = dayOrLess(date, genitive);
    List<String> unknown = unknownParts(date);
    String whole = unknown.isEmpty() ? day : day + ", " + String.join(", ", unknown);
    String time = date.time();
    return time == null ? whole : words.say("at-time", whole, time.replace("Z", " UTC"));
  }

  private String dayOrLess(EdtfDate date, boolean genitive) {
    DatePart month = date.month();
    DatePart day = date.day();
    if (month == null || month.masked()) {
      return years.of(date.years(), genitive);
    }
    String start = date.subYear().map(part -> subYear(part, genitive)).orElse("");
    if (start.isEmpty()) {
      boolean dayKnown = day != null && !day.masked();
      String name = words.month(month.number(), genitive || dayKnown);
      start = dayKnown && day != null ? words.say("day-month", day.number() + "", name) : name;
    }
    String key = date.year().masked() ? "in-masked-year" : "in-year";
    return words.say(key, start, years.of(date.years(), false));
  }

  private String subYear(SubYear part, boolean genitive) {
    return switch (part.kind()) {
      case SEASON -> season(part, words.sayIn(genitive, "season." + part.ordinal()));
      case QUARTER -> words.counted(genitive, "quarter", part.ordinal());
      case TERM -> words.counted(genitive, "term", part.ordinal());
      case HALF -> words.counted(genitive, "half", part.ordinal());
    };
  }

  private String season(SubYear part, String name) {
    if (part.northern()) {
      return words.say("season.north", name);
    }
    return part.southern() ? words.say("season.south", name) : name;
  }

  private List<String> unknownParts(EdtfDate date) {
    List<String> unknown = new ArrayList<>();
    DatePart month = date.month();
    DatePart day = date.day();
    boolean monthMissing = month != null && month.masked();
    if (month != null && monthMissing) {
      unknown.add(unknown("part.month", month));
    }
    if (day != null && (day.masked() || monthMissing)) {
      unknown.add(unknown("part.day", day));
    }
    return unknown;
  }

  private String unknown(String part, DatePart digits) {
    String name = words.say(part);
    return digits.wholly('X')
        ? words.say("part.unknown", name)
        : words.say("part.partly", name, digits.digits());
  }

  private List<String> partRemarks(EdtfDate date) {
    String[] names = {"part.year", "part.month", "part.day"};
    List<DatePart> parts = date.parts().toList();
    List<String> remarks = new ArrayList<>();
    Qualifier fromTheRight = Qualifier.NONE;
    for (int i = parts.size() - 1; i >= 0; i--) {
      fromTheRight = fromTheRight.and(parts.get(i).right());
      Qualifier all = fromTheRight.and(parts.get(i).left());
      if (all != Qualifier.NONE) {
        remarks.add(0, words.say(remark(all), words.say(names[i])));
      }
    }
    return remarks;
  }

  private static String remark(Qualifier qualifier) {
    return switch (qualifier) {
      case UNCERTAIN -> "part.uncertain";
      case APPROXIMATE -> "part.approximate";
      default -> "part.both";
    };
  }
}
