package org.variorum.search;

import org.variorum.identifier.EntryId;

/** That an entry was published or withdrawn, by the number of its row in the outbox. */
record OutboxNote(long row, EntryId entry) {}
