package org.variorum.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of words met lately: names of one archive are made of the same words again and
 * again. Each word has one place, which the next word of that place takes. For use by many threads.
 */
final class KeptWords<T> {
  private final AtomicReferenceArray<@Nullable Kept<T>> places;
  private final Function<String, T> making;

  private record Kept<T>(String word, T made) {}

  /**
   * @param size how many words there is a place for
   * @param making makes of a word what is kept, which nobody changes
   */
  KeptWords(int size, Function<String, T> making) {
    this.places = new AtomicReferenceArray<>(size);
    this.making = making;
  }

  T of(String word) {
    int place = Math.floorMod(word.hashCode(), places.length());
    Kept<T> kept = places.get(place);
    if (kept == null || !kept.word().equals(word)) {
      kept = new Kept<>(word, making.apply(word));
      places.set(place, kept);
    }
    return kept.made();
  }
}
