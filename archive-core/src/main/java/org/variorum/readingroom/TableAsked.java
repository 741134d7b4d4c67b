package org.variorum.readingroom;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.EntryKind;

/**
 * What is asked of a list as a table: by which columns it is filtered and sorted.
 *
 * @param filter words that a name holds; empty for all
 * @param kind the code of a kind of entry, or of source; empty for all
 * @param from the first year that its time may reach into; 0 for any
 * @param to the last one; 0 for any
 * @param disputed only where sources disagree
 */
public record TableAsked(
    Listing listing,
    String filter,
    String kind,
    int from,
    int to,
    boolean disputed,
    ListSort sort,
    boolean descending,
    int page) {

  /** The whole of a list by name. */
  public static TableAsked of(Listing listing) {
    return new TableAsked(listing, "", "", 0, 0, false, ListSort.NAME, false, 1);
  }

  public TableAsked sortedBy(ListSort by, boolean down) {
    return new TableAsked(listing, filter, kind, from, to, disputed, by, down, page);
  }

  public TableAsked onPage(int wanted) {
    return new TableAsked(listing, filter, kind, from, to, disputed, sort, descending, wanted);
  }

  Shelf.Selection selection(int first, int size) {
    return new Shelf.Selection(
        kinds(),
        filter,
        new Shelf.Narrow(listing == Listing.SOURCES ? kind : "", since(), until(), disputed),
        sort,
        descending,
        first,
        size);
  }

  private Set<EntryKind> kinds() {
    Set<EntryKind> wanted =
        listing.kinds().stream().filter(one -> one.code().equals(kind)).collect(Collectors.toSet());
    return wanted.isEmpty() ? listing.kinds() : wanted;
  }

  private @Nullable Long since() {
    return from == 0 ? null : year(from).earliest();
  }

  private @Nullable Long until() {
    return to == 0 ? null : year(to).latest();
  }

  private static HistoricalDate year(int year) {
    return HistoricalDate.of("%04d".formatted(year));
  }
}
