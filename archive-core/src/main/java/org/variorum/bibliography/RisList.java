package org.variorum.bibliography;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tags of Research Information Systems. */
final class RisList {
  private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  ?-(?: (.*))?");

  private static final Map<String, Meaning> TABLE =
      Map.ofEntries(
          entry("ID", Meaning.KEY),
          entry("TI", Meaning.TITLE),
          entry("T1", Meaning.TITLE),
          entry("AU", Meaning.AUTHOR),
          entry("A1", Meaning.AUTHOR),
          entry("A2", Meaning.EDITOR),
          entry("ED", Meaning.EDITOR),
          entry("A4", Meaning.TRANSLATOR),
          entry("TA", Meaning.TRANSLATOR),
          entry("DA", Meaning.ISSUED),
          entry("PY", Meaning.ISSUED),
          entry("Y1", Meaning.ISSUED),
          entry("CY", Meaning.PLACE),
          entry("PP", Meaning.PLACE),
          entry("PB", Meaning.PUBLISHER),
          entry("SN", Meaning.ISBN),
          entry("DO", Meaning.DOI),
          entry("UR", Meaning.ADDRESS),
          entry("LK", Meaning.ADDRESS),
          entry("LA", Meaning.LANGUAGE),
          entry("AB", Meaning.LEFT),
          entry("N2", Meaning.LEFT),
          entry("N1", Meaning.LEFT),
          entry("KW", Meaning.LEFT),
          entry("L1", Meaning.LEFT),
          entry("L2", Meaning.LEFT),
          entry("L4", Meaning.LEFT),
          entry("Y2", Meaning.LEFT),
          entry("DB", Meaning.LEFT),
          entry("DP", Meaning.LEFT),
          entry("AN", Meaning.LEFT),
          entry("ST", Meaning.LEFT));

  /** What the tags that are kept are called; others keep their letters. */
  private static final Map<String, String> CALLED =
      Map.of(
          "T2",
          "container",
          "JO",
          "container",
          "JF",
          "container",
          "VL",
          "volume",
          "IS",
          "number",
          "SP",
          "from page",
          "EP",
          "to page",
          "ET",
          "edition",
          "T3",
          "series",
          "CN",
          "call number");

  private RisList() {}

  static List<IncomingSource> read(String text) {
    List<IncomingSource> sources = new ArrayList<>();
    Gathering gathering = new Gathering();
    for (String line : text.lines().toList()) {
      Matcher match = LINE.matcher(line.replace("\uFEFF", "").stripTrailing());
      if (!match.matches()) {
        continue;
      }
      String value = match.group(2) == null ? "" : match.group(2);
      switch (match.group(1)) {
        case "TY" -> {
          gathering = new Gathering();
          gathering.take(Meaning.KIND, value);
        }
        case "ER" -> {
          if (gathering.isTitled()) {
            sources.add(gathering.source());
          }
          gathering = new Gathering();
        }
        default -> take(gathering, match.group(1), value);
      }
    }
    if (gathering.isTitled()) {
      sources.add(gathering.source());
    }
    return sources;
  }

  private static void take(Gathering gathering, String tag, String value) {
    Meaning meaning = TABLE.get(tag);
    if (meaning == Meaning.AUTHOR || meaning == Meaning.EDITOR || meaning == Meaning.TRANSLATOR) {
      gathering.take(meaning, Names.turned(value));
    } else {
      gathering.take(TABLE, meaning == null ? CALLED.getOrDefault(tag, tag) : tag, value);
    }
  }
}
