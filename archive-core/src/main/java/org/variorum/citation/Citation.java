package org.variorum.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * What one source says on one matter.
 *
 * @param locator where in the edition: absent where nobody has held the book
 * @param stated the date as the source writes it
 * @param nearness how near the source stood in this matter, if otherwise than it does in general
 * @param interest what the teller stood to gain in this matter, if otherwise than in general
 * @param derivesFrom whom the source follows in this matter, overriding what it follows in general
 * @param region the place on one of our own scanned pages
 * @param remark what a reader has to know about this citation, as "seen in an abstract only"
 * @param toBeChecked whether the place still has to be looked up in print
 */
public record Citation(
    LocalId id,
    SourceRef source,
    @Nullable Locator locator,
    Stance stance,
    @Nullable Quotation quotation,
    @Nullable StatedDate stated,
    @Nullable Nearness nearness,
    Texts interest,
    List<Circumstance> circumstances,
    List<EntryId> derivesFrom,
    @Nullable EvidenceRegion region,
    Texts remark,
    boolean toBeChecked) {

  public Citation {
    circumstances = circumstances.stream().distinct().sorted().toList();
    derivesFrom = List.copyOf(derivesFrom);
  }

  /** A plain citation: this source, here, in support. */
  public static Citation of(
      LocalId id, SourceRef source, @Nullable Locator locator, Stance stance) {
    return new Citation(
        id,
        source,
        locator,
        stance,
        null,
        null,
        null,
        Texts.NONE,
        List.of(),
        List.of(),
        null,
        Texts.NONE,
        false);
  }

  /** The same under another name. */
  public Citation called(LocalId name) {
    return new Citation(
        name,
        source,
        locator,
        stance,
        quotation,
        stated,
        nearness,
        interest,
        circumstances,
        derivesFrom,
        region,
        remark,
        toBeChecked);
  }

  /** The same with the words of its source. */
  public Citation saying(@Nullable Quotation words) {
    return new Citation(
        id,
        source,
        locator,
        stance,
        words,
        stated,
        nearness,
        interest,
        circumstances,
        derivesFrom,
        region,
        remark,
        toBeChecked);
  }

  /** The same, pointing at this place on a page, or at none. */
  public Citation standing(@Nullable EvidenceRegion place) {
    return new Citation(
        id,
        source,
        locator,
        stance,
        quotation,
        stated,
        nearness,
        interest,
        circumstances,
        derivesFrom,
        place,
        remark,
        toBeChecked);
  }

  /** The same, pointing at no place on a page. */
  public Citation withoutRegion() {
    return standing(null);
  }

  /** The same, still to be looked up in print. */
  public Citation stillToBeChecked() {
    return new Citation(
        id,
        source,
        locator,
        stance,
        quotation,
        stated,
        nearness,
        interest,
        circumstances,
        derivesFrom,
        region,
        remark,
        true);
  }
}
