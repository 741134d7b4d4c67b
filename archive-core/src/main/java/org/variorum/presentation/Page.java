package org.variorum.presentation;

import java.util.List;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.textlayer.TextVersion;

/**
 * A picture of an entry that visitors may see, with the file behind it.
 *
 * @param number its place among those of its entry, from 1
 * @param texts those that visitors may read, as their newest versions
 * @param annotated whether something that visitors may see rests on a box of it
 */
record Page(
    int number, Picture picture, ObjectView object, List<TextVersion> texts, boolean annotated) {

  /** Whether it may stand as a small picture beside others. */
  boolean isUncovered() {
    return picture.notices().isEmpty();
  }
}
