package org.variorum.crosswalk.ead;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.crosswalk.XmlPiece;

/** What is said of a unit, in the order of the file: by clauses of ISAD(G), or kept as it came. */
final class Said {
  private final List<Passage> passages = new ArrayList<>();
  private final List<Rest> rests = new ArrayList<>();

  /**
   * Some words on a clause.
   *
   * @param language in which they are said to be; empty if as all of it
   */
  record Passage(String clause, String language, String words) {}

  /**
   * Something without a clause.
   *
   * @param internal whether the file keeps it for the staff
   */
  record Rest(String element, int line, String language, String words, boolean internal) {}

  void add(String clause, String language, String words) {
    if (!words.isBlank()) {
      passages.add(new Passage(clause, language, words));
    }
  }

  void keep(String element, XmlPiece piece) {
    keep(element, piece, Prose.of(piece));
  }

  void keep(String element, XmlPiece piece, String words) {
    keep(
        new Rest(
            element,
            piece.line(),
            piece.attribute("lang"),
            words,
            piece.attribute("audience").equals("internal")));
  }

  /** The same, unless just that was kept already. */
  void keepOnce(String element, XmlPiece piece, String words) {
    boolean known =
        rests.stream().anyMatch(one -> one.element().equals(element) && one.words().equals(words));
    if (!known) {
      keep(element, piece, words);
    }
  }

  void keep(Rest rest) {
    if (!rest.words().isBlank()) {
      rests.add(rest);
    }
  }

  void addAll(Said other) {
    passages.addAll(other.passages);
    rests.addAll(other.rests);
  }

  List<Passage> passages() {
    return passages;
  }

  List<Rest> rests() {
    return rests;
  }

  boolean has(String clause) {
    return passages.stream().anyMatch(passage -> passage.clause().equals(clause));
  }

  /** All words that somebody wrote for people, by which their language is told. */
  String words() {
    return passages.stream().map(Passage::words).collect(Collectors.joining(" "))
        + rests.stream()
            .filter(rest -> rest.element().indexOf('@') < 0)
            .map(Rest::words)
            .collect(Collectors.joining(" "));
  }
}
