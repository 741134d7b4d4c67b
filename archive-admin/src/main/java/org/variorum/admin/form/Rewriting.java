package org.variorum.admin.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes again what was noted; where nothing was, what stands there stays. */
final class Rewriting extends Scribe {
  private final Map<String, String> notes;
  private final String path;

  private Rewriting(Map<String, String> notes, String path) {
    this.notes = notes;
    this.path = path;
  }

  static void into(Written form, Map<String, String> notes) {
    form.tell(new Rewriting(notes, ""));
  }

  @Override
  void words(String name, String now, Consumer<String> write) {
    String noted = notes.get(Noting.below(path, name));
    if (noted != null) {
      write.accept(noted);
    }
  }

  @Override
  void part(String name, Written part) {
    part.tell(new Rewriting(notes, Noting.below(path, name)));
  }

  @Override
  <P extends Part<?>> void rows(
      String name, Rows<P> rows, Function<P, String> seed, Function<String, P> fresh) {
    String here = Noting.below(path, name);
    String order = notes.get(here);
    if (order != null) {
      rows.arrange(
          order.isEmpty() ? List.of() : List.of(order.split(" ")),
          key -> Optional.ofNullable(notes.get(Noting.below(here, key) + Noting.SEED)).map(fresh));
    }
    for (P part : rows.getList()) {
      part.tell(new Rewriting(notes, Noting.below(here, rows.key(part))));
    }
  }
}
