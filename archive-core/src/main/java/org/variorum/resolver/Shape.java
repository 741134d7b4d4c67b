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

  static Shape of(KnownForm form, boolean person) {
    List<Token> tokens = Token.in(form.text());
    return new Shape(form, tokens, person ? surnames(tokens) : first(tokens));
  }

  private static List<Boolean> first(List<Token> tokens) {
    return tokens.stream().map(token -> token.part() == 0 && !token.aside()).toList();
  }

  private static List<Boolean> surnames(List<Token> tokens) {
    boolean filed = tokens.stream().anyMatch(token -> token.part() > 0 && !token.isNumber());
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
