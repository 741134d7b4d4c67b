package org.variorum.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A known form taken apart: its words, and which of them carry the name. Of a person it is the
 * surname, which stands before a comma; where there is none, every word that is no initial,
 * patronymic nor Christian name may be it.
 *
 * @param main for each token whether it carries the name
 * @param vague whether several may be the surname, of which one is
 */
record Shape(KnownForm form, List<Token> tokens, List<Boolean> main, boolean vague) {

  /**
   * The shapes of all forms of a name. Where one form of a person says which is the surname, it is
   * known for the others too.
   */
  static List<Shape> of(KnownName name) {
    List<Shape> shapes = new ArrayList<>();
    for (KnownForm form : name.forms()) {
      List<Token> tokens = Token.in(form.text());
      shapes.add(
          name.isPerson() ? ofPerson(form, tokens) : new Shape(form, tokens, first(tokens), false));
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
    return known.contains(true) ? new Shape(form, tokens, known, false) : this;
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
    return tokens.stream().anyMatch(Token::isAfterComma);
  }

  private static List<Boolean> first(List<Token> tokens) {
    return tokens.stream().map(token -> token.part() == 0 && !token.aside()).toList();
  }

  private static Shape ofPerson(KnownForm form, List<Token> tokens) {
    List<Token> telling = telling(tokens);
    List<Boolean> main = new ArrayList<>();
    tokens.forEach(token -> main.add(telling.contains(token) || isAnother(token, tokens)));
    return new Shape(form, tokens, main, !isFiled(tokens) && telling.size() > 1);
  }

  /**
   * The words of which one is the surname, or all are where a comma says so. What may be a title is
   * one of them where it stands last with a capital: "Martin Luther King".
   */
  private static List<Token> telling(List<Token> tokens) {
    List<Token> words =
        tokens.stream()
            .filter(token -> token.part() == 0 && !token.aside())
            .filter(token -> !token.initial() && !token.isNumber())
            .toList();
    List<Token> named = words.stream().filter(token -> !token.isOptional()).toList();
    if (named.isEmpty() || isFiled(tokens)) {
      return named.isEmpty() ? words : named;
    }
    Token end = words.get(words.size() - 1);
    return end.isOptional() && end.capital()
        ? Stream.concat(surnames(named).stream(), Stream.of(end)).toList()
        : surnames(named);
  }

  private static List<Token> surnames(List<Token> named) {
    Token last = named.get(named.size() - 1);
    List<Token> rest = without(without(named, true), false);
    return rest.contains(last) || last.isPatronymic()
        ? rest
        : Stream.concat(rest.stream(), Stream.of(last)).toList();
  }

  /** A name in brackets: "Антоний (Храповицкий)", "Иванова (Петрова), Анна". */
  private static boolean isAnother(Token token, List<Token> tokens) {
    return token.aside()
        && token.part() == 0
        && token.capital()
        && !token.initial()
        && !token.isNumber()
        && !token.isOptional()
        && !token.word().isPatronymic()
        && token.word().given().isEmpty()
        && tokens.stream().anyMatch(other -> !other.aside());
  }

  /** Without patronymics, or without Christian names; but never without all. */
  private static List<Token> without(List<Token> named, boolean patronymics) {
    List<Token> rest =
        named.stream()
            .filter(token -> patronymics ? !token.isPatronymic() : token.word().given().isEmpty())
            .toList();
    return rest.isEmpty() ? named : rest;
  }

  /** Whether the word at a place carries the name and is no mere Christian name beside others. */
  boolean isSurname(int place) {
    return main.get(place) && (isFiled(tokens) || tokens.get(place).word().given().isEmpty());
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

  /** Whether it is one word, which then is the surname whatever else it may be. */
  boolean isOneWord() {
    return tokens.size() == 1;
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
