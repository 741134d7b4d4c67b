package org.variorum.crosswalk.ead;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.crosswalk.WrittenDates;
import org.variorum.crosswalk.XmlPiece;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.date.InvalidDateException;

/** Reads the dates of units: by what is written for machines first, then by the words. */
final class EadDates {
  private static final Pattern DAY =
      Pattern.compile("(-?\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?(?:T.*)?");
  private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");

  private EadDates() {}

  /** Reads one; empty if it is not understood. */
  static Optional<HistoricalDate> of(XmlPiece date) {
    return (date.name().equals("unitdatestructured") ? structured(date) : normal(date))
        .map(exact -> WrittenDates.weighed(exact, date.words()))
        .map(understood -> understood.withWording(wording(date, understood)))
        .or(() -> WrittenDates.read(date.words()));
  }

  private static String wording(XmlPiece date, HistoricalDate understood) {
    String words = words(date);
    String ours = DateText.in("en").of(understood) + " (";
    return words.equals(understood.edtf())
        ? ""
        : words.startsWith(ours) && words.endsWith(")")
            ? words.substring(ours.length(), words.length() - 1)
            : words;
  }

  /** What is written for people. */
  static String words(XmlPiece date) {
    if (!date.name().equals("unitdatestructured")) {
      return date.words();
    }
    return date.all("datesingle", "fromdate", "todate")
        .map(
            one ->
                one.words().isEmpty() ? one.attributeOf("standarddate", "notbefore") : one.words())
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(date.first("daterange").isPresent() ? "–" : ", "));
  }

  private static Optional<HistoricalDate> normal(XmlPiece date) {
    String normal = date.attribute("normal");
    if (normal.isEmpty()) {
      return Optional.empty();
    }
    Matcher years = TWO_YEARS.matcher(normal);
    if (years.matches()) {
      return range(years.group(1), years.group(2), sign(date));
    }
    List<String> several = List.of(normal.split(",", -1));
    List<HistoricalDate> parts =
        several.stream().flatMap(one -> span(one, sign(date)).stream()).toList();
    return parts.size() == several.size() ? together(parts) : Optional.empty();
  }

  private static Optional<HistoricalDate> span(String normal, String sign) {
    String[] ends = normal.split("/", -1);
    return ends.length == 2
        ? range(ends[0], ends[1], sign)
        : ends.length == 1 ? day(ends[0]).flatMap(day -> checked(day + sign)) : Optional.empty();
  }

  private static String sign(XmlPiece date) {
    String certainty = date.attribute("certainty").toLowerCase(Locale.ROOT);
    if (certainty.isEmpty()) {
      return "";
    }
    return certainty.matches("(?s).*(uncertain|question|unsure|\\?).*")
        ? "?"
        : certainty.matches("(?s).*(approx|circa|ca\\b|estimat|around).*") ? "~" : "";
  }

  private static Optional<HistoricalDate> range(String from, String to, String sign) {
    boolean open = to.strip().matches("9999.*|open|present");
    Optional<String> begin = day(from);
    Optional<String> end = day(to);
    if (begin.isEmpty() || (!open && end.isEmpty())) {
      return Optional.empty();
    }
    if (begin.equals(end)) {
      return checked(begin.get() + sign);
    }
    return checked(begin.get() + sign + "/" + (open ? ".." : end.orElse("") + sign));
  }

  /** A day, month or year in the form of EDTF; the year 0 and 9999 say that there is none. */
  private static Optional<String> day(String text) {
    Matcher matcher = DAY.matcher(text.strip());
    if (!matcher.matches() || matcher.group(1).matches("0000|9999")) {
      return Optional.empty();
    }
    String month = matcher.group(2);
    String day = matcher.group(3);
    if (month == null || month.equals("00")) {
      return Optional.of(matcher.group(1));
    }
    return Optional.of(
        matcher.group(1) + "-" + month + (day == null || day.equals("00") ? "" : "-" + day));
  }

  private static Optional<HistoricalDate> checked(String edtf) {
    try {
      return Optional.of(HistoricalDate.of(edtf));
    } catch (InvalidDateException e) {
      return Optional.empty();
    }
  }

  private static Optional<HistoricalDate> structured(XmlPiece date) {
    List<HistoricalDate> parts =
        date.children("datesingle", "daterange", "dateset")
            .flatMap(
                part -> part.name().equals("dateset") ? part.children() : List.of(part).stream())
            .flatMap(part -> one(part, sign(date)).stream())
            .toList();
    return together(parts);
  }

  /** One date, or all of them. */
  private static Optional<HistoricalDate> together(List<HistoricalDate> parts) {
    if (parts.size() == 1) {
      return Optional.of(parts.get(0));
    }
    String all = parts.stream().map(HistoricalDate::edtf).collect(Collectors.joining(","));
    return parts.isEmpty()
        ? Optional.empty()
        : checked("{" + all.replace("/", "..") + "}").or(() -> spanning(parts));
  }

  /** The time from the first to the last of them. */
  private static Optional<HistoricalDate> spanning(List<HistoricalDate> parts) {
    String first = parts.get(0).edtf().split("/", -1)[0];
    String[] last = parts.get(parts.size() - 1).edtf().split("/", -1);
    return checked(first + "/" + last[last.length - 1]);
  }

  private static Optional<HistoricalDate> one(XmlPiece part, String sign) {
    if (part.name().equals("daterange")) {
      String from = part.first("fromdate").map(EadDates::standard).orElse("");
      String to = part.first("todate").map(EadDates::standard).orElse("");
      return range(from, to, sign);
    }
    return day(standard(part)).flatMap(day -> checked(day + sign));
  }

  private static String standard(XmlPiece end) {
    String standard = end.attributeOf("standarddate", "notbefore", "notafter");
    return standard.isEmpty() ? end.words() : standard;
  }
}
