package org.variorum.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.readingroom.FoundItem;

/**
 * Lines of comma-separated values (RFC 4180), with a mark by which programs know that they are in
 * UTF-8. What a program might take for a formula begins with an apostrophe.
 */
final class CsvRows implements RowFiles.Rows {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final List<String> COLUMNS =
      List.of(
          "id", "part", "kind", "title", "language", "dates", "summary", "contested", "address");

  private final Writer out;
  private final Frame frame;

  CsvRows(Writer out, Frame frame) {
    this.out = out;
    this.frame = frame;
  }

  @Override
  public void begin() throws IOException {
    out.write('\uFEFF');
    line(COLUMNS.stream());
  }

  @Override
  public void write(List<FoundItem> items) throws IOException {
    for (FoundItem item : items) {
      line(
          Stream.of(
              item.id().value(),
              item.part(),
              item.kind(),
              item.title().text(),
              item.title().lang(),
              item.dates(),
              item.line(),
              item.contested() ? "yes" : "no",
              frame.root() + item.path()));
    }
  }

  private void line(Stream<String> cells) throws IOException {
    out.write(cells.map(CsvRows::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  static String cell(String text) {
    boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    String plain = formula ? "'" + text : text;
    boolean quoted = plain.chars().anyMatch(letter -> "\",\r\n".indexOf(letter) >= 0);
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }

  @Override
  public void end() {}
}
