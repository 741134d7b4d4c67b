/**
 * Dates as sources give them: unsure, rough, open at one end, in another calendar than ours, and at
 * odds with each other.
 *
 * <p>A {@link org.variorum.date.HistoricalDate} holds the date as EDTF (Extended Date/Time Format,
 * Library of Congress, 4 February 2019, levels 0 to 2) in the proleptic Gregorian calendar, beside
 * the calendar in which its source wrote it. {@link org.variorum.date.DateReader} reads what a
 * curator types, {@link org.variorum.date.DateText} says it in words to a reader, and {@link
 * org.variorum.date.Reckoning} does the arithmetic of both calendars on Julian Day Numbers.
 */
@NullMarked
package org.variorum.date;

import org.jspecify.annotations.NullMarked;
