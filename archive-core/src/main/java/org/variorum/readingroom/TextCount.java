package org.variorum.readingroom;

/** How many scans visitors may see, and how many of them have a text. */
public record TextCount(int scans, int withText) {
  static final TextCount NONE = new TextCount(0, 0);

  /** Whether it is to be said that a search does not reach all: some have text, and not all. */
  public boolean isPart() {
    return withText > 0 && withText < scans;
  }
}
