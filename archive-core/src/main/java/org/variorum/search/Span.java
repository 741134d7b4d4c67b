package org.variorum.search;

/**
 * From one number to another, both included; 0 leaves an end open. Given the wrong way round, it is
 * turned.
 */
public record Span(long from, long to) {

  /** Any number. */
  public static final Span ANY = new Span(0, 0);

  public Span {
    if (from > 0 && to > 0 && from > to) {
      long later = from;
      from = to;
      to = later;
    }
  }

  /** Whether anything is asked for. */
  public boolean isAsked() {
    return from > 0 || to > 0;
  }
}
