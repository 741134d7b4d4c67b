package org.variorum.recent;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of things met lately: names of one archive are made of the same words again and
 * again, and its dates are the same few thousand. Each thing has one place, which the next thing of
 * that place takes. For use by many threads.
 *
 * @param <K> what it is made of, compared by {@code equals}
 * @param <T> what is made of it
 */
public final class Recent<K, T> {
  private final AtomicReferenceArray<@Nullable Kept<K, T>> places;
  private final Function<K, T> making;

  private record Kept<K, T>(K thing, T made) {}

  /**
   * @param size how many things there is a place for
   * @param making makes of a thing what is kept, which nobody changes
   */
  public Recent(int size, Function<K, T> making) {
    this.places = new AtomicReferenceArray<>(size);
    this.making = making;
  }

  /** What is made of a thing, now or before. */
  public T of(K thing) {
    int place = Math.floorMod(thing.hashCode(), places.length());
    Kept<K, T> kept = places.get(place);
    if (kept == null || !kept.thing().equals(thing)) {
      kept = new Kept<>(thing, making.apply(thing));
      places.set(place, kept);
    }
    return kept.made();
  }
}
