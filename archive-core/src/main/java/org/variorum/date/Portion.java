package org.variorum.date;

/**
 * A part of a year, decade, century or month: the first third for "early", the second half.
 *
 * <p>That "early" and "late" mean a third follows "Cataloging Cultural Objects" (2006), where the
 * late nineteenth century reaches from 1867 on.
 *
 * @param index which part, from 0
 * @param of of how many
 */
record Portion(int index, int of) {
  static final Portion EARLY = new Portion(0, 3);
  static final Portion MIDDLE = new Portion(1, 3);
  static final Portion LATE = new Portion(2, 3);

  /** Returns the number that EDTF gives to this part of a year. */
  int code() {
    return switch (of) {
      case 2 -> 40 + index;
      case 3 -> 37 + index;
      default -> 33 + index;
    };
  }

  /** Returns the first of so many years or days that belongs to it, from 0. */
  int first(int length) {
    return -Math.floorDiv(-index * length, of);
  }

  /** Returns the last of so many years or days that belongs to it, from 0. */
  int last(int length) {
    return -Math.floorDiv(-(index + 1) * length, of) - 1;
  }
}
