package org.variorum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.date.DateReader;
import org.variorum.date.InvalidDateException;

/**
 * The dates in what was typed, and the rest of it. The longest run of words that can be read as a
 * date is one; without a figure there is none.
 */
record DatesIn(List<Wanted.DateIn> dates, String rest) {
  private static final int LONGEST = 6;
  private static final int MOST_WORDS = 24;

  static DatesIn of(String typed) {
    if (typed.chars().noneMatch(Character::isDigit)) {
      return new DatesIn(List.of(), typed);
    }
    List<String> words = new ArrayList<>(List.of(typed.strip().split("\\s+", MOST_WORDS)));
    List<Wanted.DateIn> dates = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    while (!words.isEmpty()) {
      int taken = longestDate(words, dates);
      if (taken == 0) {
        rest.append(words.get(0)).append(' ');
      }
      words.subList(0, Math.max(1, taken)).clear();
    }
    return new DatesIn(dates, rest.toString());
  }

  /** How many words from the first on make a date, which is added to those found. */
  private static int longestDate(List<String> words, List<Wanted.DateIn> dates) {
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      Optional<Wanted.DateIn> date = date(String.join(" ", words.subList(0, length)));
      if (date.isPresent()) {
        dates.add(date.get());
        return length;
      }
    }
    return 0;
  }

  private static Optional<Wanted.DateIn> date(String words) {
    if (words.chars().filter(Character::isDigit).count() < 3) {
      return Optional.empty();
    }
    try {
      Set<String> terms = DateTerms.within(DateReader.read(words));
      return terms.isEmpty() ? Optional.empty() : Optional.of(new Wanted.DateIn(words, terms));
    } catch (InvalidDateException e) {
      return Optional.empty();
    }
  }
}
