package org.variorum.readingroom;

import java.util.List;
import java.util.Map;

/**
 * What is said of an agent or an institution by the clauses of its standard, beyond what stands on
 * the page already.
 *
 * @param standard the word for it in message keys, {@code isaar} or {@code isdiah}
 * @param identifiers in other files, by the code of the file
 */
public record ClausesView(
    String standard, List<UnitView.AreaView> areas, Map<String, String> identifiers) {}
