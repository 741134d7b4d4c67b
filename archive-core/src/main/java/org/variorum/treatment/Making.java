package org.variorum.treatment;

import java.time.Instant;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.PageRecipe;

/**
 * That the pictures of a page are to be made.
 *
 * @param number of the treatment by which; 0 for the page as it came
 * @param tries how often it was begun
 * @param words why it failed; empty if it did not
 * @param since when it is in this state
 */
public record Making(
    ObjectId object,
    int number,
    PageRecipe recipe,
    State state,
    int tries,
    String words,
    Instant since) {

  /** How far it is. */
  public enum State {
    WAITING,
    RUNNING,
    FAILED
  }
}
