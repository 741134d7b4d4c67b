package org.variorum.edition;

import java.time.Instant;
import org.variorum.entry.BodyHtml;
import org.variorum.entry.Entry;

/**
 * An edition as it is read: what was stated, and when and by whom it was published. Its body is
 * clean: what is allowed in one may be narrower today than when it was published.
 *
 * @param announcedAt when readers were told of it; of a minor edition when they were of the one
 *     before
 */
public record PublishedEdition(
    Entry entry,
    int number,
    Instant publishedAt,
    Instant announcedAt,
    String publisher,
    String digest,
    Manner manner) {

  public PublishedEdition {
    entry = entry.told(BodyHtml.clean(entry.body()), entry.notes());
  }

  /** One that is announced when it is published, as most are. */
  public PublishedEdition(
      Entry entry, int number, Instant publishedAt, String publisher, String digest) {
    this(entry, number, publishedAt, publishedAt, publisher, digest, Manner.ORDINARY);
  }

  /** The same edition with a part of it left out, or said otherwise. */
  PublishedEdition telling(Entry told) {
    return told.equals(entry)
        ? this
        : new PublishedEdition(told, number, publishedAt, announcedAt, publisher, digest, manner);
  }
}
