package org.variorum.division;

import org.variorum.identifier.EntryId;

/**
 * That parts of an entry were made an entry of their own.
 *
 * @param entry the entry that they were taken from
 * @param made the entry that they were made
 * @param before the revision of the first before it was divided
 * @param after the one after
 */
public record Division(long id, EntryId entry, EntryId made, int before, int after) {}
