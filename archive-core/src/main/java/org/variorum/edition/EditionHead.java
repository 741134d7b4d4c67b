package org.variorum.edition;

import java.time.Instant;

/**
 * An edition without its document.
 *
 * @param manner how it was published
 * @param suppressed whether its body is gone, as law or decency required
 */
public record EditionHead(
    int number,
    int revision,
    Instant publishedAt,
    String publisher,
    String digest,
    Manner manner,
    boolean suppressed) {}
