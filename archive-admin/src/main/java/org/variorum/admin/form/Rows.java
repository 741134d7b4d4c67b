package org.variorum.admin.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of one kind in their order, which can be changed. */
public final class Rows<P extends Part<?>> {
  private final List<P> list = new ArrayList<>();
  private final IdentityHashMap<P, String> keys = new IdentityHashMap<>();
  private int added;

  static <T, P extends Part<T>> Rows<P> of(List<T> values, Function<T, P> part) {
    Rows<P> rows = new Rows<>();
    values.forEach(value -> rows.put(String.valueOf(rows.list.size()), part.apply(value)));
    return rows;
  }

  public List<P> getList() {
    return list;
  }

  public int getCount() {
    return list.size();
  }

  void add(P part) {
    added++;
    put("+" + added, part);
  }

  private void put(String place, P part) {
    list.add(part);
    keys.put(part, part instanceof Identified known ? known.getId() : place);
  }

  /**
   * By what a part is known in these rows wherever it is moved: its id, or where it has none, its
   * first place or that it was added.
   */
  String key(P part) {
    return Objects.requireNonNull(keys.get(part));
  }

  /** Puts the parts with those keys in that order; one that is not there is made, if it can be. */
  void arrange(List<String> order, Function<String, Optional<P>> fresh) {
    Map<String, P> known = list.stream().collect(Collectors.toMap(this::key, Function.identity()));
    list.clear();
    for (String key : order) {
      Optional.ofNullable(known.get(key))
          .or(() -> fresh.apply(key))
          .ifPresent(part -> put(key, part));
    }
    added = Math.max(added, order.size());
  }

  /** Adds one right behind another. */
  void addBehind(P part, P more) {
    add(more);
    list.add(place(part) + 1, list.remove(list.size() - 1));
  }

  public void remove(P part) {
    list.removeIf(one -> one == part);
  }

  public void up(P part) {
    int place = place(part);
    if (place > 0) {
      Collections.swap(list, place, place - 1);
    }
  }

  public void down(P part) {
    int place = place(part);
    if (place >= 0 && place < list.size() - 1) {
      Collections.swap(list, place, place + 1);
    }
  }

  private int place(P part) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == part) {
        return i;
      }
    }
    return -1;
  }

  /** The values of all parts; of those that complained, none. */
  static <T, P extends Part<T>> List<T> values(Rows<P> rows, Complaints complaints) {
    return rows.list.stream().map(part -> part.value(complaints)).filter(Objects::nonNull).toList();
  }
}
