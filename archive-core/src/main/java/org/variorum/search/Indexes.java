package org.variorum.search;

import java.util.function.Function;

/** Where the index lies that serves, and where another is built to take its place. */
interface Indexes extends AutoCloseable {

  /** Uses the index that serves; if there is none, it is built first. */
  <T> T with(Function<OpenIndex, T> act);

  /** Builds the index anew if it is not whole or does not hold so many entries. */
  void check(long entries);

  /** Builds a new index while the old one serves, and lets it take its place. */
  void renew();

  /**
   * Makes one part of the many in which the index that serves may lie after an import.
   *
   * @return whether it was looked at; not so one that nobody has opened yet
   */
  boolean tidy();

  @Override
  void close();
}
