package org.variorum.readingroom;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.citation.Citation;
import org.variorum.claim.Question;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.source.Work;

/**
 * Shows of what a question rests on only the sources of one kind; units that are cited directly
 * count as {@code other}.
 */
final class SourceFilter {
  private static final String OTHER = "other";

  private final Apparatus apparatus;
  private final String kind;

  private SourceFilter(Apparatus apparatus, String kind) {
    this.apparatus = apparatus;
    this.kind = kind;
  }

  /** A filter on a kind that the question has, else on none. */
  static SourceFilter on(Apparatus apparatus, Question question, String kind) {
    SourceFilter asked = new SourceFilter(apparatus, kind);
    return question.allCitations().anyMatch(asked::shows) ? asked : new SourceFilter(apparatus, "");
  }

  boolean shows(Citation citation) {
    return kind.isEmpty() || kind.equals(kind(citation.source().entry()));
  }

  private String kind(EntryId source) {
    Entry entry = apparatus.sources().get(source);
    Work work = entry == null ? null : entry.particulars().work();
    return work == null ? OTHER : Codes.of(work.kind());
  }

  QuestionView.FilterView of(Question question) {
    Set<EntryId> sources = new HashSet<>();
    question.allCitations().forEach(citation -> sources.add(citation.source().entry()));
    Map<String, Integer> counts = new TreeMap<>();
    sources.forEach(source -> counts.merge(kind(source), 1, Integer::sum));
    List<QuestionView.KindView> kinds =
        counts.entrySet().stream()
            .map(one -> new QuestionView.KindView(one.getKey(), one.getValue()))
            .sorted(Comparator.comparing(one -> -one.count()))
            .toList();
    return new QuestionView.FilterView(
        kind,
        kind.isEmpty() ? sources.size() : counts.getOrDefault(kind, 0),
        sources.size(),
        kinds);
  }
}
