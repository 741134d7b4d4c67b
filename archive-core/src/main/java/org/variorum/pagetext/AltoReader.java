package org.variorum.pagetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.scan.Box;

/**
 * Reads ALTO 2 to 4. Measures that are not pixels are left as they are with the size of the page,
 * so that {@link PageText#scaledTo} brings them to pixels.
 */
final class AltoReader extends XmlForm {
  private final List<PageText> pages = new ArrayList<>();
  private PageMaking page = new PageMaking();
  private int width;
  private int height;
  private String language = "";

  private AltoReader(byte[] file) {
    super(file);
  }

  static List<PageText> read(byte[] file) {
    AltoReader reader = new AltoReader(file);
    reader.walk();
    return reader.pages;
  }

  @Override
  void begin(String element) {
    switch (element) {
      case "Page" -> {
        page = new PageMaking();
        width = (int) number("WIDTH");
        height = (int) number("HEIGHT");
        language = "";
        speak();
      }
      case "PrintSpace" -> {
        if (width == 0 || height == 0) {
          width = (int) (number("HPOS") + number("WIDTH"));
          height = (int) (number("VPOS") + number("HEIGHT"));
        }
      }
      case "TextBlock" -> {
        page.beginRegion(box());
        speak();
      }
      case "TextLine" -> page.beginLine(box());
      case "String" -> {
        page.add(attribute("CONTENT").orElse(""), box(), confidence(), at());
        page.lineStands();
      }
      case "HYP" -> page.append(attribute("CONTENT").orElse(""));
      default -> {}
    }
  }

  private void speak() {
    if (language.isEmpty()) {
      language = attribute("LANG").or(() -> attribute("language")).map(Tags::of).orElse("");
    }
  }

  private Box box() {
    double left = number("HPOS");
    double top = number("VPOS");
    return new Box(
        Math.max(0, (int) Math.round(left)),
        Math.max(0, (int) Math.round(top)),
        Math.max(0, (int) Math.round(number("WIDTH"))),
        Math.max(0, (int) Math.round(number("HEIGHT"))));
  }

  private int confidence() {
    return attribute("WC").isEmpty() ? TextWord.UNSAID : (int) Math.round(number("WC") * 100);
  }

  @Override
  void end(String element, String text) {
    switch (element) {
      case "TextLine" -> page.endLine(Optional.empty(), at());
      case "TextBlock" -> page.endRegion();
      case "Page" -> pages.add(new PageText(width, height, language, page.regions()));
      default -> {}
    }
  }
}
