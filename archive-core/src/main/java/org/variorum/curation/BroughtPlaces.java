package org.variorum.curation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.variorum.digitalobject.ObjectView;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;
import org.variorum.scan.TileGrid;

/**
 * Brings the places of a text that came as a file to the page as it came: whoever wrote it had
 * either that before him or the picture that the archive shows. Which, the shape of his picture
 * tells; places in one of another shape are worth nothing.
 */
final class BroughtPlaces {
  /** Pictures that were made smaller have sides rounded to pixels. */
  private static final double LIKE = 0.01;

  private final ObjectView page;

  BroughtPlaces(ObjectView page) {
    this.page = page;
  }

  PageText of(PageText text) {
    TileGrid shown = page.shownGrid();
    TileGrid came = new TileGrid(page.width(), page.height());
    boolean isPlaced = text.width() > 0 && text.height() > 0;
    if (!isPlaced || isLike(text, came) && !(isExactly(text, shown) && !isExactly(text, came))) {
      return text.scaledTo(page.width(), page.height());
    }
    if (isLike(text, shown)) {
      PageMapping mapping = page.mapping();
      PageText placed = text.scaledTo(shown.width(), shown.height());
      return moved(placed, box -> mapping.toCame(box).orElse(PageText.NOWHERE));
    }
    return moved(text, box -> PageText.NOWHERE);
  }

  private static boolean isExactly(PageText text, TileGrid grid) {
    return text.width() == grid.width() && text.height() == grid.height();
  }

  private static boolean isLike(PageText text, TileGrid grid) {
    double theirs = (double) text.width() / text.height();
    double ours = (double) grid.width() / grid.height();
    return Math.abs(theirs / ours - 1) <= LIKE;
  }

  private PageText moved(PageText text, UnaryOperator<Box> way) {
    List<TextRegion> regions =
        text.regions().stream()
            .map(
                region ->
                    new TextRegion(
                        region.id(),
                        way.apply(region.box()),
                        region.lines().stream().map(line -> moved(line, way)).toList()))
            .toList();
    return new PageText(page.width(), page.height(), text.language(), regions);
  }

  private static TextLine moved(TextLine line, UnaryOperator<Box> way) {
    List<TextWord> words =
        line.words().stream()
            .map(word -> new TextWord(word.text(), way.apply(word.box()), word.confidence()))
            .toList();
    return new TextLine(line.id(), way.apply(line.box()), words);
  }
}
