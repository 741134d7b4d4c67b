package org.variorum.harvest;

import java.time.Instant;
import java.util.Map;

/** What lies below units that go to another branch, and goes there with them or after them. */
interface FollowingParts {

  /**
   * Lets what lies below units that came, or went to another branch, go with them; later, if that
   * is much.
   *
   * @param moved the rows of these and of others that came, by their entries
   */
  void goWith(Map<String, HarvestRow> moved, Instant now);

  /** Whether there are parts that have still to follow their units. */
  boolean isDue();

  /** Lets some of them follow, in a transaction; returns how many did. */
  int moveSome();
}
