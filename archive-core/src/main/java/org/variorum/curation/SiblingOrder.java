package org.variorum.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Places among siblings as numbers: a new one at the end takes the next whole number, one between
 * two the middle. Where two stand too close for that, some of those behind are set apart first.
 */
final class SiblingOrder {
  private static final double CLOSEST = 0x1p-20;

  private SiblingOrder() {}

  static double afterTheLast(double last) {
    return Math.floor(last) + 1;
  }

  static double beforeTheFirst(double first) {
    return Math.ceil(first) - 1;
  }

  /** The middle of the two; empty if they stand too close. */
  static OptionalDouble between(double lower, double upper) {
    double middle = lower + (upper - lower) / 2;
    return upper - lower >= 2 * CLOSEST && middle > lower && middle < upper
        ? OptionalDouble.of(middle)
        : OptionalDouble.empty();
  }

  /** Whether so many find room between the two. */
  static boolean hasRoom(double lower, double upper, int many) {
    return upper - lower >= (many + 1) * 2 * CLOSEST;
  }

  /** So many places between the two, at the same distance. */
  static List<Double> spread(double lower, double upper, int many) {
    List<Double> places = new ArrayList<>();
    for (int place = 1; place <= many; place++) {
      places.add(lower + (upper - lower) * place / (many + 1));
    }
    return places;
  }
}
