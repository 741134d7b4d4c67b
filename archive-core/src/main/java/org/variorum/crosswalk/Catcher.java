package org.variorum.crosswalk;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes what a crosswalk reads. */
public interface Catcher {

  /**
   * Keeps a place in the order of the records for one that is known only when its parts were read:
   * what encloses others is kept a place first, and taken last.
   */
  int reserve();

  /** Takes a record of the open format, as a line of a JSON Lines file would hold it. */
  void record(Stand stand, ObjectNode record);

  /** Takes one that comes behind all that came before. */
  default void record(int line, ObjectNode record) {
    record(new Stand(reserve(), line, false), record);
  }

  /**
   * By what the keys of a finding aid or an authority record begin that calls itself so: by that,
   * unless another one of the same delivery calls itself so, too.
   */
  default String scope(String wanted) {
    return wanted;
  }

  /** Takes what has to be said of the file or of one of its records. */
  void found(Finding finding);

  /**
   * Takes somebody or something that the file names and does not describe, and returns how records
   * refer to it ({@code "@key"}). Who is named again is the same record, which comes once.
   */
  String named(int line, Named named);

  /** The same of one whom only what is for the staff names: so he is for the staff as well. */
  default String namedInternally(int line, Named named) {
    return named(line, named);
  }

  /**
   * How a record stands in its file.
   *
   * @param place among the records, as {@link #reserve} gave it
   * @param line where it begins, or its row, from 1
   * @param internal whether the file says that it is for the staff alone: it stays a draft then,
   *     whatever the import is asked for
   */
  record Stand(int place, int line, boolean internal) {}
}
