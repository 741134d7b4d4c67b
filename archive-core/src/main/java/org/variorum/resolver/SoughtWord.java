package org.variorum.resolver;

import java.util.LinkedHashSet;
import java.util.Set;
import org.variorum.name.Bones;
import org.variorum.name.NameKeys;

/** A word that was typed, with the keys by which it is looked for. */
record SoughtWord(Token token, Set<String> keys, Set<String> nominatives) {

  static SoughtWord of(Token token) {
    Word word = token.word();
    Set<String> keys = new LinkedHashSet<>(NameKeys.sought(word.written()));
    Set<String> nominatives = WordFit.nominatives(word);
    nominatives.forEach(guess -> keys.addAll(NameKeys.of(guess)));
    return new SoughtWord(token, keys, nominatives);
  }

  Word word() {
    return token.word();
  }

  boolean isInitial() {
    return token.initial();
  }

  /** By what it is looked for where it has to be right. */
  Set<String> right() {
    Set<String> all = new LinkedHashSet<>(keys);
    all.add(NameTerms.letters(word().folded()));
    nominatives.forEach(guess -> all.add(NameTerms.letters(guess)));
    all.addAll(NameTerms.given(word()));
    return all;
  }

  /** By what it is looked for where it may be wrong. */
  Set<String> wrong() {
    Set<String> all = new LinkedHashSet<>(word().slipping());
    word().slipping().forEach(bones -> all.add(NameTerms.slipped(bones)));
    all.addAll(word().lessened());
    word().lessened().forEach(bones -> all.add(NameTerms.slipped(bones)));
    Bones.slipped(word().lessened()).forEach(bones -> all.add(NameTerms.slipped(bones)));
    all.add(NameTerms.letters(word().folded()));
    all.addAll(NameTerms.given(word()));
    return all;
  }
}
