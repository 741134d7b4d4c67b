package org.variorum.mail;

import java.time.Instant;
import java.util.List;

/** The letters that wait, kept in the database. */
interface MailQueue {

  /** Takes a letter in, within the transaction there is. */
  void add(PostedLetter letter);

  /**
   * Takes letters that are due out of the way of other workers, for a while: if the process ends
   * before it says what became of them, they are due again.
   */
  List<Waiting> take(Instant now, int limit);

  void sent(long number);

  void failed(long number, String why, Instant again);

  /** Forgets a letter for good. */
  void giveUp(long number);

  /** How many wait. */
  long waiting();

  /**
   * A letter that waits.
   *
   * @param tries how often it was tried, this time too
   */
  record Waiting(long number, PostedLetter letter, Instant posted, int tries) {}
}
