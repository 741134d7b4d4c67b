package org.variorum.resolver;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a patronymic from a surname that ends like one: Каганович and Mickiewicz are surnames where
 * no other word can be it, and in Adam Bernard Mickiewicz.
 */
final class Patronymics {
  private Patronymics() {}

  /** The words of a name, those marked that are patronymics. */
  static List<Token> marked(List<Token> tokens) {
    if (tokens.stream().noneMatch(Patronymics::isLike)) {
      return tokens;
    }
    boolean filed = tokens.stream().anyMatch(Token::isAfterComma);
    List<Token> words =
        tokens.stream()
            .filter(token -> !token.initial() && !token.isNumber())
            .filter(token -> !token.isOptional() && !token.aside())
            .toList();
    Token surname = filed ? null : surname(words);
    List<Token> marked = new ArrayList<>();
    for (Token token : tokens) {
      boolean other = filed ? token.part() > 0 : !token.equals(surname);
      marked.add(isLike(token) && other ? token.asPatronymic() : token);
    }
    return marked;
  }

  /** The word that must be the surname though it ends like a patronymic; null if there is none. */
  private static @Nullable Token surname(List<Token> words) {
    if (words.isEmpty()) {
      return null;
    }
    if (isLike(words.get(0))) {
      return words.get(0);
    }
    List<Token> like = words.stream().filter(Patronymics::isLike).toList();
    Token last = words.get(words.size() - 1);
    if (isLike(last)
        && words.subList(0, words.size() - 1).stream().allMatch(Patronymics::isGiven)) {
      return last;
    }
    return like.isEmpty() || words.size() - like.size() > 1 ? null : like.get(like.size() - 1);
  }

  private static boolean isGiven(Token token) {
    return !isLike(token) && !token.word().given().isEmpty();
  }

  private static boolean isLike(Token token) {
    return !token.initial() && token.word().isPatronymic();
  }
}
