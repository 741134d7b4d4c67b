package org.variorum.bulk;

import java.time.Instant;
import org.variorum.identifier.EntryId;

/**
 * That somebody has typed something into the form of an entry and not saved it: he will meet what
 * is done to the entry meanwhile.
 *
 * @param heading what the entry is called
 * @param by the pen name of who writes
 * @param when he wrote last
 */
public record UnsavedWriting(EntryId entry, String heading, String by, Instant when) {}
