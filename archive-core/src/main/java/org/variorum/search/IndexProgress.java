package org.variorum.search;

/** Is told how far the building of an index has come. */
@FunctionalInterface
public interface IndexProgress {
  /** Listens to nothing. */
  IndexProgress UNHEARD = (done, total) -> {};

  /** So many entries of about so many are in it. */
  void reached(long done, long total);
}
