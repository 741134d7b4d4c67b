package org.variorum.citation;

import org.variorum.date.CalendarStyle;

/** A date letter by letter as a source writes it, and the calendar it is in as far as it says. */
public record StatedDate(String text, CalendarStyle calendar) {}
