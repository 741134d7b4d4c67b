package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Offers scanned pages to point at, while one types. */
@ApplicationScoped
@Transactional
public class PickScans {
  private static final int MOST_ENTRIES = 5;

  @Inject DeskEntries entries;
  @Inject Drafts drafts;
  @Inject SeenPages seen;

  /** At most so many pages of entries whose heading, name or code holds the words. */
  @Requires(Right.READ_DESK)
  public List<PickedScan> pick(Actor actor, String words, int limit) {
    DeskFilter filter = DeskFilter.of(words, null, null);
    DeskQuery query = new DeskQuery(filter, DeskSort.SCANS, true, 0, MOST_ENTRIES);
    return entries.rows(query).stream()
        .filter(row -> row.scans() > 0)
        .flatMap(this::pages)
        .filter(page -> seen.sees(actor, page.object()))
        .limit(limit)
        .toList();
  }

  private Stream<PickedScan> pages(DeskRow row) {
    return drafts
        .head(new EntryId(row.id()))
        .map(drafts::newest)
        .map(entry -> entry.pictures().stream())
        .orElse(Stream.empty())
        .map(page -> new PickedScan(page.object(), row.heading(), page.label()));
  }
}
