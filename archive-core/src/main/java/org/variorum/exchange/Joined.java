package org.variorum.exchange;

import org.variorum.curation.JoinedRecord;
import org.variorum.entry.Entry;

/**
 * A record put together with an entry.
 *
 * @param kept the entry as it is
 * @param entry the entry as it would be
 */
record Joined(Entry kept, Entry entry, JoinedRecord record) {}
