package org.variorum.claim;

import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.language.Texts;

/** What was looked for and not found: where, by whom, when. */
public record LookedFor(
    Texts what, Texts where, @Nullable String by, @Nullable HistoricalDate when) {}
