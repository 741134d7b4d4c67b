package org.variorum.crosswalk;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes what a crosswalk reads, in the order of the file. */
public interface Catcher {

  /**
   * Takes a record of the open format, as a line of a JSON Lines file would hold it.
   *
   * @param line where it begins in the file, or its row, from 1; records that begin on one line are
   *     told apart by their order
   */
  void record(int line, ObjectNode record);

  /** Takes what has to be said of the file or of one of its records. */
  void found(Finding finding);

  /**
   * Takes somebody or something that the file names and does not describe, and returns how records
   * refer to it ({@code "@key"}). Who is named again is the same record, which comes once.
   */
  String named(int line, Named named);
}
