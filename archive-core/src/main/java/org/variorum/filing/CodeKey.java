package org.variorum.filing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A reference code by its letters and numbers only, since names of files cannot have all that codes
 * have: {@code RLA 2/17}, {@code rla-2-17} and {@code RLA_2_17} are one.
 */
record CodeKey(String value) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  static CodeKey of(String code) {
    String plain = Normalizer.normalize(code, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return new CodeKey(BETWEEN.matcher(plain).replaceAll(" ").strip());
  }
}
