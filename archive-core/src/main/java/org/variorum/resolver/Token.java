package org.variorum.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.recent.Recent;

/**
 * A word where it stands in a name.
 *
 * @param initial whether it is only the beginning of a word: "А.", "Yu."
 * @param part before which comma it stands, from 0
 * @param aside whether it stands in brackets
 */
record Token(Word word, boolean initial, int part, boolean aside) {
  private static final Pattern PIECE =
      Pattern.compile(
          "[,;(\\[)\\]]|[\\p{L}\\p{M}\\p{N}'’‘”`´ʹʺʼʻ′″·\\u00ad]*[\\p{L}\\p{N}]"
              + "[\\p{M}'’‘”`´ʹʺʼʻ′″·\\u00ad]*\\.?");

  /** The number of a ruler, which some languages write with a full stop; one sign is an initial. */
  private static final Pattern ORDINAL = Pattern.compile("[IVX]{2,5}");

  private static final Pattern SIGNS = Pattern.compile("['’‘”`´ʹʺʼʻ′″·\\u00ad.]");
  private static final int KEPT = 8192;
  private static final int LONGEST_KEPT = 100;
  private static final Recent<String, List<Token>> READ = new Recent<>(KEPT, Token::read);

  /** The words of a text, a hyphen parting them; the first twelve. */
  static List<Token> in(String text) {
    return text.length() <= LONGEST_KEPT ? READ.of(text) : read(text);
  }

  private static List<Token> read(String text) {
    List<Token> tokens = new ArrayList<>();
    int part = 0;
    int depth = 0;
    Matcher piece = PIECE.matcher(text);
    while (piece.find() && tokens.size() < 12) {
      String found = piece.group();
      switch (found) {
        case ",", ";" -> part += depth == 0 ? 1 : 0;
        case "(", "[" -> depth++;
        case ")", "]" -> depth = Math.max(0, depth - 1);
        default -> add(tokens, found, part, depth > 0);
      }
    }
    return List.copyOf(tokens);
  }

  private static void add(List<Token> tokens, String found, int part, boolean aside) {
    String letters = SIGNS.matcher(found).replaceAll("");
    if (!letters.isEmpty()) {
      boolean cut =
          found.endsWith(".") && letters.length() <= 3 && !ORDINAL.matcher(letters).matches();
      boolean single = letters.length() == 1 && Character.isLetter(letters.charAt(0));
      tokens.add(new Token(Word.of(letters), cut || single, part, aside));
    }
  }

  /** What people leave out or put before a name: "von", a title, a rank. */
  boolean isOptional() {
    return word.isOptional();
  }

  boolean isPatronymic() {
    return !initial && word.isPatronymic();
  }

  boolean isNumber() {
    return Character.isDigit(word.folded().charAt(0));
  }
}
