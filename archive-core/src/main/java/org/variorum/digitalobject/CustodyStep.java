package org.variorum.digitalobject;

import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * One link of the chain from the original to the bytes here: scan of a photocopy of a carbon copy.
 * What is not known is said in words, never left out.
 *
 * @param what what it is, as "carbon copy"
 * @param holder who holds it
 * @param reference its reference there
 * @param made when it was made
 * @param by who made it
 */
public record CustodyStep(
    Texts what,
    Texts holder,
    @Nullable EntryId institution,
    @Nullable String reference,
    @Nullable HistoricalDate made,
    Texts by) {}
