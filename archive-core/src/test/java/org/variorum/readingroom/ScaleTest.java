package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Figure;
import org.variorum.language.Texts;

class ScaleTest {

  @Test
  void reachesFromNoughtToTheHighestFigure() {
    List<Figure> figures = List.of(figure(6000, 8000), figure(16_000, 16_000));
    Scale scale = Scale.of(figures);

    assertThat(scale.isDrawn(figures)).isTrue();
    assertThat(scale.span(figures.get(0))).isEqualTo(new QuestionView.SpanView(375, 500));
    assertThat(scale.span(figures.get(1)).isPoint()).isTrue();
    assertThat(scale.span(figures.get(1)).to()).isEqualTo(1000);
  }

  @Test
  void drawsNoFigureAlone() {
    assertThat(Scale.of(List.of(figure(5, 5))).isDrawn(List.of(figure(5, 5)))).isFalse();
  }

  @Test
  void drawsAnOpenEndAsTheNumberThatItHas() {
    List<Figure> figures = List.of(figure(500, null), figure(1000, 1000));

    assertThat(Scale.of(figures).span(figures.get(0)))
        .isEqualTo(new QuestionView.SpanView(500, 500));
  }

  private static Figure figure(@Nullable Integer low, @Nullable Integer high) {
    return new Figure(
        low == null ? null : BigDecimal.valueOf(low),
        high == null ? null : BigDecimal.valueOf(high),
        false,
        "person",
        Texts.english("missing"),
        null,
        Texts.NONE,
        null);
  }
}
