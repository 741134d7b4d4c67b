package org.variorum.name.scheme;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names of one language are written by one scheme.
 *
 * @param code the code of the scheme in documents and vocabularies
 * @param language the language whose names it writes
 * @param writes the language tag of the forms it makes
 * @param source where the rules are laid down
 */
public record Scheme(String code, String language, String writes, String source, Rules rules) {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:’\\p{L}+)*");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['‘ʼ`´](?=\\p{L})");
  private static final Pattern STRESS = Pattern.compile("[\\u0300\\u0301]");

  /**
   * Writes a name word by word; what is no word stays as it is. Marks of stress are dropped.
   *
   * @return the form, and whether a curator has to look at it since the rules cannot tell
   */
  public Written write(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String plain = APOSTROPHE.matcher(STRESS.matcher(composed).replaceAll("")).replaceAll("’");
    StringBuilder written = new StringBuilder(plain.length() * 2);
    boolean doubtful = false;
    int done = 0;
    Matcher words = WORD.matcher(plain);
    while (words.find()) {
      written.append(plain, done, words.start());
      Written word = rules.write(Word.of(words.group(), plain.startsWith(".", words.end())));
      written.append(word.text());
      doubtful |= word.doubtful();
      done = words.end();
    }
    written.append(plain, done, plain.length());
    return new Written(Normalizer.normalize(written, Normalizer.Form.NFC), doubtful);
  }

  /** What rules made of a name. */
  public record Written(String text, boolean doubtful) {}
}
