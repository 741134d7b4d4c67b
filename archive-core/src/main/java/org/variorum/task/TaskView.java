package org.variorum.task;

import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;

/**
 * Something to be done to an entry, as one sees it.
 *
 * @param key by which it is known again
 * @param part the local id of the question or claim where it is done; empty for the entry itself
 * @param property the code of what is asked there; empty if nothing is
 * @param gist what it is about in the entry's own words; empty where the property says it
 * @param other the entry that may be the same one, or is quoted
 * @param otherHeading what that is called; empty if there is none
 */
public record TaskView(
    String key,
    TaskKind kind,
    String entry,
    EntryKind entryKind,
    String heading,
    String part,
    String property,
    String gist,
    @Nullable String other,
    String otherHeading) {}
