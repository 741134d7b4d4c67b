package org.variorum.search;

/** Fills an index that is built anew, and tells it of every change until it serves. */
@FunctionalInterface
interface Rebuilding {
  void fill(OpenIndex fresh);

  /** The new index serves, or was given up: it need not be told any more. */
  default void over() {}
}
