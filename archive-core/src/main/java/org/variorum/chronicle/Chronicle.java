package org.variorum.chronicle;

import java.util.function.Consumer;

/** Where it is written down what visitors see, and what they no longer see. */
public interface Chronicle {

  /**
   * Notes that a row was written in the running transaction; as it stands at the end of it, it is
   * in the chronicle before the transaction commits.
   *
   * @param key the values of the columns that identify the row
   */
  void note(Kept what, Object... key);

  /**
   * Takes the document of an edition out of all that was ever written down, once the running
   * transaction has committed; a stop in between is made up for at the next start.
   */
  void erase(String entry, int edition);

  /** Keeps nothing of what the running transaction writes: it comes from the chronicle itself. */
  void rest();

  /** Hands over all rows that were ever written and count, from the oldest on. */
  void read(Consumer<Line> reader);
}
