package org.variorum.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/** One stage of an event, in the order in which it happened. */
public record Stage(
    LocalId id,
    Texts label,
    @Nullable HistoricalDate when,
    @Nullable EntryId place,
    Texts text,
    List<Citation> citations) {

  public Stage {
    citations = List.copyOf(citations);
  }

  /** The same, resting on other citations. */
  public Stage resting(List<Citation> changed) {
    return new Stage(id, label, when, place, text, changed);
  }
}
