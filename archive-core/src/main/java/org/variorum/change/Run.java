package org.variorum.change;

/** Some words in a row that two texts have both, or only one of them. */
public record Run(Kind kind, String words) {

  /** Where the words stand. */
  public enum Kind {
    SAME,
    GONE,
    ADDED
  }

  public boolean isGone() {
    return kind == Kind.GONE;
  }

  public boolean isAdded() {
    return kind == Kind.ADDED;
  }
}
