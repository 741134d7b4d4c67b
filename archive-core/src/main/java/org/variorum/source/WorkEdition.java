package org.variorum.source;

import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * One edition or translation of a work: what one holds in the hand, and what locators count.
 *
 * @param translator who turned it into {@code language}; absent for an original
 * @param address where it was seen, for what is on the web
 * @param seen whether the editors have held it; if not, citations of it want checking
 */
public record WorkEdition(
    LocalId id,
    String title,
    String language,
    @Nullable String place,
    @Nullable String publisher,
    @Nullable HistoricalDate published,
    @Nullable String translator,
    @Nullable String isbn,
    @Nullable String oclc,
    @Nullable String address,
    boolean seen,
    Texts remark) {}
