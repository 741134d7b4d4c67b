package org.variorum.curation;

import org.variorum.entry.Entry;

/**
 * An entry as an import brings it.
 *
 * @param recordDigest the digest of the record that it was read from
 * @param publish whether it shall be shown to the public
 */
public record IncomingEntry(Entry entry, String recordDigest, boolean publish) {}
