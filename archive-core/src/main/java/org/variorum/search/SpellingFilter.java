package org.variorum.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Spells each word anew, and numbers without what parts their thousands. */
final class SpellingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> spelling;

  SpellingFilter(TokenStream words, UnaryOperator<String> spelling) {
    super(words);
    this.spelling = spelling;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    String spelt = spelling.apply(isNumber(word) ? Numbers.together(word) : word);
    term.setEmpty().append(spelt);
    return true;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }
}
