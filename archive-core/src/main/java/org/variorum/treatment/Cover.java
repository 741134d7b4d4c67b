package org.variorum.treatment;

import org.variorum.hiding.Category;
import org.variorum.scan.Box;

/**
 * What nobody is to see of a page.
 *
 * @param box in pixels of the page as it came
 * @param category why, in a word that visitors may know
 * @param reason why, in the words of a colleague; never shown to visitors
 */
public record Cover(Box box, Category category, String reason) {
  /** The longest reason. */
  public static final int LONGEST_REASON = 200;

  public Cover {
    reason = reason.strip();
    if (reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("A reason of more than " + LONGEST_REASON + " letters");
    }
  }
}
