package org.variorum.edition;

import java.time.Instant;
import org.variorum.entry.BodyHtml;
import org.variorum.entry.Entry;

/**
 * An edition as it is read: what was stated, and when and by whom it was published. Its body is
 * clean: what is allowed in one may be narrower today than when it was published.
 */
public record PublishedEdition(
    Entry entry, int number, Instant publishedAt, String publisher, String digest) {

  public PublishedEdition {
    entry = entry.told(BodyHtml.clean(entry.body()), entry.notes());
  }
}
