package org.variorum.treatment;

import java.time.Instant;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.PageRecipe;

/**
 * That the pictures of a page are to be made.
 *
 * @param number of the treatment by which; 0 for the page as it came
 * @param tries how often it was begun
 * @param words why it failed: {@link #REFUSED}, {@link #BROKEN_OFF}, or what an earlier release
 *     wrote; empty if it did not
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
  /** That the file could not be read as a picture. */
  public static final String REFUSED = "refused";

  /** That the disk or the store failed. */
  public static final String BROKEN_OFF = "broken-off";

  /** Why it failed, in a code that has a message. */
  public String code() {
    return words.equals(REFUSED) || words.equals(BROKEN_OFF) ? words : "unknown";
  }

  /** How far it is. */
  public enum State {
    WAITING,
    RUNNING,
    FAILED
  }
}
