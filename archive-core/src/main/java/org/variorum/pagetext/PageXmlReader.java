package org.variorum.pagetext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.scan.Box;

/** Reads PAGE XML of the years 2013 to 2019, in its own order of reading if it says one. */
final class PageXmlReader extends XmlForm {
  private final List<PageText> pages = new ArrayList<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Deque<Region> open = new ArrayDeque<>();
  private final List<Region> regions = new ArrayList<>();
  private final Deque<Owner> owners = new ArrayDeque<>();
  private int width;
  private int height;
  private String language = "";

  /** What coordinates and texts may belong to. */
  private static final class Owner {
    private Box box = PageText.NOWHERE;
    private @Nullable String text;
    private int index = Integer.MAX_VALUE;
    private int confidence = TextWord.UNSAID;
  }

  private static final class Region {
    private final String id;
    private final PageMaking making = new PageMaking();

    Region(String id) {
      this.id = id;
    }
  }

  private int equivalent;
  private int sure = TextWord.UNSAID;

  private PageXmlReader(byte[] file) {
    super(file);
  }

  static List<PageText> read(byte[] file) {
    PageXmlReader reader = new PageXmlReader(file);
    reader.walk();
    return reader.pages;
  }

  @Override
  void begin(String element) {
    switch (element) {
      case "Page" -> {
        width = (int) number("imageWidth");
        height = (int) number("imageHeight");
        language = attribute("primaryLanguage").map(Tags::of).orElse("");
      }
      case "RegionRefIndexed", "RegionRef" ->
          attribute("regionRef").ifPresent(region -> order.putIfAbsent(region, order.size()));
      case "TextRegion" -> {
        Region region = new Region(attribute("id").orElse(""));
        open.push(region);
        regions.add(region);
        if (language.isEmpty()) {
          language = attribute("primaryLanguage").map(Tags::of).orElse("");
        }
        owners.push(new Owner());
      }
      case "TextLine", "Word", "Glyph" -> owners.push(new Owner());
      case "Coords" -> owner().ifPresent(one -> one.box = around(attribute("points").orElse("")));
      case "TextEquiv" -> {
        equivalent = (int) number("index");
        sure =
            attribute("conf").isEmpty() ? TextWord.UNSAID : (int) Math.round(number("conf") * 100);
      }
      default -> {}
    }
  }

  private Optional<Owner> owner() {
    return Optional.ofNullable(owners.peek());
  }

  private Box around(String points) {
    List<Box> corners =
        Stream.of(points.strip().split("\\s+", -1))
            .filter(point -> !point.isEmpty())
            .map(this::corner)
            .toList();
    Box box = PageText.around(corners);
    return box.isEmpty() ? box : new Box(box.x(), box.y(), box.width() - 1, box.height() - 1);
  }

  /** A point as a box of one pixel. */
  private Box corner(String point) {
    String[] parts = point.split(",", -1);
    return new Box(
        Math.max(0, pixels(parts[0])), Math.max(0, pixels(parts.length > 1 ? parts[1] : "")), 1, 1);
  }

  @Override
  void end(String element, String text) {
    switch (element) {
      case "Unicode" -> owner().ifPresent(one -> say(one, text));
      case "Glyph" -> owners.pop();
      case "Word" -> word(owners.pop());
      case "TextLine" -> line(owners.pop());
      case "TextRegion" -> region(owners.pop());
      case "Page" -> page();
      default -> {}
    }
  }

  /** Of several readings of the same the first holds. */
  private void say(Owner one, String text) {
    if (one.text == null || equivalent < one.index) {
      one.text = text;
      one.index = equivalent;
      one.confidence = sure;
    }
  }

  private void word(Owner word) {
    if (word.text != null && !open.isEmpty()) {
      open.element().making.add(word.text, word.box, word.confidence, at());
    }
  }

  private void line(Owner line) {
    if (!open.isEmpty()) {
      PageMaking making = open.element().making;
      making.lineAt(line.box);
      making.endLine(Optional.ofNullable(line.text).map(String::strip), at());
    }
  }

  private void region(Owner region) {
    Region ended = open.pop();
    ended.making.regionAt(region.box);
    if (ended.making.regions().isEmpty() && region.text != null) {
      PageText said = PlainReader.page(region.text);
      said.lines().forEach(line -> lineOf(region, line, ended.making));
      ended.making.regionAt(region.box);
    }
  }

  private void lineOf(Owner region, TextLine line, PageMaking making) {
    making.add(line.text(), PageText.NOWHERE, region.confidence, at());
    making.endLine(Optional.empty(), at());
  }

  private void page() {
    regions.sort(
        Comparator.comparingInt(region -> order.getOrDefault(region.id, Integer.MAX_VALUE)));
    List<TextRegion> all =
        regions.stream().flatMap(region -> region.making.regions().stream()).toList();
    pages.add(new PageText(width, height, language, all));
    regions.clear();
    order.clear();
  }
}
