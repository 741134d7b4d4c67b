package org.variorum.name.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of rules. It begins with its head, {@code key: value} by line: what language it
 * {@code writes}, its {@code source}, the {@code vowels}, and, if need be, old letters that are
 * read {@code as} new ones. After an empty line come the rules: {@code ц ts}, {@code ь ∅} for what
 * is not written, {@code е ye / ^Vйъь _} for what holds in a place only ({@link Side}), a question
 * mark after what a rule cannot be sure of. Several rules stand on one line between commas.
 */
final class SchemeTable {
  private static final Pattern HEAD = Pattern.compile("(\\w+): (.+)");
  private static final Pattern RULE =
      Pattern.compile(
          "(?<letters>\\S+) (?<written>\\S+)( / ((?<before>\\S+) )?_( (?<after>[^\\s?]+))?)?(?<doubt> \\?)?");
  private static final String NOTHING = "∅";

  private final Map<String, String> head = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private SchemeTable() {}

  static Scheme read(String language, String code, List<String> lines) {
    SchemeTable table = new SchemeTable();
    lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::take);
    return new Scheme(
        code,
        language,
        table.said("writes"),
        table.said("source"),
        new Rules(table.rules, new Vowels(table.said("vowels")), table.readAs()));
  }

  private void take(String line) {
    Matcher key = HEAD.matcher(line);
    if (key.matches()) {
      head.put(key.group(1), key.group(2));
      return;
    }
    for (String rule : line.split(", ", -1)) {
      rules.add(rule(rule.strip()));
    }
  }

  private static Rule rule(String line) {
    Matcher rule = RULE.matcher(line);
    if (!rule.matches()) {
      throw new IllegalArgumentException("Not a rule of a scheme: '" + line + "'");
    }
    String written = rule.group("written");
    return new Rule(
        rule.group("letters"),
        written.equals(NOTHING) ? "" : written,
        side(rule.group("before")),
        side(rule.group("after")),
        rule.group("doubt") != null);
  }

  private static Side side(@Nullable String signs) {
    return signs == null ? Side.ANYTHING : new Side(signs);
  }

  private String said(String key) {
    String value = head.get(key);
    if (value == null) {
      throw new NoSuchElementException("The table of a scheme has no '" + key + "'");
    }
    return value;
  }

  private Map<Character, Character> readAs() {
    Map<Character, Character> letters = new HashMap<>();
    for (String pair : head.getOrDefault("as", "").split(" ", -1)) {
      if (!pair.isEmpty()) {
        letters.put(pair.charAt(0), pair.charAt(2));
      }
    }
    return letters;
  }
}
