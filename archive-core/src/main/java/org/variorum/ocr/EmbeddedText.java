package org.variorum.ocr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;
import org.variorum.scan.PdfWords;
import org.variorum.scan.ScanFormat;
import org.variorum.scan.ScanHeader;

/** The text that the file of a page brings along. */
final class EmbeddedText {
  /** Fewer are a stamp or a page number, and no text of the page. */
  private static final int FEWEST_WORDS = 5;

  private EmbeddedText() {}

  /** The text of a page of a PDF; empty if it brings none. */
  static Optional<PageText> of(Path file, ScanHeader header) {
    if (header.format() != ScanFormat.PDF) {
      return Optional.empty();
    }
    List<TextLine> lines = PdfWords.of(file, header).stream().map(EmbeddedText::line).toList();
    Box around = PageText.around(lines.stream().map(TextLine::box).toList());
    PageText text =
        new PageText(
                header.shownWidth(),
                header.shownHeight(),
                "",
                List.of(new TextRegion("", around, lines)))
            .numbered();
    return text.wordCount() < FEWEST_WORDS ? Optional.empty() : Optional.of(text);
  }

  private static TextLine line(List<PdfWords.Word> words) {
    List<TextWord> placed =
        words.stream()
            .flatMap(
                word ->
                    new TextLine("", word.box(), List.of()).reading(word.text()).words().stream())
            .toList();
    return new TextLine("", PageText.around(placed.stream().map(TextWord::box).toList()), placed);
  }
}
