package org.variorum.date;

/**
 * How a typed date is understood, for showing beside its field.
 *
 * @param inWords the date as a reader will see it
 * @param gregorian its days in the Gregorian calendar, in words
 * @param julian the same days in the Julian calendar, in words
 */
public record Reading(HistoricalDate date, String inWords, String gregorian, String julian) {}
