package org.variorum.textlayer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.digitalobject.ObjectView;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;

/**
 * Takes from a text what is not to be seen of its page, and brings the rest to where it is shown.
 * Of a word it is enough that a part is covered. Where words were written by people, their places
 * within a line are reckoned, so that a cover takes the whole line. What has no place on a page
 * that is covered or cropped might lie anywhere, and goes.
 */
final class TextMask {
  /** Stands for what is covered, however long that is. */
  static final String COVERED = "\u2587\u2587\u2587";

  /** So many pixels of a word may be cropped away: boxes of words are no finer. */
  private static final int RIM = 2;

  private final ObjectView page;
  private final PageMapping mapping;
  private final boolean wholeLines;

  TextMask(ObjectView page, boolean wholeLines) {
    this.page = page;
    this.mapping = page.mapping();
    this.wholeLines = wholeLines;
  }

  PageText shown(PageText text) {
    PageText placed = text.width() > 0 ? text.scaledTo(page.width(), page.height()) : text;
    return new PageText(
        mapping.shownWidth(),
        mapping.shownHeight(),
        text.language(),
        placed.regions().stream()
            .map(this::region)
            .filter(region -> !region.lines().isEmpty())
            .toList());
  }

  /**
   * Where the words of a text begin that are not to be seen: line and letter, as {@code r1l3.17}.
   */
  Set<String> hidden(PageText text) {
    PageText placed = text.width() > 0 ? text.scaledTo(page.width(), page.height()) : text;
    Set<String> hidden = new HashSet<>();
    for (TextRegion region : placed.regions()) {
      for (TextLine line : region.lines()) {
        Box place = line.box().isEmpty() ? region.box() : line.box();
        boolean whole = isWhollyCovered(line, place);
        int at = 0;
        for (TextWord word : line.words()) {
          Box own = word.box().isEmpty() ? place : word.box();
          if (whole || isGone(own) || isCovered(own)) {
            hidden.add(line.id() + "." + at);
          }
          at += word.text().length() + 1;
        }
      }
    }
    return hidden;
  }

  private TextRegion region(TextRegion region) {
    return new TextRegion(
        region.id(),
        moved(region.box()),
        region.lines().stream().flatMap(line -> line(line, region.box()).stream()).toList());
  }

  private Box moved(Box box) {
    return mapping.toShown(box).orElse(PageText.NOWHERE);
  }

  private Optional<TextLine> line(TextLine line, Box around) {
    Box place = line.box().isEmpty() ? around : line.box();
    if (isWhollyCovered(line, place)) {
      return isGone(place)
          ? Optional.empty()
          : Optional.of(new TextLine(line.id(), moved(line.box()), List.of(mark())));
    }
    List<TextWord> words = new ArrayList<>();
    for (TextWord word : line.words()) {
      word(word, place, words);
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextLine(line.id(), moved(line.box()), words));
  }

  private boolean isWhollyCovered(TextLine line, Box place) {
    boolean wordsArePlaced = line.words().stream().noneMatch(word -> word.box().isEmpty());
    boolean covered =
        isCovered(place)
            || wordsArePlaced && line.words().stream().anyMatch(word -> isCovered(word.box()));
    return covered && (wholeLines || !wordsArePlaced);
  }

  private void word(TextWord word, Box around, List<TextWord> shown) {
    Box place = word.box().isEmpty() ? around : word.box();
    if (isGone(place)) {
      return;
    }
    if (!isCovered(place)) {
      shown.add(new TextWord(word.text(), moved(word.box()), word.confidence()));
    } else if (shown.isEmpty() || !shown.get(shown.size() - 1).text().equals(COVERED)) {
      shown.add(mark());
    }
  }

  private static TextWord mark() {
    return TextWord.of(COVERED, PageText.NOWHERE);
  }

  private boolean isCovered(Box place) {
    return page.shown().recipe().isCovered() && (place.isEmpty() || mapping.isCovered(place));
  }

  /** Whether it is cropped away, or may be. */
  private boolean isGone(Box place) {
    return page.shown().recipe().crop() != null
        && (place.isEmpty() || !mapping.isWithin(place, RIM));
  }
}
