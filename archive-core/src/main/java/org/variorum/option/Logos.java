package org.variorum.option;

import java.time.Instant;
import java.util.Optional;

/** The logos that were brought: the one that is shown, those before it, and some never kept. */
public interface Logos {

  /** Keeps one, so that the option can name it; the same twice is once. */
  LogoMark keep(Logo logo);

  /** The PNG of one, shown or not. */
  Optional<byte[]> of(LogoMark mark);

  /** The PNG of one that visitors see now or saw once. */
  Optional<byte[]> shown(LogoMark mark);

  /**
   * Lets go those that are not shown and were neither brought nor in any change since that time;
   * returns how many. The history still tells that there was one.
   */
  int forget(Instant before);
}
