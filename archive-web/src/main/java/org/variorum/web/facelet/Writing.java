package org.variorum.web.facelet;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page while it is written: what its names mean at the moment, and what there is of it. */
final class Writing extends ELContext {
  private static final int USUAL_LENGTH = 32 * 1024;

  /** In place of null, which a map would take for a name that it does not know. */
  private static final Object NOTHING = new Object();

  private final StringBuilder html = new StringBuilder(USUAL_LENGTH);
  private final Map<String, Object> names = new HashMap<>();
  private final Function<String, @Nullable Object> given;
  private final Function<String, Piece> files;
  private final ELResolver meanings = new NamesOfPages(this::named);
  private @Nullable Filling filling;

  /** What the names meant before that the file gives which is being written. */
  private Map<String, @Nullable Object> lets = new HashMap<>();

  /**
   * A page that is to be written.
   *
   * @param given what a name means that the page does not give itself
   * @param files the pieces by their paths
   */
  Writing(Function<String, @Nullable Object> given, Function<String, Piece> files) {
    this.given = given;
    this.files = files;
  }

  /** The places that are filled, and those outside of them. */
  private record Filling(Pieces.Filled filled, @Nullable Filling outer) {}

  String whole() {
    return html.toString();
  }

  void html(String made) {
    html.append(made);
  }

  void words(String words) {
    Escaping.words(html, words);
  }

  void attribute(String name, String value) {
    Escaping.attribute(html, name, value);
  }

  String text(ValueExpression expression) {
    Object text = expression.getValue(this);
    return text == null ? "" : text.toString();
  }

  boolean holds(ValueExpression test) {
    return Boolean.TRUE.equals(test.getValue(this));
  }

  @Nullable Object value(ValueExpression expression) {
    return expression.getValue(this);
  }

  private @Nullable Object named(String name) {
    Object known = names.get(name);
    if (known == null) {
      known = orNothing(given.apply(name));
      names.put(name, known);
    }
    return known == NOTHING ? null : known;
  }

  /** Gives a name to a thing; answers what is to be restored in the end. */
  @Nullable Object bind(String name, @Nullable Object thing) {
    return names.put(name, orNothing(thing));
  }

  void restore(String name, @Nullable Object outer) {
    if (outer == null) {
      names.remove(name);
    } else {
      names.put(name, outer);
    }
  }

  Map<String, @Nullable Object> bindAll(Map<String, ValueExpression> all) {
    Map<String, @Nullable Object> things = new LinkedHashMap<>();
    all.forEach((name, expression) -> things.put(name, expression.getValue(this)));
    things.replaceAll(this::bind);
    return things;
  }

  void restoreAll(Map<String, @Nullable Object> outer) {
    outer.forEach(this::restore);
  }

  private static Object orNothing(@Nullable Object thing) {
    return thing == null ? NOTHING : thing;
  }

  /** Gives a name to a thing for what follows in the same file. */
  void let(String name, @Nullable Object thing) {
    @Nullable Object outer = bind(name, thing);
    if (!lets.containsKey(name)) {
      lets.put(name, outer);
    }
  }

  /** Writes what stands in another file, whose names mean nothing behind it. */
  void include(String path) {
    Map<String, @Nullable Object> outer = lets;
    lets = new HashMap<>(0);
    files.apply(path).write(this);
    restoreAll(lets);
    lets = outer;
  }

  void fill(String template, Pieces.Filled filled) {
    Filling outer = filling;
    filling = new Filling(filled, outer);
    include(template);
    filling = outer;
  }

  void place(String name, Piece usual) {
    for (Filling one = filling; one != null; one = one.outer()) {
      Piece piece = name.isEmpty() ? one.filled().whole() : one.filled().places().get(name);
      if (piece != null) {
        piece.write(this);
        return;
      }
    }
    usual.write(this);
  }

  @Override
  public ELResolver getELResolver() {
    return meanings;
  }

  @Override
  public @Nullable FunctionMapper getFunctionMapper() {
    return null;
  }

  @Override
  public @Nullable VariableMapper getVariableMapper() {
    return null;
  }

  @Override
  public <T> T convertToType(@Nullable Object thing, Class<T> type) {
    if (type.isInstance(thing)) {
      return type.cast(thing);
    }
    setPropertyResolved(false); // as who asks expects
    return FaceletReader.LANGUAGE.coerceToType(thing, type);
  }
}
