package org.variorum.readingroom;

import java.util.List;

/** A page of a list, and how it was asked for. */
public record ListView(
    Listing listing,
    List<ListRow> rows,
    long total,
    int page,
    int size,
    String filter,
    ListSort sort,
    boolean descending) {

  public boolean hasNext() {
    return (long) page * size < total;
  }

  public long first() {
    return total == 0 ? 0 : (long) (page - 1) * size + 1;
  }

  public long last() {
    return Math.min(total, (long) page * size);
  }
}
