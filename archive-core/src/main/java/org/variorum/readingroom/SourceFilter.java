package org.variorum.readingroom;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.citation.Nearness;
import org.variorum.claim.Question;
import org.variorum.source.Work;

/**
 * Shows of what a question rests on only some of the sources: of a kind, that stood so near, with
 * or without an interest that is stated; what a citation says goes before what its source says in
 * general.
 */
final class SourceFilter {
  private final Apparatus apparatus;
  private final SourceAsked asked;

  private SourceFilter(Apparatus apparatus, SourceAsked asked) {
    this.apparatus = apparatus;
    this.asked = asked;
  }

  /** A filter on what the question has; asking for what it has not asks for nothing. */
  static SourceFilter on(Apparatus apparatus, Question question, SourceAsked asked) {
    SourceAsked known = asked;
    for (SourceAsked.Facet facet : SourceAsked.Facet.values()) {
      SourceFilter alone =
          new SourceFilter(apparatus, SourceAsked.ALL.with(facet, asked.of(facet)));
      if (question.allCitations().noneMatch(alone::shows)) {
        known = known.with(facet, "");
      }
    }
    return new SourceFilter(apparatus, known);
  }

  boolean shows(Citation citation) {
    return Stream.of(SourceAsked.Facet.values())
        .allMatch(
            facet -> asked.of(facet).isEmpty() || asked.of(facet).equals(code(facet, citation)));
  }

  private String code(SourceAsked.Facet facet, Citation citation) {
    Work work = apparatus.work(citation);
    return switch (facet) {
      case KIND -> work == null ? SourceAsked.OTHER : Codes.of(work.kind());
      case NEARNESS -> nearness(citation);
      case INTEREST ->
          citation.interest().isEmpty() && (work == null || work.interest() == null)
              ? SourceAsked.NONE_STATED
              : SourceAsked.STATED;
    };
  }

  private String nearness(Citation citation) {
    Nearness nearness = apparatus.nearness(citation);
    return nearness == null ? SourceAsked.NOT_ASSESSED : Codes.of(nearness);
  }

  QuestionView.FilterView of(Question question) {
    return new QuestionView.FilterView(
        asked,
        sources(question, asked),
        sources(question, SourceAsked.ALL),
        Stream.of(SourceAsked.Facet.values())
            .map(facet -> facet(question, facet))
            .filter(facet -> facet.isOn() || facet.choices().size() > 1)
            .toList());
  }

  private QuestionView.FacetView facet(Question question, SourceAsked.Facet facet) {
    List<QuestionView.ChoiceView> choices =
        facet.codes().stream()
            .map(code -> choice(question, facet, code))
            .filter(choice -> choice.count() > 0 || choice.chosen())
            .toList();
    SourceAsked all = asked.with(facet, "");
    return new QuestionView.FacetView(
        Codes.of(facet), !asked.of(facet).isEmpty(), all, sources(question, all), choices);
  }

  private QuestionView.ChoiceView choice(Question question, SourceAsked.Facet facet, String code) {
    SourceAsked then = asked.with(facet, code);
    return new QuestionView.ChoiceView(
        code, asked.of(facet).equals(code), then, sources(question, then));
  }

  private int sources(Question question, SourceAsked then) {
    return (int)
        question
            .allCitations()
            .filter(new SourceFilter(apparatus, then)::shows)
            .map(citation -> citation.source().entry())
            .distinct()
            .count();
  }
}
