package org.variorum.bibliography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.source.SourceKind;

/** Puts one source together from its fields. */
final class Gathering {
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?(?:[/T ].*)?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1\\d{3}|20\\d{2})(?!\\d)");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final int LONGEST_KEPT = 500;

  private final Map<Meaning, String> single = new EnumMap<>(Meaning.class);
  private final List<String> authors = new ArrayList<>();
  private final List<String> editors = new ArrayList<>();
  private final Map<String, String> kept = new LinkedHashMap<>();
  private final List<String> left = new ArrayList<>();

  private static String plain(String value) {
    return BLANKS.matcher(value).replaceAll(" ").strip();
  }

  /** Takes a field by its table; one that the table does not have is kept. */
  void take(Map<String, Meaning> table, String field, String value) {
    Meaning meaning = table.get(field);
    if (meaning == null) {
      keep(field, value);
    } else if (meaning == Meaning.LEFT) {
      left.add(field);
    } else {
      take(meaning, value);
    }
  }

  void take(Meaning meaning, String value) {
    String words = plain(value);
    if (words.isEmpty()) {
      return;
    }
    switch (meaning) {
      case AUTHOR -> authors.add(words);
      case EDITOR -> editors.add(words);
      case TRANSLATOR -> single.merge(meaning, words, (one, other) -> one + ", " + other);
      default -> single.putIfAbsent(meaning, words);
    }
  }

  private void keep(String field, String value) {
    String words = plain(value);
    if (words.length() > LONGEST_KEPT) {
      left.add(field);
    } else if (!words.isEmpty()) {
      kept.merge(field, words, (one, other) -> one + ", " + other);
    }
  }

  /** Whether it has a title, without which there is no source. */
  boolean isTitled() {
    return single.containsKey(Meaning.TITLE);
  }

  IncomingSource source() {
    if (!authors.isEmpty() && !editors.isEmpty()) {
      keep("editor", String.join(", ", editors));
    }
    String subtitle = said(Meaning.SUBTITLE);
    String title = said(Meaning.TITLE);
    Matcher doi = DOI.matcher(said(Meaning.DOI) + " " + said(Meaning.ADDRESS));
    return new IncomingSource(
        said(Meaning.KEY),
        kind(said(Meaning.KIND)),
        subtitle.isEmpty() ? title : title + ": " + subtitle,
        authors.isEmpty() ? editors : authors,
        issued(),
        said(Meaning.PLACE),
        said(Meaning.PUBLISHER),
        said(Meaning.TRANSLATOR),
        isbn(said(Meaning.ISBN)),
        doi.find() ? doi.group().replaceFirst("[.,;]$", "") : "",
        said(Meaning.ADDRESS),
        said(Meaning.LANGUAGE),
        kept,
        left);
  }

  private String said(Meaning meaning) {
    return single.getOrDefault(meaning, "");
  }

  /** An ISBN, where a field of standard numbers has one: an ISSN is none. */
  private String isbn(String numbers) {
    for (String word : numbers.split("[\\s,;]+", -1)) {
      String figures = word.replaceAll("[^0-9Xx]", "");
      if (figures.length() == 10 || figures.length() == 13) {
        return word;
      }
    }
    if (!numbers.isEmpty()) {
      keep("issn", numbers);
    }
    return "";
  }

  private String issued() {
    String said = said(Meaning.ISSUED);
    Matcher day = DAY.matcher(said);
    if (day.matches()) {
      return edtf(day.group(1), day.group(2), day.group(3));
    }
    Matcher year = YEAR.matcher(said);
    if (year.find()) {
      keep("date", said);
      return year.group();
    }
    if (!said.isEmpty()) {
      keep("date", said);
    }
    return "";
  }

  private static String edtf(String year, String month, String day) {
    int number = month == null ? 0 : Integer.parseInt(month);
    if (number < 1 || number > 12) {
      return year;
    }
    int days = day == null ? 0 : Integer.parseInt(day);
    String monthly = "%s-%02d".formatted(year, number);
    boolean real = days > 0 && days <= java.time.YearMonth.parse(monthly).lengthOfMonth();
    return real ? "%s-%02d".formatted(monthly, days) : monthly;
  }

  private static SourceKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "article-newspaper",
          "news",
          "article-magazine",
          "mgzn",
          "newspaperarticle",
          "magazinearticle" ->
          SourceKind.PRESS;
      case "personal_communication", "letter", "pcomm" -> SourceKind.LETTER_OR_ORDER;
      case "interview" -> SourceKind.ORAL_HISTORY;
      case "map" -> SourceKind.MAP;
      case "webpage", "post-weblog", "post", "elec", "icomm", "online", "www", "blog", "blogpost" ->
          SourceKind.WEB;
      case "entry-encyclopedia",
          "entry-dictionary",
          "ency",
          "dict",
          "inreference",
          "reference",
          "encyclopediaarticle",
          "dictionaryentry" ->
          SourceKind.REFERENCE;
      case "graphic", "figure", "art", "artwork" -> SourceKind.PHOTOGRAPH;
      case "legislation", "bill", "stat", "statute" -> SourceKind.DECREE;
      default -> SourceKind.SCHOLARLY_WORK;
    };
  }
}
