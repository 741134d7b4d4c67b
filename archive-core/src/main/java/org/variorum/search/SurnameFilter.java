package org.variorum.search;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a word that may be a Russian surname in some case the surname itself, at the same place:
 * власова, власову, власовым also count as власов. The rules of ordinary words would make влас of
 * the one and власов of the other.
 */
final class SurnameFilter extends TokenFilter {
  private static final Pattern CASES =
      Pattern.compile("(.{2,}(?:ов|ев|ин|ын))(?:а|у|ым|е|ы|ых|ыми|ой|ою)?");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private @Nullable State waiting;
  private String surname = "";

  SurnameFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (waiting != null) {
      restoreState(waiting);
      waiting = null;
      term.setEmpty().append(surname);
      keyword.setKeyword(true);
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    Matcher match = CASES.matcher(term);
    if (match.matches()) {
      surname = match.group(1);
      waiting = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting = null;
  }
}
