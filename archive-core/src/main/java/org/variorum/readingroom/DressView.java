package org.variorum.readingroom;

import org.jspecify.annotations.Nullable;
import org.variorum.option.LogoMark;

/**
 * How the house looks where it wants to look its own way.
 *
 * @param colours the word by which its style sheet is asked for; empty for the usual colours
 * @param logo the picture before the name, if there is one
 * @param logoWords what that shows; empty if it only adorns the name
 */
public record DressView(String colours, @Nullable LogoMark logo, TextView logoWords) {
  /** Nothing of its own. */
  public static final DressView USUAL = new DressView("", null, TextView.NONE);
}
