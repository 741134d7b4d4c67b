package org.variorum.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Circumstance;
import org.variorum.citation.Nearness;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * A source as a work: origins hang on it, locators on its editions.
 *
 * @param authors as the title page has them
 * @param authorEntries those of the authors who have an entry
 * @param shortTitle the key by which notes name it, as "Andreyev 1987"
 * @param made when it was made, against the date of what it tells
 * @param interest what those who took part stood to gain; never said of scholars now alive
 * @param derivesFrom the works it takes from in general; citations may override this
 */
public record Work(
    SourceKind kind,
    List<String> authors,
    List<EntryId> authorEntries,
    Texts shortTitle,
    @Nullable HistoricalDate made,
    @Nullable Assessed<Authenticity> authenticity,
    @Nullable Assessed<List<Circumstance>> circumstances,
    @Nullable Assessed<Nearness> nearness,
    @Nullable Assessed<Texts> interest,
    List<EntryId> derivesFrom,
    List<WorkEdition> editions) {

  public Work {
    authors = List.copyOf(authors);
    authorEntries = List.copyOf(authorEntries);
    derivesFrom = List.copyOf(derivesFrom);
    editions = List.copyOf(editions);
  }

  /** The edition of that id, or null if the work has none such. */
  public @Nullable WorkEdition edition(LocalId id) {
    return editions.stream().filter(edition -> edition.id().equals(id)).findFirst().orElse(null);
  }

  /** The same with other editions. */
  public Work published(List<WorkEdition> changed) {
    return new Work(
        kind,
        authors,
        authorEntries,
        shortTitle,
        made,
        authenticity,
        circumstances,
        nearness,
        interest,
        derivesFrom,
        changed);
  }
}
