package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words by which pages know a constant, as {@code took-part}. */
final class Codes {
  private Codes() {}

  static String of(@Nullable Enum<?> constant) {
    return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> of(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Codes::of).toList();
  }
}
