package org.variorum.readingroom;

import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * That a page has another text. Fired within the transaction.
 *
 * @param entries that show the page to visitors
 */
record PageReadAnew(Set<EntryId> entries) {}
