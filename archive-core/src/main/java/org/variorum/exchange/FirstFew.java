package org.variorum.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Things of which there may be as many as records: all are counted, the first ones are kept. */
public final class FirstFew<T> {
  /** More than these nobody reads who gave a command. */
  private static final int SHOWN = 200;

  private final int most;
  private final List<T> kept = new ArrayList<>();
  private long count;

  private FirstFew(int most) {
    this.most = most;
  }

  /** None yet; as many will be kept as are shown to whoever gave a command. */
  static <T> FirstFew<T> shown() {
    return new FirstFew<>(SHOWN);
  }

  /** None yet, and none will be kept. */
  static <T> FirstFew<T> counted() {
    return new FirstFew<>(0);
  }

  void add(T one) {
    count++;
    if (kept.size() < most) {
      kept.add(one);
    }
  }

  void addAll(Collection<T> some) {
    some.forEach(this::add);
  }

  /** The first ones. */
  public List<T> kept() {
    return List.copyOf(kept);
  }

  /** How many there are. */
  public long count() {
    return count;
  }

  /** How many there are behind those that are kept. */
  public long more() {
    return count - kept.size();
  }
}
