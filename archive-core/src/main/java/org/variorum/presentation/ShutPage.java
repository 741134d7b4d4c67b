package org.variorum.presentation;

import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.Picture;
import org.variorum.language.Texts;

/**
 * A picture of an entry that visitors may not see today.
 *
 * @param number its place among those of its entry, from 1
 */
record ShutPage(int number, Picture picture, Access access) {

  /** What it is, until when it is closed and why. */
  Texts words() {
    return Words.inEach(
        language -> {
          String label = picture.label().wordsIn(language);
          String name = label.isEmpty() ? String.valueOf(number) : label;
          return name + ": " + SealWords.of(access, language);
        });
  }
}
