package org.variorum.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern PATRONYMIC =
      Pattern.compile(
          ".{2,}((о|е|ё|ь)вич|ич|(о|е)вна|ична|инична|івна|ович)"
              + "|.{2,}(ovi|evi|jewi|owi|iewi|evi|ovyi)(c|ch|cz|tch|tsch|cs|ts|tj|z)"
              + "|.{2,}(ovn|evn|own|ewn|jewn|ichn|itschn|icn|iczn)a");

  /** What stands before a name, and people leave out. */
  private static final Set<String> OPTIONAL =
      words(
          "von van der den de du zu zum zur di da la le af of the und and ter ten dos al el"
              + " фон ван дер ден де дю цу цум цур ди да ла ле аф тер"
              + " sir graf baron freiherr prinz furst count prince dr prof граф барон князь"
              + " general marshal colonel major captain lieutenant admiral commissar comrade gen"
              + " marschall feldmarschall generalfeldmarschall generaloberst generalleutnant"
              + " generalmajor oberst hauptmann leutnant kommissar marechal capitaine amiral"
              + " marszalek pulkownik tabornok marsall marsal"
              + " генерал маршал полковник маиор капитан леитенант адмирал комиссар товарищ ген");

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /** The words of a text, a hyphen parting them; the first twelve. */
  static List<Token> in(String text) {
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
    return tokens;
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
    return OPTIONAL.contains(word.folded());
  }

  boolean isPatronymic() {
    return !initial && PATRONYMIC.matcher(word.folded()).matches();
  }

  boolean isNumber() {
    return Character.isDigit(word.folded().charAt(0));
  }
}
