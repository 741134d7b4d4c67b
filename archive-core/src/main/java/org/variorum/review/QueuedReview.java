package org.variorum.review;

import org.variorum.entry.EntryKind;

/**
 * A review in a list.
 *
 * @param heading what the desk calls the entry
 * @param remarks how many remarks on it are open
 */
public record QueuedReview(Review review, EntryKind kind, String heading, long remarks) {}
