package org.variorum.resolver;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A few different words in little room: one string has them all, beside the number of each, by
 * which it is told quickly that two such share none. Of tens of thousands of words with several
 * sets of them each, sets would take some hundred megabytes more.
 */
final class FewWords {
  static final FewWords NONE = new FewWords("", new int[0]);

  /** Stands in no word. */
  private static final String BETWEEN = "\n";

  private final String all;
  private final int[] numbers;

  private FewWords(String all, int[] numbers) {
    this.all = all;
    this.numbers = numbers;
  }

  static FewWords of(Collection<String> words) {
    return words.isEmpty() ? NONE : new FewWords(String.join(BETWEEN, words), numbers(words));
  }

  /** The numbers of words, in their order. */
  static int[] numbers(Collection<String> words) {
    return words.stream().mapToInt(String::hashCode).sorted().toArray();
  }

  /**
   * Whether two rows of numbers, each in order, share one; different words have the same number
   * once in some thousand million times.
   */
  static boolean meet(int[] one, int[] other) {
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        return true;
      }
      if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Each of them, in the order in which they were given. */
  List<String> each() {
    return numbers.length == 0 ? List.of() : List.of(all.split(BETWEEN, -1));
  }

  /** The same as a set of one's own. */
  Set<String> set() {
    return new LinkedHashSet<>(each());
  }

  boolean has(String word) {
    return Arrays.binarySearch(numbers, word.hashCode()) >= 0 && each().contains(word);
  }

  /** Whether one of them begins so. */
  boolean begins(String beginning) {
    return numbers.length > 0 && (all.startsWith(beginning) || all.contains(BETWEEN + beginning));
  }

  boolean meets(FewWords other) {
    return meet(numbers, other.numbers) && !Collections.disjoint(each(), other.each());
  }
}
