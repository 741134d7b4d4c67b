package org.variorum.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Figure;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.entry.Entry;

/**
 * Figures as words of the index: a figure is kept under the whole numbers that it begins and ends
 * with, written so that words are ordered as numbers are. What is below nought, or above {@link
 * #MOST}, is left out.
 */
final class FigureTerms {
  /** The greatest number that is ordered among the others. */
  static final long MOST = 999_999_999_999_999_999L;

  private FigureTerms() {}

  static Set<String> of(Entry entry) {
    Set<String> terms = new TreeSet<>();
    entry.questions().forEach(question -> terms.addAll(of(question)));
    return terms;
  }

  /** Those of live claims, and of what live accounts say on their aspects. */
  static Set<String> of(Question question) {
    Set<String> terms = new TreeSet<>();
    Stream.concat(
            question.liveClaims().map(claim -> claim.value()),
            question.liveAccounts().stream()
                .flatMap(account -> account.readings().stream())
                .map(reading -> reading.value()))
        .forEach(value -> add(value, terms));
    return terms;
  }

  private static void add(@Nullable Value value, Set<String> terms) {
    if (value instanceof Value.OfFigure of) {
      Figure figure = of.figure();
      add(figure.low(), RoundingMode.FLOOR, terms);
      add(figure.high(), RoundingMode.CEILING, terms);
    }
  }

  private static void add(@Nullable BigDecimal end, RoundingMode whole, Set<String> terms) {
    if (end != null) {
      BigInteger number = end.setScale(0, whole).toBigInteger();
      if (number.signum() >= 0 && number.compareTo(BigInteger.valueOf(MOST)) <= 0) {
        terms.add(term(number.longValue()));
      }
    }
  }

  /** The word for a number from 0 to {@link #MOST}. */
  static String term(long number) {
    return "%018d".formatted(number);
  }
}
