package org.variorum.readingroom;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.variorum.edition.Manner;
import org.variorum.edition.PublishedEdition;

/** Says which edition a page shows. */
final class Editing {
  private Editing() {}

  static EditionView view(Apparatus apparatus, PublishedEdition edition, boolean current) {
    LocalDate day = edition.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    return new EditionView(
        edition.number(),
        current,
        apparatus.day(day),
        day.toString(),
        edition.publisher(),
        edition.digest(),
        manner(edition.manner()));
  }

  /** The code of how an edition was published; empty if as most are. */
  static String manner(Manner manner) {
    return manner == Manner.ORDINARY ? "" : Codes.of(manner);
  }
}
