package org.variorum.admin.form;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Notes what stands at each place, by its path: {@code questions/2/claims/+1/value/date}. */
final class Noting extends Scribe {
  /** Below it stands from what a part is made, if it is not there. */
  static final String SEED = "/*";

  private final SortedMap<String, String> notes;
  private final String path;

  private Noting(SortedMap<String, String> notes, String path) {
    this.notes = notes;
    this.path = path;
  }

  static SortedMap<String, String> of(Written form) {
    SortedMap<String, String> notes = new TreeMap<>();
    form.tell(new Noting(notes, ""));
    return notes;
  }

  /** A path and a name below it. */
  static String below(String path, String name) {
    if (name.isEmpty()) {
      return path;
    }
    return path.isEmpty() ? name : path + '/' + name;
  }

  @Override
  void words(String name, String now, Consumer<String> write) {
    notes.put(below(path, name), now);
  }

  @Override
  void part(String name, Written part) {
    part.tell(new Noting(notes, below(path, name)));
  }

  @Override
  <P extends Part<?>> void rows(
      String name, Rows<P> rows, Function<P, String> seed, Function<String, P> fresh) {
    String here = below(path, name);
    notes.put(here, rows.getList().stream().map(rows::key).collect(Collectors.joining(" ")));
    for (P part : rows.getList()) {
      String itsPlace = below(here, rows.key(part));
      notes.put(itsPlace + SEED, seed.apply(part));
      part.tell(new Noting(notes, itsPlace));
    }
  }
}
