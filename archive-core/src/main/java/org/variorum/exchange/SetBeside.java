package org.variorum.exchange;

import org.variorum.entry.Entry;
import org.variorum.joining.Rival;

/**
 * A value that a record sets beside another.
 *
 * @param entry as it was before
 */
public record SetBeside(Place place, Entry entry, Rival rival) {}
