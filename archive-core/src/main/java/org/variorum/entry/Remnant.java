package org.variorum.entry;

import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.visibility.Visibility;

/**
 * What a file of another system says and what has no place of its own in an entry, kept as it came.
 *
 * @param element how the file calls it, as {@code ead/legalstatus} or the name of a column
 * @param words in the words of the file
 * @param visibility whether readers may see it
 */
public record Remnant(String element, Texts words, Visibility visibility) {
  private static final int LONGEST = 200;

  public Remnant {
    if (element.isBlank() || element.length() > LONGEST) {
      throw new MalformedTextException("Not the name of an element: '" + element + "'");
    }
    if (words.isEmpty()) {
      throw new MalformedTextException("Nothing was kept of '" + element + "'");
    }
  }
}
