package org.variorum.pagetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.variorum.scan.Box;

/** Reads hOCR, which is HTML and so read as browsers do. */
final class HocrReader {
  private static final Pattern BOX =
      Pattern.compile("bbox\\s+(-?\\d{1,7})\\s+(-?\\d{1,7})\\s+(-?\\d{1,7})\\s+(-?\\d{1,7})");
  private static final Pattern SURE = Pattern.compile("x_wconf\\s+(\\d{1,3})");
  private static final String LINES =
      ".ocr_line, .ocr_header, .ocr_footer, .ocr_textfloat, .ocr_caption, .ocrx_line";

  private HocrReader() {}

  static List<PageText> read(String html) {
    List<PageText> pages = new ArrayList<>();
    for (Element page : Jsoup.parse(html, "", Parser.htmlParser()).select(".ocr_page")) {
      pages.add(page(page));
    }
    return pages;
  }

  private static PageText page(Element page) {
    Box box = box(page);
    PageMaking making = new PageMaking();
    Optional<Element> block = Optional.empty();
    for (Element line : page.select(LINES)) {
      Optional<Element> around = Optional.ofNullable(line.closest(".ocr_par, .ocr_carea"));
      if (!around.equals(block)) {
        making.beginRegion(around.map(HocrReader::box).orElse(PageText.NOWHERE));
        block = around;
      }
      making.beginLine(box(line));
      words(line, making);
      making.endLine(Optional.empty(), 0);
    }
    return new PageText(box.width(), box.height(), language(page), making.regions());
  }

  private static void words(Element line, PageMaking making) {
    Elements words = line.select(".ocrx_word, .ocr_word");
    if (words.isEmpty()) {
      making.add(line.text(), box(line), TextWord.UNSAID, 0);
    }
    for (Element word : words) {
      Matcher sure = SURE.matcher(word.attr("title"));
      int confidence = sure.find() ? Integer.parseInt(sure.group(1)) : TextWord.UNSAID;
      making.add(word.text(), box(word), confidence, 0);
    }
  }

  private static Box box(Element element) {
    Matcher found = BOX.matcher(element.attr("title"));
    if (!found.find()) {
      return PageText.NOWHERE;
    }
    int left = Math.max(0, Integer.parseInt(found.group(1)));
    int top = Math.max(0, Integer.parseInt(found.group(2)));
    int right = Integer.parseInt(found.group(3));
    int bottom = Integer.parseInt(found.group(4));
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private static String language(Element page) {
    Element said = page.selectFirst("[lang]");
    Element whole = page.closest("html");
    String own = said == null ? "" : said.attr("lang");
    return Tags.of(own.isEmpty() && whole != null ? whole.attr("lang") : own);
  }
}
