package org.variorum.readingroom;

import java.util.List;

/**
 * What is said of an agent or an institution by the clauses of its standard, beyond what stands on
 * the page already.
 *
 * @param standard the word for it in message keys, {@code isaar} or {@code isdiah}
 */
public record ClausesView(String standard, List<UnitView.AreaView> areas) {}
