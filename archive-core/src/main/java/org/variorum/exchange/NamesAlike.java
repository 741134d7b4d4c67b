package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.name.NameKeys;

/** Tells whether two records that bear one number may be called the same. */
final class NamesAlike {
  private static final int MOST_NAMES = 12;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST = 200;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  private NamesAlike() {}

  /** Where a word stands in a name, if a comma tells what is the surname. */
  private enum Stand {
    BEFORE,
    BEHIND,
    UNTOLD
  }

  private record Word(Set<String> keys, Stand stand) {
    boolean isLike(Word other) {
      return !Collections.disjoint(keys, other.keys);
    }

    /** Whether both are the same surname, as far as commas tell. */
    boolean isSurnameOf(Word other) {
      return isLike(other)
          && stand != Stand.BEHIND
          && other.stand != Stand.BEHIND
          && (stand == Stand.BEFORE || other.stand == Stand.BEFORE);
    }
  }

  /** The names of a record, one a line. */
  static String of(JsonNode record) {
    return Stream.concat(
            record.path("heading").valueStream(),
            record.path("names").valueStream().map(name -> name.path("text")))
        .map(JsonNode::asText)
        .map(name -> name.substring(0, Math.min(name.length(), LONGEST)))
        .map(name -> name.replaceAll("\\R", " "))
        .distinct()
        .limit(MOST_NAMES)
        .collect(Collectors.joining("\n"));
  }

  /**
   * Whether a name of the one has half of its words in common with a name of the other. Of people
   * who share half of their words the surname has to be among these: many have one given name.
   */
  static boolean meet(String names, String others, boolean people) {
    List<List<Word>> theirs = read(others);
    return read(names).stream()
        .anyMatch(mine -> theirs.stream().anyMatch(name -> isAlike(mine, name, people)));
  }

  private static List<List<Word>> read(String names) {
    return names.lines().map(NamesAlike::words).filter(words -> !words.isEmpty()).toList();
  }

  private static List<Word> words(String name) {
    int comma = name.indexOf(',');
    List<Word> words = new ArrayList<>();
    if (comma < 0) {
      add(words, name, Stand.UNTOLD);
    } else {
      add(words, name.substring(0, comma), Stand.BEFORE);
      add(words, name.substring(comma), Stand.BEHIND);
    }
    return words;
  }

  private static void add(List<Word> words, String part, Stand stand) {
    BETWEEN
        .splitAsStream(part)
        .filter(word -> word.length() > 1)
        .limit(MOST_WORDS - words.size())
        .map(NameKeys::of)
        .filter(keys -> !keys.isEmpty())
        .forEach(keys -> words.add(new Word(keys, stand)));
  }

  private static boolean isAlike(List<Word> one, List<Word> other, boolean people) {
    List<Word> few = one.size() <= other.size() ? one : other;
    List<Word> many = few == one ? other : one;
    long twice = 2 * few.stream().filter(word -> many.stream().anyMatch(word::isLike)).count();
    return twice > few.size()
        || (twice == few.size()
            && (!people
                || few.stream().anyMatch(word -> many.stream().anyMatch(word::isSurnameOf))));
  }
}
