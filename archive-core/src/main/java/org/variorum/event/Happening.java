package org.variorum.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.language.Texts;

/**
 * What an event is beyond its text: when it was as a whole, for lists and sorting, and its stages.
 * Who took part in which role are relations of the entry.
 */
public record Happening(Texts kind, @Nullable HistoricalDate when, List<Stage> stages) {

  public Happening {
    stages = List.copyOf(stages);
  }
}
