package org.variorum.readingroom;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.name.NameForm;

/** Finds how a place was called in a year, in the reader's language if it has a name in it. */
final class NamesOfTheTime {
  private NamesOfTheTime() {}

  /** Nothing where no name is dated so. */
  static TextView of(Entry place, int year, String language) {
    HistoricalDate wanted = HistoricalDate.of("%04d".formatted(year));
    List<NameForm> then =
        Names.shown(place).stream()
            .filter(name -> name.used() != null)
            .filter(name -> Objects.requireNonNull(name.used()).compatibleWith(wanted))
            .toList();
    return then.stream()
        .min(Comparator.comparingInt(name -> name.language().equals(language) ? 0 : 1))
        .map(name -> new TextView(name.readable(), name.language()))
        .orElse(TextView.NONE);
  }
}
