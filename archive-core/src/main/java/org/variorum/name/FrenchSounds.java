package org.variorum.name;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a French name is heard, as Russian writes it: Janin is Жанен, Clemenceau Клемансо. It is
 * rougher than French is, since keys are only ever compared.
 */
final class FrenchSounds {
  /** What no French name has; what has it is not read so. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "[kwäöüßščžćńśźżłőű]|zh|sh|sch|sz|cz|cs|zs|ts|tz|dz|dj|tch|ou?(v|ff)$|ev$|sky$|ij$|ii$|ich$");

  private record Rule(Pattern letters, String heard) {}

  private static final String VOWEL = "(?![aeiouyéèê])";

  /** In this order; é is an e that is heard, S the sibilant of j and ch. */
  private static final List<Rule> RULES =
      List.of(
          rule("[èêë]", "é"),
          rule("ph", "f"),
          rule("ch|j|g(?=[eiéy])", "S"),
          rule("gu(?=[eiéy])", "g"),
          rule("gn", "n"),
          rule("qu|c(?![eiéyç])", "k"),
          rule("ç|c", "s"),
          rule("h", ""),
          rule("(?<=..)(?:aux|au[dt]|ault|ots?|o[dx])$|eaux?|au", "o"),
          rule("(?<=..)(?:er|ez|ets?|ey|ay|ai[stx])$", "é"),
          rule("oin" + VOWEL, "uén"),
          rule("(?:ain|ein|in|un|yn|aim|im|ym)(?![aeiouyémn])", "én"),
          rule("ien(?![aeiouyén])", "ién"),
          rule("(?:en|em|an|am)(?![aeiouyémn])", "an"),
          rule("oi|oy", "ua"),
          rule("ou", "u"),
          rule("eu|œu|œ|ai|ei|ay|ey", "é"),
          rule("(?<=...)es?$", ""),
          rule("(?<=..[aeiouyén])[dtpx]$|(?<=..[aouyér])s$", ""));

  private FrenchSounds() {}

  private static Rule rule(String letters, String heard) {
    return new Rule(Pattern.compile(letters), heard);
  }

  /** Whether a word, in small letters, may be a French name. */
  static boolean suit(String word) {
    return !FOREIGN.matcher(word).find();
  }

  /** The word as it is heard, in letters and the signs of {@link Sound}. */
  static String of(String word) {
    String heard = word;
    for (Rule rule : RULES) {
      heard = rule.letters().matcher(heard).replaceAll(rule.heard());
    }
    return heard;
  }
}
