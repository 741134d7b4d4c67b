package org.variorum.crosswalk;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What entities of an XML file stand for: signs by their numbers, the letters that older document
 * types know by names, and plain words that the file itself declares. Anything else stays a name.
 */
final class Entities {
  static final int LONGEST_DECLARATION = 4000;
  private static final int MOST = 1000;
  private static final int MOST_WORDS = 1_000_000;

  private static final Pattern DECLARATION =
      Pattern.compile("<!ENTITY\\s+([\\w.:-]+)\\s+(?:\"([^\"]*)\"|'([^']*)')\\s*", Pattern.DOTALL);
  private static final Pattern BY_NUMBER = Pattern.compile("&#(x[0-9A-Fa-f]{1,6}|[0-9]{1,7});");
  private static final String[] LATIN_1 =
      ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
              + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12"
              + " frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute"
              + " Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml"
              + " times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc"
              + " atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
              + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml"
              + " yacute thorn yuml")
          .split(" ", -1);
  private static final Map<String, String> LETTERS = letters();

  private final Map<String, String> declared = new HashMap<>();
  private final Catcher catcher;
  private int words;

  Entities(Catcher catcher) {
    this.catcher = catcher;
  }

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    for (int i = 0; i < LATIN_1.length; i++) {
      letters.put(LATIN_1[i], Character.toString(160 + i));
    }
    letters.putAll(
        Map.ofEntries(
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("euro", "€"),
            Map.entry("trade", "™"),
            Map.entry("oelig", "œ"),
            Map.entry("OElig", "Œ"),
            Map.entry("scaron", "š"),
            Map.entry("Scaron", "Š"),
            Map.entry("zcaron", "ž"),
            Map.entry("Zcaron", "Ž"),
            Map.entry("ccaron", "č"),
            Map.entry("Ccaron", "Č")));
    return letters;
  }

  /** Notes a declaration of an internal subset, if it is one of plain words. */
  void declared(String declaration, int line) {
    Matcher matcher = DECLARATION.matcher(declaration);
    if (!declaration.startsWith("<!ENTITY") || declaration.contains(" NDATA ")) {
      return;
    }
    boolean plain = matcher.matches();
    String value = plain ? (matcher.group(2) == null ? matcher.group(3) : matcher.group(2)) : "";
    String decoded = BY_NUMBER.matcher(value).replaceAll(one -> quoted(number(one.group(1))));
    if (plain && decoded.matches("[^&%<]*") && declared.size() < MOST) {
      declared.putIfAbsent(matcher.group(1), decoded.replaceAll("\\s+", " "));
    } else {
      catcher.found(Finding.refused("entity", line, "!ENTITY", declaration, ""));
    }
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String number(String digits) {
    int code =
        digits.startsWith("x")
            ? Integer.parseInt(digits.substring(1), 16)
            : Integer.parseInt(digits);
    return isLegal(code) ? Character.toString(code) : "\uFFFD";
  }

  private static boolean isLegal(int code) {
    return code == '\t'
        || code == '\n'
        || code == '\r'
        || (code >= ' ' && code <= 0xd7ff)
        || (code >= 0xe000 && code <= 0xfffd)
        || (code >= 0x10000 && code <= 0x10ffff);
  }

  /** What stands in the place of a reference, as XML. */
  String of(String name, int line) {
    if (name.startsWith("#")) {
      Matcher matcher = BY_NUMBER.matcher("&" + name + ";");
      String sign = matcher.matches() ? number(matcher.group(1)) : "\uFFFD";
      if (sign.equals("\uFFFD")) {
        catcher.found(Finding.repaired("character", line, "", "&" + name + ";", ""));
      }
      return escaped(sign);
    }
    if (name.matches("amp|lt|gt|quot|apos")) {
      return "&" + name + ";";
    }
    String value = declared.getOrDefault(name, LETTERS.get(name));
    words += value == null ? 0 : value.length();
    if (value == null || words > MOST_WORDS) {
      catcher.found(Finding.refused("entity", line, "", "&" + name + ";", ""));
      return "&amp;" + escaped(name) + ";";
    }
    return escaped(value);
  }

  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    words.chars().forEach(sign -> escaped.append(escaped((char) sign)));
    return escaped.toString();
  }

  static String escaped(char sign) {
    return switch (sign) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&apos;";
      default -> Character.toString(sign);
    };
  }
}
