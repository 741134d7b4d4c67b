package org.variorum.search;

import java.util.List;
import org.variorum.identifier.EntryId;

/**
 * What the hits of a search shall have besides the words.
 *
 * @param scans only what has scanned pages
 * @param contested only what the sources disagree on
 * @param years in which a date of theirs lies
 * @param figures between which a figure of theirs begins or ends
 * @param assertedBy sources of which one says so; empty for any
 */
public record Narrowing(
    boolean scans, boolean contested, Span years, Span figures, List<EntryId> assertedBy) {

  /** Nothing is asked for. */
  public static final Narrowing NONE = new Narrowing(false, false, Span.ANY, Span.ANY, List.of());

  public Narrowing {
    assertedBy = List.copyOf(assertedBy);
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
