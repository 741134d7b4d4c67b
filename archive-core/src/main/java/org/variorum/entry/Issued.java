package org.variorum.entry;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.variorum.identifier.PartKind;

/** How many local ids of each kind an entry has given out. */
public record Issued(Map<PartKind, Integer> counts) {
  public static final Issued NONE = new Issued(Map.of());

  public Issued {
    EnumMap<PartKind, Integer> kept = new EnumMap<>(PartKind.class);
    kept.putAll(counts);
    counts = Collections.unmodifiableMap(kept);
  }

  public int of(PartKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  public Issued andOneMore(PartKind kind) {
    return atLeast(kind, of(kind) + 1);
  }

  /** The same, reaching at least to {@code number}. */
  public Issued atLeast(PartKind kind, int number) {
    EnumMap<PartKind, Integer> changed = new EnumMap<>(PartKind.class);
    changed.putAll(counts);
    changed.merge(kind, number, Math::max);
    return new Issued(changed);
  }
}
