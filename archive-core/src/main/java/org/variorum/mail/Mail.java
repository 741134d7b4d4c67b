package org.variorum.mail;

/** Where letters are posted. */
public interface Mail {

  /** Whether the archive is told how to send mail; if not, whatever is posted is dropped. */
  boolean isOn();

  /**
   * Posts a letter: it is sent soon after the transaction that posts it has succeeded, and tried
   * again for days if the server does not take it.
   */
  void post(PostedLetter letter);
}
