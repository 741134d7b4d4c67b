package org.variorum.authority;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.language.Texts;

/**
 * What ISAAR(CPF) says of a person, corporate body or family beyond its names, its history (the
 * body of the entry) and its relationships.
 *
 * @param occupation a word or two for the line above the heading, as "military"
 * @param exists dates of existence for lists and sorting (5.2.1); what is disputed about them is a
 *     question
 * @param identifiers in other files, by the code of the file (gnd, viaf, wikidata, isni)
 * @param elements 5.2.4 to 5.2.8 and 5.4 by clause
 * @param basis why it is lawful to publish a person who may be living
 */
public record Authority(
    Texts occupation,
    @Nullable HistoricalDate exists,
    Map<String, String> identifiers,
    Map<String, Texts> elements,
    List<String> formerHeadings,
    @Nullable Basis basis) {

  public Authority {
    identifiers = Map.copyOf(identifiers);
    elements = Map.copyOf(elements);
    formerHeadings = List.copyOf(formerHeadings);
  }
}
