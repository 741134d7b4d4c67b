package org.variorum.search;

/**
 * From one day to another, both included, as Julian Day Numbers.
 *
 * @param first {@link Long#MIN_VALUE} for an open beginning
 * @param last {@link Long#MAX_VALUE} for an open end
 */
public record Days(long first, long last) {

  /** Any day. */
  public static final Days ANY = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

  public Days {
    if (first > last) {
      long later = first;
      first = last;
      last = later;
    }
  }

  /** Whether anything is asked for. */
  public boolean isAsked() {
    return first != Long.MIN_VALUE || last != Long.MAX_VALUE;
  }
}
