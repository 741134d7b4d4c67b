package org.variorum.pagetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.scan.Box;

/** Puts a page together while its elements come one after the other. */
final class PageMaking {
  private final Bounds bounds = new Bounds();
  private final List<TextRegion> regions = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<TextWord> words = new ArrayList<>();
  private Box regionBox = PageText.NOWHERE;
  private Box lineBox = PageText.NOWHERE;
  private boolean lineStands;

  void beginRegion(Box box) {
    endRegion();
    regionBox = box;
  }

  /** The box of the region that runs, which some forms say after it began. */
  void regionAt(Box box) {
    regionBox = box;
  }

  void beginLine(Box box) {
    endLine(Optional.empty(), 0);
    lineBox = box;
  }

  void lineAt(Box box) {
    lineBox = box;
  }

  /** Keeps the line that runs even if it has neither words nor a place. */
  void lineStands() {
    lineStands = true;
  }

  /** Adds a line that is whole already. */
  void add(TextLine line) {
    endLine(Optional.empty(), 0);
    lines.add(line);
  }

  /** Adds what stands between two blanks of a form; it may be several words. */
  void add(String text, Box box, int confidence, int at) {
    List<TextWord> found =
        new TextLine("", box, List.of())
            .reading(text).words().stream()
                .map(word -> new TextWord(word.text(), word.box(), confidence))
                .toList();
    bounds.count(found.size(), at);
    words.addAll(found);
  }

  /** Adds letters to the last word, as the hyphen at the end of a line. */
  void append(String letters) {
    if (!words.isEmpty() && !letters.isBlank()) {
      TextWord last = words.remove(words.size() - 1);
      String whole = last.text() + letters.strip();
      words.add(
          whole.length() > TextWord.LONGEST
              ? last
              : new TextWord(whole, last.box(), last.confidence()));
    }
  }

  /**
   * Ends a line.
   *
   * @param whole what the line says as a whole, which holds if its words say something else
   */
  void endLine(Optional<String> whole, int at) {
    Box box =
        lineBox.isEmpty() ? PageText.around(words.stream().map(TextWord::box).toList()) : lineBox;
    TextLine line = new TextLine("", box, words);
    Optional<String> other = whole.filter(text -> !text.isBlank() && !text.equals(line.text()));
    TextLine said = other.map(line::reading).orElse(line);
    bounds.count(said.words().size() - words.size(), at);
    if (!said.words().isEmpty() || !box.isEmpty() || lineStands) {
      lines.add(said);
    }
    words.clear();
    lineBox = PageText.NOWHERE;
    lineStands = false;
  }

  void endRegion() {
    endLine(Optional.empty(), 0);
    if (!lines.isEmpty()) {
      Box box =
          regionBox.isEmpty()
              ? PageText.around(lines.stream().map(TextLine::box).toList())
              : regionBox;
      regions.add(new TextRegion("", box, lines));
    }
    lines.clear();
    regionBox = PageText.NOWHERE;
  }

  List<TextRegion> regions() {
    endRegion();
    return List.copyOf(regions);
  }
}
