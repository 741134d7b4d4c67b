package org.variorum.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.LocalId;

/**
 * A part of an entry that is not what it was.
 *
 * @param before null if it was added
 * @param after null if it is gone
 */
public record Change<T>(@Nullable T before, @Nullable T after) {

  /** What became of a part. */
  public enum Kind {
    ADDED,
    GONE,
    CHANGED
  }

  public Change {
    if (before == null && after == null) {
      throw new IllegalArgumentException("A change of nothing");
    }
  }

  public Kind kind() {
    return before == null ? Kind.ADDED : after == null ? Kind.GONE : Kind.CHANGED;
  }

  /** The part as it is now, or as it was last. */
  public T part() {
    return Objects.requireNonNull(after == null ? before : after);
  }

  /**
   * Whether something of the part is other than it was.
   *
   * @param none what it counts as where there is no part
   */
  <V> boolean touches(Function<? super T, V> something, V none) {
    V was = before == null ? none : something.apply(before);
    V is = after == null ? none : something.apply(after);
    return !was.equals(is);
  }

  /** What differs, parts known by their ids: in the order of those now, what is gone at the end. */
  public static <T> List<Change<T>> between(
      List<T> before, List<T> after, Function<? super T, LocalId> id) {
    List<Change<T>> changes = new ArrayList<>();
    for (T now : after) {
      T old = find(before, id.apply(now), id);
      if (!now.equals(old)) {
        changes.add(new Change<>(old, now));
      }
    }
    for (T old : before) {
      if (find(after, id.apply(old), id) == null) {
        changes.add(new Change<>(old, null));
      }
    }
    return changes;
  }

  private static <T> @Nullable T find(
      List<T> parts, LocalId wanted, Function<? super T, LocalId> id) {
    for (T part : parts) {
      if (id.apply(part).equals(wanted)) {
        return part;
      }
    }
    return null;
  }
}
