package org.variorum.edition;

import java.time.Instant;

/**
 * An edition without its document.
 *
 * @param manner how it was published
 * @param withheldAs the code of why it is hidden by itself or suppressed; empty if it is neither
 * @param suppressed whether its body is gone, as law or decency required
 */
public record EditionHead(
    int number,
    int revision,
    Instant publishedAt,
    String publisher,
    String digest,
    Manner manner,
    String withheldAs,
    boolean suppressed) {

  public boolean isWithheld() {
    return !withheldAs.isEmpty();
  }
}
