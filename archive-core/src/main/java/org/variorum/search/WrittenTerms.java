package org.variorum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Texts as the terms that our analysis makes of them, written so that a server which has none of
 * our code takes them apart into the same: blanks between positions, {@value #BESIDE} between terms
 * at one position, {@value #GAP} where a word was left out.
 */
final class WrittenTerms {
  static final String BESIDE = "|";
  static final String GAP = "\u2400";

  private WrittenTerms() {}

  /** The terms of some texts, one after the other. */
  static String of(Analyzer analyzer, Collection<String> texts) {
    StringBuilder written = new StringBuilder();
    texts.forEach(text -> append(analyzer, text, written));
    return written.toString();
  }

  private static void append(Analyzer analyzer, String text, StringBuilder written) {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int steps = step.getPositionIncrement();
        for (int gap = 1; gap < steps; gap++) {
          separate(written).append(GAP);
        }
        if (steps == 0 && written.length() > 0) {
          written.append(BESIDE).append(term);
        } else {
          separate(written).append(term);
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StringBuilder separate(StringBuilder written) {
    return written.length() == 0 ? written : written.append(' ');
  }
}
