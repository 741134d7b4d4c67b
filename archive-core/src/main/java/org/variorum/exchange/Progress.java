package org.variorum.exchange;

/** Is told how far a long act has come. */
@FunctionalInterface
public interface Progress {
  /** Listens to nothing. */
  Progress UNHEARD = (done, total) -> {};

  /** So many of so many are done. */
  void reached(long done, long total);
}
