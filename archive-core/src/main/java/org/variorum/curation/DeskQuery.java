package org.variorum.curation;

/**
 * Which entries the desk shows, and in which order.
 *
 * @param language in which they are called, and sorted by name: {@code en}, {@code ru} or {@code
 *     de}
 * @param from how many to pass over
 * @param size how many at most, 1 to 500
 */
public record DeskQuery(
    DeskFilter filter, DeskSort sort, boolean descending, String language, int from, int size) {

  /** One in English. */
  public DeskQuery(DeskFilter filter, DeskSort sort, boolean descending, int from, int size) {
    this(filter, sort, descending, "en", from, size);
  }

  /** The same in a language. */
  public DeskQuery in(String other) {
    return new DeskQuery(filter, sort, descending, other, from, size);
  }

  String order() {
    return sort.order(descending, DeskCalled.sortKey(language));
  }
}
