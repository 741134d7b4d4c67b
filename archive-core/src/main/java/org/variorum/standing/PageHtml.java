package org.variorum.standing;

import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.entry.BodyHtml;
import org.variorum.language.Texts;

/**
 * The HTML of a page: that of bodies. Who writes none at all, but plain lines, gets a paragraph for
 * whatever an empty line sets apart.
 */
public final class PageHtml {
  /** How many characters the texts of a page may have in all languages together. */
  public static final int LONGEST = 180_000;

  private static final Pattern BLOCK =
      Pattern.compile("<(p|h2|h3|ul|ol|blockquote)[\\s>]", Pattern.CASE_INSENSITIVE);

  /** Where an item of a list ends or begins: the sanitiser sets all in one line. */
  private static final Pattern ITEM = Pattern.compile("(<[uo]l>|</li>)(?=<li>|</[uo]l>)");

  private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n\\s*");

  private PageHtml() {}

  /** The texts with all that is not allowed taken out; what is clean already is unchanged. */
  public static Texts clean(Texts written) {
    TreeMap<String, String> clean = new TreeMap<>();
    written.byLanguage().forEach((tag, text) -> clean.put(tag, clean(text)));
    return new Texts(clean);
  }

  private static String clean(String text) {
    String lines = text.replace("\r\n", "\n").strip();
    String html = BodyHtml.clean(BLOCK.matcher(lines).find() ? lines : paragraphs(lines));
    return ITEM.matcher(html).replaceAll("$1\n");
  }

  private static String paragraphs(String lines) {
    return Stream.of(GAP.split(lines))
        .filter(one -> !one.isBlank())
        .map(one -> "<p>" + one.strip().replace("\n", "<br>\n") + "</p>")
        .collect(Collectors.joining("\n"));
  }
}
