package org.variorum.readingroom;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Figure;

/** The one scale on which comparable figures are drawn: from nought to the highest of them. */
record Scale(double top) {
  /** How long it is drawn. */
  private static final double LENGTH = 1000;

  static Scale of(List<Figure> figures) {
    return new Scale(
        figures.stream()
            .flatMap(figure -> Stream.of(low(figure), high(figure)))
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0));
  }

  /** Whether there is anything to compare. */
  boolean isDrawn(List<Figure> figures) {
    return figures.size() > 1
        && top > 0
        && figures.stream().allMatch(figure -> low(figure).signum() >= 0);
  }

  /** Where a figure begins and ends; one with an open end is drawn as the number it has. */
  QuestionView.SpanView span(Figure figure) {
    return new QuestionView.SpanView(place(low(figure)), place(high(figure)));
  }

  private int place(BigDecimal number) {
    return (int) Math.round(number.doubleValue() / top * LENGTH);
  }

  private static BigDecimal low(Figure figure) {
    return number(figure.low(), figure.high());
  }

  private static BigDecimal high(Figure figure) {
    return number(figure.high(), figure.low());
  }

  private static BigDecimal number(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null ? one : other != null ? other : BigDecimal.ZERO;
  }
}
