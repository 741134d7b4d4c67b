package org.variorum.readingroom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.claim.Value;

/** Groups estimates by what they count; those of different groups are not comparable. */
final class Figures {
  private final Apparatus apparatus;
  private final Notes notes;

  Figures(Apparatus apparatus, Notes notes) {
    this.apparatus = apparatus;
    this.notes = notes;
  }

  List<QuestionView.FiguresView> of(List<Claim> claims) {
    Map<Figure, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.value() instanceof Value.OfFigure of) {
        groups.computeIfAbsent(group(groups, of.figure()), one -> new ArrayList<>()).add(claim);
      }
    }
    return groups.entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue()))
        .toList();
  }

  private QuestionView.FiguresView group(Figure what, List<Claim> claims) {
    List<Figure> figures = claims.stream().map(Figures::figure).toList();
    Scale scale = Scale.of(figures);
    return new QuestionView.FiguresView(
        apparatus.text(what.counted()),
        apparatus.date(what.period()),
        scale.isDrawn(figures) ? apparatus.wording().number(BigDecimal.valueOf(scale.top())) : "",
        claims.stream().map(claim -> row(claim, scale)).toList());
  }

  private static Figure figure(Claim claim) {
    return ((Value.OfFigure) claim.value()).figure();
  }

  private static Figure group(Map<Figure, List<Claim>> groups, Figure figure) {
    return groups.keySet().stream().filter(figure::comparableWith).findFirst().orElse(figure);
  }

  private QuestionView.FigureView row(Claim claim, Scale scale) {
    Figure figure = figure(claim);
    String by =
        claim.citations().stream()
            .map(citation -> apparatus.key(citation.source().entry()).text())
            .distinct()
            .collect(Collectors.joining("; "));
    return new QuestionView.FigureView(
        claim.id().value(),
        new Values(apparatus).number(figure),
        apparatus.own(by),
        scale.span(figure),
        notes.refs(claim.citations()));
  }
}
