package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.edition.EditionKey;
import org.variorum.edition.EditionLedger;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.Hidings;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Erases for good what is hidden: what an edition said, or all editions of an entry, or the bytes
 * of a scan. Number, day, digest and category stay, and nothing brings it back. Only what is hidden
 * can be suppressed, so that it takes two steps.
 */
@ApplicationScoped
@Transactional
public class SuppressHidden {
  @Inject Revising revising;
  @Inject Hidings hidings;
  @Inject EditionLedger ledger;
  @Inject HiddenPages pages;
  @Inject Clock clock;

  /**
   * Erases it. Bytes of a scan are erased once this is kept, at the latest with the next start.
   *
   * @throws org.variorum.hiding.UnknownHidingException if it is not hidden, or suppressed already
   */
  @Requires(Right.REVIEW)
  public void suppress(Actor actor, long id) {
    Instant now = clock.instant();
    Hiding gone = hidings.suppress(id, actor, now);
    revising.heldAnywhere(actor, gone.what().entry());
    editions(gone.what()).forEach(key -> ledger.suppress(key, now, gone.category().code()));
    pages.redraw(gone, now);
  }

  private Stream<EditionKey> editions(Hideable what) {
    String entry = what.entry().value();
    if (what instanceof Hideable.OfEdition of) {
      return Stream.of(new EditionKey(entry, of.number()));
    }
    return what instanceof Hideable.OfEntry
        ? IntStream.rangeClosed(1, ledger.last(what.entry()))
            .mapToObj(number -> new EditionKey(entry, number))
        : Stream.empty();
  }
}
