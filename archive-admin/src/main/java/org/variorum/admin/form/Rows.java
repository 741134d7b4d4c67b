package org.variorum.admin.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Parts of one kind in their order, which can be changed. */
public final class Rows<P extends Part<?>> {
  private final List<P> list = new ArrayList<>();

  static <T, P extends Part<T>> Rows<P> of(List<T> values, Function<T, P> part) {
    Rows<P> rows = new Rows<>();
    values.forEach(value -> rows.list.add(part.apply(value)));
    return rows;
  }

  public List<P> getList() {
    return list;
  }

  public int getCount() {
    return list.size();
  }

  void add(P part) {
    list.add(part);
  }

  /** Adds one right behind another. */
  void addBehind(P part, P added) {
    list.add(place(part) + 1, added);
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
