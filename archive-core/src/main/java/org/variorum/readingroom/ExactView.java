package org.variorum.readingroom;

import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;

/**
 * What a value is for programs, beside its words.
 *
 * @param type as documents call it: {@code date}, {@code figure}
 * @param kind of the entry that it names, as {@code event}; empty if visitors see none
 * @param date that it is, if it is one
 * @param count that it is, if it is a figure
 * @param held when it was so, as an office
 */
public record ExactView(
    String type,
    String kind,
    @Nullable HistoricalDate date,
    @Nullable CountView count,
    @Nullable HistoricalDate held) {
  static final ExactView NONE = new ExactView("", "", null, null, null);
}
