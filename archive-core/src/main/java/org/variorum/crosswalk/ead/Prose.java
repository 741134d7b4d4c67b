package org.variorum.crosswalk.ead;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.crosswalk.XmlPiece;

/**
 * The words of an element as plain text: paragraphs with an empty line between them, items of lists
 * and rows of tables on lines of their own. Nothing of the words is left out but a heading that
 * merely says what the element is called.
 */
final class Prose {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "list",
          "chronlist",
          "table",
          "blockquote",
          "head",
          "address",
          "note",
          "legalstatus",
          "index",
          "bibref",
          "archref",
          "titlepage",
          "div",
          "section",
          "daodesc",
          "descriptivenote");
  private static final Set<String> LINES =
      Set.of(
          "item",
          "chronitem",
          "row",
          "addressline",
          "defitem",
          "event",
          "indexentry",
          "listhead",
          "chronitemset",
          "lb");
  private static final Set<String> SET_APART =
      Set.of("date", "datesingle", "daterange", "dateset", "label");
  private static final Map<String, Set<String>> SAYING_NOTHING =
      Map.ofEntries(
          Map.entry("scopecontent", Set.of("scope and content", "scope and contents", "scope")),
          Map.entry("accessrestrict", Set.of("access restrictions", "conditions governing access")),
          Map.entry("userestrict", Set.of("use restrictions", "conditions governing use")),
          Map.entry("prefercite", Set.of("preferred citation")),
          Map.entry(
              "bioghist",
              Set.of(
                  "biographical note",
                  "biographical / historical",
                  "biographical/historical note",
                  "historical/biographical note",
                  "historical note",
                  "biography",
                  "history")),
          Map.entry(
              "phystech",
              Set.of(
                  "physical characteristics and technical requirements", "technical requirements")),
          Map.entry("otherfindaid", Set.of("other finding aids", "other finding aid")),
          Map.entry("altformavail", Set.of("existence and location of copies")),
          Map.entry("originalsloc", Set.of("existence and location of originals")),
          Map.entry(
              "acqinfo", Set.of("acquisition information", "immediate source of acquisition")),
          Map.entry("custodhist", Set.of("custodial history")),
          Map.entry("processinfo", Set.of("processing information")),
          Map.entry("arrangement", Set.of("arrangement", "organization", "arrangement note")),
          Map.entry("relatedmaterial", Set.of("related materials", "related material")),
          Map.entry("separatedmaterial", Set.of("separated materials", "separated material")),
          Map.entry("bibliography", Set.of("bibliography")),
          Map.entry("accruals", Set.of("accruals")),
          Map.entry("appraisal", Set.of("appraisal", "appraisal information")));

  private final StringBuilder text = new StringBuilder();

  private Prose() {}

  static String of(XmlPiece piece) {
    Prose prose = new Prose();
    prose.inside(piece, piece.name());
    return prose
        .text
        .toString()
        .replaceAll("[ \\t\\x0B\\f\\r\\u00A0]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  private void inside(XmlPiece piece, String element) {
    List<Object> content = piece.content();
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof XmlPiece child) {
        child(child, element, gap(child, element, content, i));
      } else {
        text.append(content.get(i).toString().replaceAll("\\s+", " "));
      }
    }
  }

  /** What stands between a date or a label and whatever follows it. */
  private static String gap(XmlPiece child, String element, List<Object> content, int at) {
    if (!SET_APART.contains(child.name())) {
      return "";
    }
    Object next =
        content.subList(at + 1, content.size()).stream()
            .filter(part -> !(part instanceof String words && words.isBlank()))
            .findFirst()
            .orElse("");
    if (next instanceof XmlPiece piece && SET_APART.contains(piece.name())) {
      return ", ";
    }
    boolean closed = next instanceof String words && words.matches("(?s)[,.;:)\\]].*|");
    return closed ? "" : element.endsWith("item") ? ": " : " ";
  }

  private void child(XmlPiece child, String element, String gap) {
    if (child.name().equals("head") && saysNothing(child, element)) {
      return;
    }
    if (BLOCKS.contains(child.name())) {
      text.append("\n\n");
      inside(child, child.name());
      text.append("\n\n");
    } else if (LINES.contains(child.name())) {
      text.append('\n');
      inside(child, child.name());
      text.append('\n');
    } else {
      inline(child, gap);
    }
  }

  private void inline(XmlPiece child, String gap) {
    int before = text.length();
    inside(child, child.name());
    if (text.length() == before) {
      text.append(unsaid(child));
    }
    switch (child.name()) {
      case "entry" -> text.append(" | ");
      case "part" -> text.append(' ');
      default -> text.append(gap);
    }
    String address = child.attributeOf("href", "url");
    if (address.matches("(?i)(https?|ftp|mailto|urn|doi|hdl):.*")
        && text.indexOf(address, before) < 0) {
      text.append(text.length() > before ? " (" + address + ")" : address);
    }
  }

  /** What an element without words says by its attributes, as the date of a change. */
  private static String unsaid(XmlPiece piece) {
    String normal = piece.attribute("normal");
    return normal.isEmpty()
        ? piece.attributeOf("title", "label")
        : (piece.attribute("type") + " " + normal).strip();
  }

  private static boolean saysNothing(XmlPiece head, String element) {
    String words = head.words().toLowerCase(Locale.ROOT).replaceAll("[\\s:.]+$", "");
    return words.isEmpty() || SAYING_NOTHING.getOrDefault(element, Set.of()).contains(words);
  }
}
