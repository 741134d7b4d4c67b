package org.variorum.shorthand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.variorum.entry.BodyHtml;

/**
 * What a word processor puts on the clipboard, as the text of a body: its paragraphs, headings,
 * lists and emphasis, and each of its footnotes and endnotes as a citation where its number stood:
 * {@code [@Andreyev, Vlasov, p. 19]}. Word, LibreOffice and Google Docs mark a note by two links
 * that lead to each other. All else is taken out.
 */
public final class PastedText {
  private static final Pattern BOLD = Pattern.compile("(?<![\\w-])font-weight:\\s*(bold|[6-9]00)");
  private static final Pattern PLAIN = Pattern.compile("(?<![\\w-])font-weight:\\s*(normal|400)");
  private static final Pattern SLANTED = Pattern.compile("font-style:\\s*italic");
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s\u00a0]*\\[?[0-9ivxlc*]{1,5}[\\])]?[\\s\u00a0]*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, blockquote, ul, ol";

  private final Document page;

  private PastedText(String html) {
    page = Jsoup.parse(html.replaceAll("(?i)<!\\[(if[^\\]]*|endif)\\]>", ""));
    page.outputSettings().prettyPrint(false);
  }

  /** Whether it is worth more than its plain words: it has paragraphs, notes or emphasis. */
  public static boolean isRich(String html) {
    return !Jsoup.parse(html).body().select(BLOCKS + ", b, i, em, strong, sup, li").isEmpty();
  }

  /** The clean text. One paragraph alone comes without its tags, so that it fits into a line. */
  public static String clean(String clipboard) {
    return new PastedText(clipboard).clean();
  }

  private String clean() {
    page.select("head, style, script, meta, link, title, xml").remove();
    page.getAllElements().stream()
        .filter(one -> one.tagName().indexOf(':') > 0)
        .toList()
        .forEach(one -> one.replaceWith(new TextNode(one.text())));
    page.select("[style*=mso-list:Ignore], [style*=mso-list: Ignore]").remove();
    notes();
    page.select("a:not([href^=http]):not([href^=mailto:])").unwrap();
    emphasis();
    headings();
    lists();
    rows();
    return joined();
  }

  /** Puts each note where its number stands. */
  private void notes() {
    Map<Element, Element> begun = new LinkedHashMap<>();
    for (Element anchor : page.select("a[href*=#]")) {
      Optional<Element> start = noteOf(anchor);
      if (start.isPresent() && !begun.containsValue(anchor)) {
        begun.put(anchor, start.get());
      }
    }
    Map<Element, String> words = new LinkedHashMap<>();
    begun.forEach((anchor, start) -> words.put(anchor, words(start)));
    begun.values().forEach(start -> home(start).remove());
    words.forEach(PastedText::put);
    page.select("[style*=mso-element:footnote-list], [style*=mso-element:endnote-list]").remove();
  }

  /** The link by which a note begins, where an anchor leads to it and it leads back. */
  private Optional<Element> noteOf(Element anchor) {
    String name = fragment(anchor);
    return name.isEmpty()
        ? Optional.empty()
        : named(name).stream()
            .flatMap(
                one ->
                    one.tagName().equals("a") ? Stream.of(one) : one.select("a[href*=#]").stream())
            .filter(back -> !back.equals(anchor) && named(fragment(back)).contains(anchor))
            .findFirst();
  }

  private static String fragment(Element anchor) {
    String address = anchor.attr("href");
    return address.substring(address.indexOf('#') + 1);
  }

  private List<Element> named(String name) {
    return name.isEmpty() || name.indexOf('"') >= 0
        ? List.of()
        : page.select("[name=\"" + name + "\"], [id=\"" + name + "\"]");
  }

  /** All of a note: the part of the page that it has to itself, or its paragraph. */
  private static Element home(Element start) {
    for (Element at = start; at != null; at = at.parent()) {
      boolean own =
          at.attr("style").contains("mso-element:footnote") && !at.attr("style").contains("-list")
              || at.attr("style").contains("mso-element:endnote")
                  && !at.attr("style").contains("-list")
              || at.id().matches("(sd)?(footnote|endnote|ftn|edn)\\d+");
      if (own) {
        return at;
      }
    }
    Element paragraph = start.closest("p, li, div");
    return paragraph == null ? start : paragraph;
  }

  private static String words(Element start) {
    String all = home(start).text();
    String number = start.text();
    String words = all.startsWith(number) ? all.substring(number.length()) : all;
    return NUMBER
        .matcher(words)
        .replaceFirst("")
        .replace('[', '(')
        .replace(']', ')')
        .strip()
        .replaceFirst("(?<=\\d)\\.$", "");
  }

  private static void put(Element anchor, String words) {
    Element at = anchor;
    for (Element parent = at.parent();
        parent != null
            && parent.tagName().matches("sup|span")
            && parent.text().equals(anchor.text());
        parent = at.parent()) {
      at = parent;
    }
    at.replaceWith(new TextNode(words.isEmpty() ? "" : "[@" + words + "]"));
  }

  private void emphasis() {
    page.select("b[id^=docs-internal]").unwrap();
    for (Element one : page.select("b, strong, span")) {
      String style = one.attr("style");
      boolean bold =
          one.tagName().equals("span") ? BOLD.matcher(style).find() : !PLAIN.matcher(style).find();
      boolean slanted = SLANTED.matcher(style).find();
      one.tagName(bold ? "strong" : slanted ? "em" : "span");
      if (bold && slanted) {
        one.wrap("<em></em>");
      }
    }
    page.select("i").tagName("em");
    page.select("strong, em").stream()
        .filter(one -> !one.hasText())
        .toList()
        .forEach(Element::unwrap);
    page.select("span:not([lang])").unwrap();
    page.select("[lang]").removeAttr("lang");
    page.select("span").unwrap();
  }

  private void headings() {
    page.select("h1").tagName("h2");
    page.select("h4, h5, h6").tagName("h3");
    page.select("h2 strong, h3 strong").unwrap();
  }

  /** Word writes the items of a list as paragraphs of a style. */
  private void lists() {
    for (Element item : page.select("p[class*=MsoListParagraph], p[style*=mso-list]")) {
      Element before = item.previousElementSibling();
      item.tagName("li");
      if (before != null && before.hasClass("pasted-list")) {
        before.appendChild(item);
      } else {
        Element list = new Element("ul").addClass("pasted-list");
        item.before(list);
        list.appendChild(item);
      }
    }
    page.select("li > p").unwrap();
  }

  /** A row of a table becomes a paragraph: a body has no tables. */
  private void rows() {
    for (Element row : page.select("tr")) {
      String cells =
          row.select("td, th").stream().map(Element::text).collect(Collectors.joining(" · "));
      row.empty();
      row.appendChild(new Element("p").text(cells));
    }
  }

  private String joined() {
    List<Element> blocks =
        page.body().select(BLOCKS).stream()
            .filter(one -> !one.parents().is(BLOCKS))
            .filter(one -> !one.text().replace('\u00a0', ' ').isBlank())
            .toList();
    if (blocks.isEmpty()) {
      return tidy(page.body().html());
    }
    if (blocks.size() == 1 && blocks.get(0).tagName().equals("p")) {
      return tidy(blocks.get(0).html());
    }
    return blocks.stream()
        .map(Element::outerHtml)
        .map(PastedText::tidy)
        .collect(Collectors.joining("\n"));
  }

  private static String tidy(String html) {
    String blanks =
        BLANKS.matcher(html.replace("&nbsp;", " ").replace('\u00a0', ' ')).replaceAll(" ");
    return BodyHtml.clean(blanks)
        .replace("[&#64;", "[@")
        .replaceAll(" (</(?:p|li|h2|h3|blockquote)>)", "$1")
        .replaceAll("(<(?:p|li|h2|h3|blockquote)>) ", "$1")
        .strip();
  }
}
