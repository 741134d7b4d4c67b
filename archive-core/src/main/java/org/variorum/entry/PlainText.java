package org.variorum.entry;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The plain words of a body. */
public final class PlainText {
  private static final Pattern BLOCK =
      Pattern.compile("</?(?:p|h2|h3|ul|ol|li|blockquote|aside|figure|br)\\b[^>]*>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern CHARACTER =
      Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(\\w{2,8}));");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ", "shy", "");

  private PlainText() {}

  /**
   * The words of restricted HTML on one line; what is in different blocks does not run together.
   */
  public static String of(String html) {
    return line(BLOCK.matcher(html).replaceAll(" "));
  }

  /** The same with a line for each block. */
  public static String lines(String html) {
    return BLOCK
        .splitAsStream(html)
        .map(PlainText::line)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** A paragraph of restricted HTML that says these plain words. */
  public static String paragraph(String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<p>" + escaped + "</p>";
  }

  /** Words of HTML with its ways of writing characters resolved. */
  static String read(String words) {
    return CHARACTER.matcher(words).replaceAll(PlainText::character);
  }

  private static String line(String html) {
    String words = TAG.matcher(html).replaceAll("");
    String read = read(words);
    return SPACE.matcher(read).replaceAll(" ").strip();
  }

  private static String character(MatchResult found) {
    String read = read(found);
    return java.util.regex.Matcher.quoteReplacement(read);
  }

  private static String read(MatchResult found) {
    if (found.group(3) != null) {
      return NAMED.getOrDefault(found.group(3), found.group());
    }
    int code =
        found.group(1) != null
            ? Integer.parseInt(found.group(1))
            : Integer.parseInt(found.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
  }
}
