package org.variorum.citation;

import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

/**
 * The source that is cited: a work, or a unit of our own holdings. A locator hangs on one edition
 * of a work; {@code edition} names it by its local id in the work's entry.
 */
public record SourceRef(EntryId entry, @Nullable LocalId edition) {}
