package org.variorum.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * That an entry has to do with another, in which role, and who says so.
 *
 * @param role a code of the vocabulary of roles, read from this entry: "commander of"
 */
public record Relation(
    LocalId id,
    EntryId entry,
    String role,
    @Nullable HistoricalDate when,
    Texts note,
    List<Citation> citations) {

  public Relation {
    citations = List.copyOf(citations);
  }
}
