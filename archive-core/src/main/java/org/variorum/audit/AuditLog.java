package org.variorum.audit;

import java.util.List;
import java.util.Optional;

/** The book of what was done in the house. */
public interface AuditLog {

  /**
   * Writes a line, in the transaction that there is: it stays or goes with what it tells of. Others
   * who want to write wait until that ends.
   */
  void write(Deed deed);

  /** Writes a line in a transaction of its own, for what was refused or went wrong. */
  void writeApart(Deed deed);

  /** The lines that are asked for, newest first. */
  List<AuditLine> find(AuditQuery query);

  /**
   * Reads so many lines after one and looks whether each follows from the one before.
   *
   * @param last where the reading before this one ended; {@link Reading#START} at first
   */
  Reading read(Reading last, int most);

  /** What the last line ought to be, as is noted beside the book. */
  Reading head();

  /**
   * Where a reading ended.
   *
   * @param problem what is wrong with the next line; empty if all was well
   */
  record Reading(long number, String digest, Optional<String> problem) {
    public static final Reading START = new Reading(0, "", Optional.empty());
  }
}
