package org.variorum.dissemination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.date.HistoricalDate;
import org.variorum.description.Description;

/** Writes entries as rows of a table (RFC 4180); a cell never is a formula. */
final class CsvWriter {
  private static final String DANGEROUS = "=+-@\t\r\n";

  private CsvWriter() {}

  static String head() {
    return row(
        List.of(
            "id",
            "address",
            "kind",
            "level",
            "code",
            "title_en",
            "title_ru",
            "title_de",
            "dates",
            "date_from",
            "date_to",
            "part_of",
            "summary_en",
            "summary_ru",
            "summary_de",
            "edition",
            "published"));
  }

  static String row(Told told) {
    Optional<Description> unit = told.unit();
    Optional<HistoricalDate> date = date(told);
    Optional<DateParts> parts = date.map(DateParts::of);
    List<String> cells = new ArrayList<>();
    cells.add(told.id().value());
    cells.add(told.address());
    cells.add(told.entry().kind().code());
    cells.add(unit.map(own -> EadWriter.level(told, own)).orElse(""));
    cells.add(unit.map(Description::code).map(Object::toString).orElse(""));
    for (String language : List.of("en", "ru", "de")) {
      cells.add(told.entry().heading().exactly(language).orElse(""));
    }
    cells.add(parts.map(DateParts::words).orElse(""));
    cells.add(parts.flatMap(DateParts::from).map(LocalDate::toString).orElse(""));
    cells.add(parts.flatMap(DateParts::until).map(LocalDate::toString).orElse(""));
    cells.add(
        unit.map(Description::parent)
            .filter(parent -> !told.above().isEmpty())
            .map(Object::toString)
            .orElse(""));
    for (String language : List.of("en", "ru", "de")) {
      cells.add(told.entry().summary().exactly(language).orElse(""));
    }
    cells.add(Integer.toString(told.edition().number()));
    cells.add(told.edition().publishedAt().toString());
    return row(cells);
  }

  private static Optional<HistoricalDate> date(Told told) {
    if (told.entry().particulars().authority() != null) {
      return Optional.ofNullable(told.entry().particulars().authority().exists());
    }
    if (told.entry().particulars().happening() != null) {
      return Optional.ofNullable(told.entry().particulars().happening().when());
    }
    return told.entry().particulars().work() != null
        ? Optional.ofNullable(told.entry().particulars().work().made())
        : told.unit().map(Description::dates);
  }

  private static String row(List<String> cells) {
    return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** A spreadsheet reads what begins like a formula as one, unless something stands before it. */
  static String cell(String words) {
    String safe = !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    return "\"" + XmlOut.clean(safe).replace("\"", "\"\"") + "\"";
  }
}
