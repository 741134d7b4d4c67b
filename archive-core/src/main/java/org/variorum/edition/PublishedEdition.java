package org.variorum.edition;

import java.time.Instant;
import org.variorum.entry.Entry;

/** An edition as it is read: what was stated, and when and by whom it was published. */
public record PublishedEdition(
    Entry entry, int number, Instant publishedAt, String publisher, String digest) {}
