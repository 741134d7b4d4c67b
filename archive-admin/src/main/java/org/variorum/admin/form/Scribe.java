package org.variorum.admin.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all that can be written into a form, to note what stands there or to write again
 * what was noted. Each part names its places once, for both, so that nothing is noted that does not
 * find its way back.
 */
abstract class Scribe {
  /** A place with words in it. */
  abstract void words(String name, String now, Consumer<String> write);

  /** A part with places of its own; without a name its places stand among ours. */
  abstract void part(String name, Written part);

  /**
   * Parts that can be added, taken away and moved.
   *
   * @param seed what a part that was added has to be made from
   * @param fresh makes one from it
   */
  abstract <P extends Part<?>> void rows(
      String name, Rows<P> rows, Function<P, String> seed, Function<String, P> fresh);

  /** Parts that need nothing to be made from. */
  final <P extends Part<?>> void rows(String name, Rows<P> rows, Function<String, P> fresh) {
    rows(name, rows, part -> "", fresh);
  }

  final void flag(String name, boolean now, Consumer<Boolean> set) {
    words(name, now ? "yes" : "no", text -> set.accept(text.equals("yes")));
  }

  /** One of several; a name that there is no more leaves what stands there. */
  final <E extends Enum<E>> void choice(String name, Class<E> of, E now, Consumer<E> choose) {
    words(name, now.name(), text -> named(of, text).ifPresent(choose));
  }

  /** One of several or none. */
  final <E extends Enum<E>> void option(
      String name, Class<E> of, @Nullable E now, Consumer<@Nullable E> choose) {
    words(
        name,
        now == null ? "" : now.name(),
        text -> {
          if (text.isEmpty()) {
            choose.accept(null);
          } else {
            named(of, text).ifPresent(choose);
          }
        });
  }

  /** Any of several. */
  final <E extends Enum<E>> void options(
      String name, Class<E> of, Collection<E> now, Consumer<List<E>> choose) {
    words(
        name,
        now.stream().map(Enum::name).collect(Collectors.joining(" ")),
        text ->
            choose.accept(
                Arrays.stream(text.split(" ")).flatMap(one -> named(of, one).stream()).toList()));
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> of, String name) {
    return Arrays.stream(of.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
  }
}
