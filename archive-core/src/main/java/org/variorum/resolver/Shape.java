package org.variorum.resolver;

import java.util.ArrayList;
import java.util.List;

/**
 * A known form taken apart: its words, and which of them carry the name. Of a person it is the
 * surname, which stands before a comma; where there is none, every word that is no initial,
 * patronymic nor Christian name may be it.
 *
 * @param main for each token whether it carries the name
 */
record Shape(KnownForm form, List<Token> tokens, List<Boolean> main) {

  /**
   * The shapes of all forms of a name. Where one form of a person says which is the surname, it is
   * known for the others too.
   */
  static List<Shape> of(KnownName name) {
    List<Shape> shapes = new ArrayList<>();
    for (KnownForm form : name.forms()) {
      List<Token> tokens = Token.in(form.text());
      shapes.add(new Shape(form, tokens, name.isPerson() ? surnames(tokens) : first(tokens)));
    }
    List<Shape> filed = shapes.stream().filter(shape -> isFiled(shape.tokens)).toList();
    return !name.isPerson() || filed.isEmpty()
        ? shapes
        : shapes.stream().map(shape -> shape.as(filed)).toList();
  }

  private Shape as(List<Shape> filed) {
    if (isFiled(tokens)) {
      return this;
    }
    List<Boolean> known = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.get(i).word();
      known.add(main.get(i) && filed.stream().anyMatch(shape -> shape.isSurname(word)));
    }
    return known.contains(true) ? new Shape(form, tokens, known) : this;
  }

  private boolean isSurname(Word word) {
    for (int i = 0; i < tokens.size(); i++) {
      Word other = tokens.get(i).word();
      if (main.get(i)
          && (other.folded().equals(word.folded()) || other.sounds().meets(word.sounds()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFiled(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.part() > 0 && !token.isNumber());
  }

  private static List<Boolean> first(List<Token> tokens) {
    return tokens.stream().map(token -> token.part() == 0 && !token.aside()).toList();
  }

  private static List<Boolean> surnames(List<Token> tokens) {
    boolean filed = isFiled(tokens);
    List<Token> named =
        tokens.stream()
            .filter(token -> token.part() == 0 && !token.aside())
            .filter(token -> !token.initial() && !token.isNumber() && !token.isOptional())
            .toList();
    List<Token> telling = filed || named.size() < 2 ? named : without(without(named, true), false);
    List<Boolean> main = new ArrayList<>();
    tokens.forEach(token -> main.add(telling.contains(token)));
    return main;
  }

  /** Without patronymics, or without Christian names; but never without all. */
  private static List<Token> without(List<Token> named, boolean patronymics) {
    List<Token> rest =
        named.stream()
            .filter(token -> patronymics ? !token.isPatronymic() : token.word().given().isEmpty())
            .toList();
    return rest.isEmpty() ? named : rest;
  }

  /** Whether it has nothing but what carries the name. */
  boolean isBare() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!main.get(i) && !tokens.get(i).isOptional() && !tokens.get(i).isNumber()) {
        return false;
      }
    }
    return true;
  }

  boolean hasPatronymic() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!main.get(i) && tokens.get(i).isPatronymic()) {
        return true;
      }
    }
    return false;
  }
}
