package org.variorum.resolver;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the typed words fit those of names, each pair compared once: among the names that one look-up
 * compares, the same words come again and again. For one thread.
 */
final class WordFits {
  private final Map<Pair, Optional<WordFit>> closely = new HashMap<>();
  private final Map<Pair, Optional<WordFit>> loose = new HashMap<>();

  /** Words of the same letters are the same object as a rule; if not, they are compared again. */
  private record Pair(Word typed, boolean cut, Word known, boolean initial, Role role) {}

  /** What a word may be. */
  enum Role {
    /** Carries the name of what is no place. */
    MAIN,
    /** Stands beside what carries the name. */
    BESIDE,
    /** Is of the name of a place. */
    OF_PLACE
  }

  /**
   * How a typed word fits one of a name; null if it does not.
   *
   * @param loosely whether letters may be wrong, which takes longest to tell
   */
  @Nullable WordFit of(SoughtWord typed, Token token, Role role, boolean loosely) {
    Pair pair = new Pair(typed.word(), typed.isInitial(), token.word(), token.initial(), role);
    WordFit close =
        closely
            .computeIfAbsent(pair, none -> Optional.ofNullable(closely(typed, token, role)))
            .orElse(null);
    if (close != null || !loosely || typed.isInitial() || token.initial()) {
      return close;
    }
    return loose
        .computeIfAbsent(pair, none -> Optional.ofNullable(WordFit.loosely(typed, token)))
        .orElse(null);
  }

  private static @Nullable WordFit closely(SoughtWord typed, Token token, Role role) {
    return typed.isInitial() || token.initial()
        ? WordFit.initially(typed, token, role)
        : WordFit.closely(typed, token, role);
  }
}
