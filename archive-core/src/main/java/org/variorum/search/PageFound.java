package org.variorum.search;

import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** A scanned page on which all that was typed stands, as an entry shows it. */
public record PageFound(EntryId entry, ObjectId page) {}
