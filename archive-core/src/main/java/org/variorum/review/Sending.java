package org.variorum.review;

import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;
import org.variorum.language.MalformedTextException;

/**
 * What one says when sending a draft to review.
 *
 * @param word to the reviewer; may be empty
 * @param askedOf who is asked; absent for any reviewer
 */
public record Sending(String word, @Nullable StaffId askedOf) {
  public Sending {
    word = word.strip();
    if (word.length() > Review.LONGEST) {
      throw new MalformedTextException("A word of more than " + Review.LONGEST + " characters");
    }
  }

  /** To whoever reviews. */
  public static Sending toAny(String word) {
    return new Sending(word, null);
  }
}
