package org.variorum.readingroom;

import java.util.List;
import java.util.Map;
import org.variorum.citation.Citation;
import org.variorum.identifier.EntryId;
import org.variorum.source.Independence;

/** Shows from how many origins sources can tell, and through whose hands it went. */
final class Origins {
  private final Apparatus apparatus;
  private final Map<EntryId, List<EntryId>> inGeneral;

  /**
   * @param inGeneral what the sources follow, and what those follow, to the end
   */
  Origins(Apparatus apparatus, Map<EntryId, List<EntryId>> inGeneral) {
    this.apparatus = apparatus;
    this.inGeneral = inGeneral;
  }

  OriginsView of(List<Citation> citations) {
    Independence found = Independence.of(citations, inGeneral);
    return new OriginsView(
        found.sources(), found.atMost(), found.chain().stream().map(this::step).toList());
  }

  private OriginsView.StepView step(Independence.Step step) {
    return new OriginsView.StepView(
        apparatus.key(step.source()), step.takesFrom().stream().map(apparatus::key).toList());
  }
}
