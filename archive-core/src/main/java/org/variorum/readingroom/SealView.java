package org.variorum.readingroom;

/**
 * What keeps a page from visitors, or shows it to them in a smaller size.
 *
 * @param state {@code small}, {@code reading-room}, {@code until} or {@code closed}; empty if
 *     nothing does
 * @param day on which it opens, in the reader's form; empty if that is not known
 * @param machine the same for programs
 * @param side of the picture, in pixels, as it is shown at most; 0 for all that there is
 * @param reason the code of why; empty if that is not said
 */
public record SealView(String state, String day, String machine, int side, String reason) {
  /** That all may see it in full. */
  public static final SealView NONE = new SealView("", "", "", 0, "");

  /** Whether visitors see nothing of it. */
  public boolean isShut() {
    return !state.isEmpty() && !isSmall();
  }

  /** Whether they see it in a smaller size. */
  public boolean isSmall() {
    return state.equals("small");
  }
}
