package org.variorum.readingroom;

import org.variorum.search.Narrowing;

/**
 * What a visitor asks the search for, all of it in the address.
 *
 * @param group the code of a tab; empty for all hits
 * @param scans only what has scanned pages
 * @param disagree only what the sources disagree on
 * @param from the first year that a date of theirs may lie in; 0 for any
 * @param to the last one; 0 for any
 */
public record SearchAsked(
    String words,
    boolean exact,
    String group,
    boolean scans,
    boolean disagree,
    int from,
    int to,
    int page) {

  public SearchAsked {
    if (from > 0 && to > 0 && from > to) {
      int later = from;
      from = to;
      to = later;
    }
  }

  /** Some words, in any spelling and everywhere. */
  public static SearchAsked forWords(String words) {
    return new SearchAsked(words, false, "", false, false, 0, 0, 1);
  }

  public boolean isDated() {
    return from > 0 || to > 0;
  }

  public boolean isNarrowed() {
    return scans || disagree || isDated();
  }

  Narrowing narrowing() {
    return new Narrowing(scans, disagree, from, to);
  }

  public SearchAsked spelt(boolean exactly) {
    return new SearchAsked(words, exactly, group, scans, disagree, from, to, 1);
  }

  public SearchAsked in(String tab) {
    return new SearchAsked(words, exact, tab, scans, disagree, from, to, 1);
  }

  public SearchAsked withScans(boolean only) {
    return new SearchAsked(words, exact, group, only, disagree, from, to, 1);
  }

  public SearchAsked contested(boolean only) {
    return new SearchAsked(words, exact, group, scans, only, from, to, 1);
  }

  public SearchAsked ofAnyTime() {
    return new SearchAsked(words, exact, group, scans, disagree, 0, 0, 1);
  }

  public SearchAsked onPage(int wanted) {
    return new SearchAsked(words, exact, group, scans, disagree, from, to, wanted);
  }
}
