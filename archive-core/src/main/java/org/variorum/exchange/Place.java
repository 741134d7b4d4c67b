package org.variorum.exchange;

/** Where a record stands: a file, as the delivery names it, and a line of it. */
public record Place(String file, int line) {

  Place atLine(int other) {
    return new Place(file, other);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
