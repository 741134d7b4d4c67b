package org.variorum.mail;

/** Carries one letter to the server. */
interface Courier {

  /**
   * Returns once the server has taken the letter.
   *
   * @param number by which the receiver knows one that comes twice
   * @throws UndeliveredException if the server did not take it
   */
  void carry(PostedLetter letter, long number);
}
