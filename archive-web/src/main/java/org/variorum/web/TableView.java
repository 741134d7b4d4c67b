package org.variorum.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.variorum.entry.EntryKind;
import org.variorum.readingroom.Listing;
import org.variorum.readingroom.TableAsked;
import org.variorum.source.SourceKind;

/** A list as a table that filters and sorts in its place. */
public record TableView(TableAsked asked, ListTable rows, Messages words) {
  /** How many rows stand on a page. */
  public static final int SIZE = 50;

  /** What can be chosen in a filter. */
  public record Choice(String code, String words) {}

  public Listing listing() {
    return asked.listing();
  }

  /** The place of the first row. */
  public int first() {
    return (asked.page() - 1) * SIZE;
  }

  public int size() {
    return SIZE;
  }

  /** How it is sorted when it is first shown. */
  public List<SortMeta> sorting() {
    return List.of(
        SortMeta.builder()
            .field(asked.sort().code())
            .order(asked.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
            .build());
  }

  /** The kinds that the list can be narrowed to; none where there is only one. */
  public List<Choice> kinds() {
    List<Choice> kinds =
        listing() == Listing.SOURCES
            ? Arrays.stream(SourceKind.values()).map(one -> choice("source-kind", one)).toList()
            : listing().kinds().stream().map(EntryKind::code).map(this::kind).toList();
    return kinds.size() < 2
        ? List.of()
        : kinds.stream().sorted(Comparator.comparing(Choice::words)).toList();
  }

  private Choice kind(String code) {
    return new Choice(code, words.of("kind." + code));
  }

  private Choice choice(String family, Enum<?> one) {
    String code = one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return new Choice(code, words.of(family + "." + code));
  }
}
