package org.variorum.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.recent.Recent;

/**
 * A word where it stands in a name.
 *
 * @param initial whether it is only the beginning of a word: "А.", "Yu."
 * @param part before which comma it stands, from 0
 * @param aside whether it stands in brackets
 * @param capital whether it begins with a capital
 * @param tied whether a hyphen ties it to another
 * @param patronymic whether it ends like one and stands where one may
 */
record Token(
    Word word,
    boolean initial,
    int part,
    boolean aside,
    boolean capital,
    boolean tied,
    boolean patronymic) {
  private static final Pattern PIECE =
      Pattern.compile(
          "[,;(\\[)\\]]|[\\p{L}\\p{M}\\p{N}'’‘”`´ʹʺʼʻ′″·\\u00ad]*[\\p{L}\\p{N}]"
              + "[\\p{M}'’‘”`´ʹʺʼʻ′″·\\u00ad]*\\.?");

  /** The number of a ruler, which some languages write with a full stop; one sign is an initial. */
  private static final Pattern ORDINAL = Pattern.compile("[IVX]{2,5}");

  /** Small letters that stand for what comes before a surname: "Erich v. Manstein". */
  private static final Map<String, String> CUT = Map.of("v", "von", "d", "de", "ф", "фон");

  /** What follows them then: a word with a capital, or another such letter or article before it. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "\\s*(?:(?:\\p{Ll}\\.|de[rnm])\\s*)*\\p{Lu}[\\p{L}\\p{M}'’].*", Pattern.DOTALL);

  /** "С.-Петербург": a saint, if a hyphen follows. */
  private static final Set<String> SAINT = Set.of("С", "S");

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
        default -> {
          boolean after = text.startsWith("-", piece.end());
          boolean tied = after || text.startsWith("-", piece.start() - 1);
          boolean house =
              found.endsWith(".")
                  && (HOUSE.matcher(text.substring(piece.end())).matches()
                      || isAfterGivenName(tokens, part));
          add(tokens, found, after, house, tied, part, depth > 0);
        }
      }
    }
    return List.copyOf(Patronymics.marked(tokens));
  }

  /** "Manstein, Erich v.", but not "Соколов, И. ф.", where it is another initial. */
  private static boolean isAfterGivenName(List<Token> tokens, int part) {
    if (part == 0 || tokens.isEmpty()) {
      return false;
    }
    Token before = tokens.get(tokens.size() - 1);
    return before.part() == part && !before.initial();
  }

  private static void add(
      List<Token> tokens,
      String found,
      boolean before,
      boolean house,
      boolean tied,
      int part,
      boolean aside) {
    String letters = SIGNS.matcher(found).replaceAll("");
    if (!letters.isEmpty()) {
      boolean cut =
          found.endsWith(".") && letters.length() <= 3 && !ORDINAL.matcher(letters).matches();
      boolean single = letters.length() == 1 && Character.isLetter(letters.charAt(0));
      boolean capital = Character.isUpperCase(letters.charAt(0));
      String whole = single ? whole(letters, cut && before, house && !tokens.isEmpty()) : letters;
      boolean initial = (cut || single) && whole.equals(letters);
      tokens.add(new Token(Word.of(whole), initial, part, aside, capital, tied, false));
    }
  }

  /** What a single letter is short for, other than a name. */
  private static String whole(String letter, boolean before, boolean house) {
    if (before && SAINT.contains(letter)) {
      return "st";
    }
    return house ? CUT.getOrDefault(letter, letter) : letter;
  }

  /** The same as a patronymic. */
  Token asPatronymic() {
    return new Token(word, initial, part, aside, capital, tied, true);
  }

  /** What people leave out or put before a name: "von", a title, a rank. */
  boolean isOptional() {
    return word.isOptional();
  }

  boolean isPatronymic() {
    return patronymic;
  }

  /** Whether a comma before it says that the surname stands first. */
  boolean isAfterComma() {
    return part > 0 && !isNumber() && !isOptional();
  }

  boolean isNumber() {
    return Character.isDigit(word.folded().charAt(0));
  }
}
