package org.variorum.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * The restricted HTML of a body: paragraphs, headings of the second and third rank, lists,
 * quotations, emphasis, links out and to entries ({@code <a data-e="…">}), marks of citation
 * ({@code <cite data-c="c12 s5">}), an inset for a question ({@code <aside data-q="q4">}) and a
 * plate for a picture ({@code <figure data-p="p2">}).
 */
public final class BodyHtml {
  private static final Pattern LOCAL =
      Pattern.compile("[a-z][1-9][0-9]{0,6}( [a-z][1-9][0-9]{0,6})*");
  private static final Pattern ENTRY = Pattern.compile("[0-9b-z]{8}");
  private static final Pattern MARK = Pattern.compile("data-[cqp]=\"([^\"]*)\"");

  private static final Pattern CITE =
      Pattern.compile("<cite\\b([^>]*)data-c=\"([^\"]*)\"([^>]*)>(.*?)</cite>", Pattern.DOTALL);
  private static final Pattern INSET =
      Pattern.compile(
          "<(aside|figure)\\b[^>]*data-[qp]=\"([^\"]*)\"[^>]*>.*?</\\1>", Pattern.DOTALL);

  private static final Pattern WORDS = Pattern.compile("(?<=^|>)[^<>]+(?=<|$)");

  private static final Pattern ENTRY_LINK = Pattern.compile("data-e=\"([0-9b-z]{8})\"");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "ul",
              "ol",
              "li",
              "blockquote",
              "em",
              "strong",
              "a",
              "cite",
              "aside",
              "figure",
              "br",
              "sub",
              "sup",
              "span",
              "q")
          .allowStandardUrlProtocols()
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("data-e")
          .matching(ENTRY)
          .onElements("a")
          .allowAttributes("data-c")
          .matching(LOCAL)
          .onElements("cite")
          .allowAttributes("data-q")
          .matching(LOCAL)
          .onElements("aside")
          .allowAttributes("data-p")
          .matching(LOCAL)
          .onElements("figure")
          .allowAttributes("lang")
          .globally()
          .allowWithoutAttributes("cite", "a", "span")
          .toFactory();

  private BodyHtml() {}

  /** The same bodies with all that is not allowed taken out; what is clean already is unchanged. */
  public static Texts clean(Texts bodies) {
    TreeMap<String, String> cleaned = new TreeMap<>();
    for (Map.Entry<String, String> body : bodies.byLanguage().entrySet()) {
      cleaned.put(body.getKey(), clean(body.getValue()));
    }
    return new Texts(cleaned);
  }

  public static String clean(String html) {
    return POLICY.sanitize(html);
  }

  /**
   * The same bodies without the marks of parts that readers may not see; what is left of a mark
   * that names others as well stays, and so do the words within one.
   */
  static Texts without(Set<LocalId> parts, Texts bodies) {
    TreeMap<String, String> open = new TreeMap<>();
    bodies.byLanguage().forEach((language, html) -> open.put(language, without(parts, html)));
    return new Texts(open);
  }

  private static String without(Set<LocalId> parts, String html) {
    String cited =
        CITE.matcher(html)
            .replaceAll(
                found -> {
                  String left = left(parts, found.group(2));
                  return Matcher.quoteReplacement(
                      left.isEmpty()
                          ? found.group(4)
                          : "<cite"
                              + found.group(1)
                              + "data-c=\""
                              + left
                              + "\""
                              + found.group(3)
                              + ">"
                              + found.group(4)
                              + "</cite>");
                });
    return INSET
        .matcher(cited)
        .replaceAll(
            found ->
                left(parts, found.group(2)).isEmpty()
                    ? ""
                    : Matcher.quoteReplacement(found.group()));
  }

  private static String left(Set<LocalId> parts, String ids) {
    return Stream.of(ids.split(" "))
        .filter(id -> !id.isEmpty() && !parts.contains(new LocalId(id)))
        .collect(Collectors.joining(" "));
  }

  /**
   * The same body with other words between its marks, which stay; a stretch of words that does not
   * change stays as it is written.
   *
   * @param rewording given and giving plain words
   */
  public static String reworded(String html, UnaryOperator<String> rewording) {
    return WORDS
        .matcher(html)
        .replaceAll(found -> Matcher.quoteReplacement(stretch(found.group(), rewording)));
  }

  private static String stretch(String written, UnaryOperator<String> rewording) {
    String words = PlainText.read(written);
    String changed = rewording.apply(words);
    return changed.equals(words)
        ? written
        : changed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The parts of the entry that a body refers to: claims, citations, questions, pictures. */
  public static List<LocalId> marks(String html) {
    return MARK.matcher(html)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split(" ")))
        .filter(id -> !id.isEmpty())
        .map(LocalId::new)
        .toList();
  }

  /** The entries that a body links to. */
  public static List<EntryId> entries(String html) {
    return ENTRY_LINK
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .filter(EntryId::isValid)
        .map(EntryId::new)
        .toList();
  }
}
