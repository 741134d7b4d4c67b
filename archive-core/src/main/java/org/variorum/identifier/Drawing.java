package org.variorum.identifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Draws identifiers by lot until none is another's. With 34 bits of chance two of 100,000 meet in
 * one archive of four, so that nobody may rely on chance alone.
 *
 * @param lot draws one, whether it is taken or not
 * @param taken those of the drawn that somebody bears already
 */
public record Drawing<T>(Supplier<T> lot, Function<Collection<T>, ? extends Collection<T>> taken) {

  /** As many as are wanted, each once and none of them taken; mostly with a single question. */
  public List<T> draw(int wanted) {
    Set<T> drawn = new LinkedHashSet<>();
    while (drawn.size() < wanted) {
      drawn.addAll(free(wanted - drawn.size()));
    }
    return new ArrayList<>(drawn);
  }

  private Set<T> free(int wanted) {
    Set<T> some = new LinkedHashSet<>();
    while (some.size() < wanted) {
      some.add(lot.get());
    }
    some.removeAll(Set.copyOf(taken.apply(some)));
    return some;
  }

  /** One that nobody bears. */
  public T one() {
    return draw(1).get(0);
  }
}
