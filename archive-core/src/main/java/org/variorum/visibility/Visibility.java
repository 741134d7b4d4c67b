package org.variorum.visibility;

/** Who may see a part of an entry once the entry is published. */
public enum Visibility {
  PUBLIC,
  /** The staff alone: no edition holds the part. */
  STAFF;

  public boolean isPublic() {
    return this == PUBLIC;
  }
}
