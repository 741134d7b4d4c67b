package org.variorum.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.staff.Actor;

/**
 * Who did something, and when.
 *
 * @param bulk the number of the change of many entries of which it is part; absent if it is none
 */
public record Made(Actor by, Instant when, @Nullable Long bulk) {

  public Made(Actor by, Instant when) {
    this(by, when, null);
  }
}
