package org.variorum.pagetext;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.scan.Box;

/**
 * The text of a page in the order in which it is read. Boxes are in pixels of the page as it is
 * shown at full size.
 *
 * @param width of the page that the boxes refer to; 0 if no place is known
 * @param language a tag of BCP 47; empty if not said
 */
public record PageText(int width, int height, String language, List<TextRegion> regions) {
  /** The most words that a page may have. */
  public static final int MOST_WORDS = 50_000;

  /** The most lines that a page may have. */
  public static final int MOST_LINES = 10_000;

  /** The box of what stands nobody knows where. */
  public static final Box NOWHERE = new Box(0, 0, 0, 0);

  public PageText {
    regions = List.copyOf(regions);
  }

  public Stream<TextLine> lines() {
    return regions.stream().flatMap(region -> region.lines().stream());
  }

  public Stream<TextWord> words() {
    return lines().flatMap(line -> line.words().stream());
  }

  public Optional<TextLine> line(String id) {
    return lines().filter(line -> line.id().equals(id)).findFirst();
  }

  /** All of it as people would type it: a line for each line, an empty one between blocks. */
  public String plain() {
    return regions.stream()
        .map(TextRegion::text)
        .filter(text -> !text.isEmpty())
        .collect(joining("\n\n"));
  }

  public int wordCount() {
    return (int) words().count();
  }

  /**
   * Refuses a page of too many words or lines.
   *
   * @throws UnreadableTextException if it has more than {@link #MOST_WORDS} or {@link #MOST_LINES}
   */
  public void checkSize() {
    Bounds bounds = new Bounds();
    bounds.countLines((int) lines().count());
    bounds.count(wordCount(), 0);
  }

  /** How sure whoever read it was of the average word; empty if nobody said. */
  public OptionalInt confidence() {
    IntStream said = words().mapToInt(TextWord::confidence).filter(sure -> sure >= 0);
    return said.average().stream().mapToInt(mean -> (int) Math.round(mean)).findFirst();
  }

  /** The same with other words in these lines; lines that it has not are left out of account. */
  public PageText reading(Map<String, String> corrections) {
    return withRegions(
        regions.stream()
            .map(region -> new TextRegion(region.id(), region.box(), reading(region, corrections)))
            .toList());
  }

  private static List<TextLine> reading(TextRegion region, Map<String, String> corrections) {
    return region.lines().stream()
        .map(
            line -> {
              String words = corrections.get(line.id());
              return words == null || words.equals(line.text()) ? line : line.reading(words);
            })
        .toList();
  }

  public PageText in(String otherLanguage) {
    return new PageText(width, height, otherLanguage, regions);
  }

  private PageText withRegions(List<TextRegion> others) {
    return new PageText(width, height, language, others);
  }

  /** The same for a picture of another size; boxes keep their place on the page. */
  public PageText scaledTo(int otherWidth, int otherHeight) {
    if (width == otherWidth && height == otherHeight) {
      return this;
    }
    Scale scale = Scale.from(this, otherWidth, otherHeight);
    return new PageText(
        otherWidth, otherHeight, language, regions.stream().map(scale::region).toList());
  }

  /** Lines that are told apart by numbers in the order of reading, whatever they were called. */
  public PageText numbered() {
    return withRegions(
        IntStream.range(0, regions.size())
            .mapToObj(at -> numbered(regions.get(at), "r" + (at + 1)))
            .toList());
  }

  private static TextRegion numbered(TextRegion region, String id) {
    List<TextLine> lines = region.lines();
    return new TextRegion(
        id,
        region.box(),
        IntStream.range(0, lines.size())
            .mapToObj(
                at -> new TextLine(id + "l" + (at + 1), lines.get(at).box(), lines.get(at).words()))
            .toList());
  }

  /** The smallest box around all of these that are anywhere. */
  public static Box around(Collection<Box> boxes) {
    List<Box> placed = boxes.stream().filter(box -> !box.isEmpty()).toList();
    if (placed.isEmpty()) {
      return NOWHERE;
    }
    int left = placed.stream().mapToInt(Box::x).min().getAsInt();
    int top = placed.stream().mapToInt(Box::y).min().getAsInt();
    int right = placed.stream().mapToInt(box -> box.x() + box.width()).max().getAsInt();
    int bottom = placed.stream().mapToInt(box -> box.y() + box.height()).max().getAsInt();
    return new Box(left, top, right - left, bottom - top);
  }
}
