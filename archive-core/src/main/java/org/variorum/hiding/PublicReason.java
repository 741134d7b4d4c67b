package org.variorum.hiding;

import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * Why an entry is withdrawn, as visitors read it in its place.
 *
 * @param words in at least one language
 */
public record PublicReason(Category category, Texts words) {
  /** How many characters the words of one language may have. */
  public static final int LONGEST = 2000;

  public PublicReason {
    if (words.isEmpty()) {
      throw new MalformedTextException("A withdrawal without a word of why");
    }
    if (words.byLanguage().values().stream().anyMatch(one -> one.length() > LONGEST)) {
      throw new MalformedTextException("A reason of more than " + LONGEST + " characters");
    }
  }

  /** Whether it may be said what the entry was called: not where the name itself gives away. */
  public boolean leavesTheName() {
    return category != Category.LAW && category != Category.PRIVACY;
  }
}
