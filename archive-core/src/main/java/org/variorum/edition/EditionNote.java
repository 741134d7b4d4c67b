package org.variorum.edition;

import java.time.Instant;
import org.variorum.revision.Made;

/**
 * What the ledger notes of an edition beside its document.
 *
 * @param announced when readers were told that there is something new: its own time, or of a minor
 *     edition that of the one before
 */
public record EditionNote(int revision, Made published, Manner manner, Instant announced) {

  /** An edition that is announced when it is published. */
  public static EditionNote of(int revision, Made published, Manner manner) {
    return new EditionNote(revision, published, manner, published.when());
  }

  /** The same, of which readers were told earlier. */
  public EditionNote announcedAs(Instant earlier) {
    return new EditionNote(revision, published, manner, earlier);
  }
}
