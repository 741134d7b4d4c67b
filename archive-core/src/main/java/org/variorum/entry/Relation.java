package org.variorum.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Basis;
import org.variorum.citation.Citation;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * That an entry has to do with another, in which role, and who says so.
 *
 * @param role a code of the vocabulary of roles, read from this entry: "commander of"
 * @param basis why it is lawful to publish a sensitive role of a person who may be living
 */
public record Relation(
    LocalId id,
    EntryId entry,
    String role,
    @Nullable HistoricalDate when,
    Texts note,
    @Nullable Basis basis,
    List<Citation> citations) {

  public Relation {
    citations = List.copyOf(citations);
  }

  /** The same, resting on other citations. */
  public Relation resting(List<Citation> changed) {
    return new Relation(id, entry, role, when, note, basis, changed);
  }
}
