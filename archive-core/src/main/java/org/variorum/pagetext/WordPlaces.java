package org.variorum.pagetext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.scan.Box;

/**
 * Gives the words of a corrected line their places: a word that was there keeps its own, as many
 * new ones as old ones take over theirs one by one, and any others share the room between their
 * neighbours by their letters.
 */
final class WordPlaces {
  /** Above it lines are not compared word by word, which would cost the square of it. */
  private static final int MOST_COMPARED = 400;

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Cc}\\p{Z}]+");

  private final TextLine line;
  private final List<TextWord> before;
  private final List<String> now;
  private final List<TextWord> placed = new ArrayList<>();

  private WordPlaces(TextLine line, List<String> now) {
    this.line = line;
    this.before = line.words();
    this.now = now;
  }

  static List<TextWord> of(TextLine line, String text) {
    return new WordPlaces(line, words(text)).placed();
  }

  /**
   * The words of a text; one that is longer than any word is cut.
   *
   * @throws UnreadableTextException as soon as they are more than a page may have
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Bounds bounds = new Bounds();
    Matcher next = WORD.matcher(text);
    while (next.find()) {
      for (int from = next.start(); from < next.end(); from = cut(text, from, next.end())) {
        bounds.count(1, 0);
        words.add(text.substring(from, cut(text, from, next.end())));
      }
    }
    return words;
  }

  /** Where a word ends that begins there; never within a letter of two units. */
  private static int cut(String text, int from, int end) {
    int to = Math.min(end, from + TextWord.LONGEST);
    return to < end && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
  }

  private List<TextWord> placed() {
    int old = 0;
    int fresh = 0;
    for (int[] pair : kept()) {
      place(old, pair[0], fresh, pair[1]);
      placed.add(before.get(pair[0]));
      old = pair[0] + 1;
      fresh = pair[1] + 1;
    }
    place(old, before.size(), fresh, now.size());
    return placed;
  }

  /** Places new words that stand between two that stayed. */
  private void place(int fromOld, int toOld, int from, int to) {
    int count = to - from;
    if (count > 0 && count == toOld - fromOld) {
      for (int i = 0; i < count; i++) {
        placed.add(TextWord.of(now.get(from + i), before.get(fromOld + i).box()));
      }
    } else if (count > 0) {
      share(room(fromOld, toOld), now.subList(from, to));
    }
  }

  private Box room(int from, int to) {
    Box taken = PageText.around(before.subList(from, to).stream().map(TextWord::box).toList());
    if (!taken.isEmpty() || line.box().isEmpty()) {
      return taken;
    }
    int left = from > 0 ? right(before.get(from - 1).box()) : line.box().x();
    int right = to < before.size() ? before.get(to).box().x() : right(line.box());
    return right > left
        ? new Box(left, line.box().y(), right - left, line.box().height())
        : new Box(Math.max(0, right - 1), line.box().y(), 1, line.box().height());
  }

  private static int right(Box box) {
    return box.x() + box.width();
  }

  private void share(Box room, List<String> words) {
    double letters = words.stream().mapToInt(String::length).sum() + words.size() - 1.0;
    double at = 0;
    for (String word : words) {
      placed.add(TextWord.of(word, part(room, at / letters, word.length() / letters)));
      at += word.length() + 1;
    }
  }

  private static Box part(Box room, double from, double share) {
    if (room.isEmpty()) {
      return PageText.NOWHERE;
    }
    int left = room.x() + (int) (room.width() * from);
    return new Box(left, room.y(), Math.max(1, (int) (room.width() * share)), room.height());
  }

  /** The longest row of words that both have in this order, as pairs of their places. */
  private List<int[]> kept() {
    List<int[]> pairs = new ArrayList<>();
    if (before.size() > MOST_COMPARED || now.size() > MOST_COMPARED) {
      return pairs;
    }
    int[][] longest = lengths();
    int old = 0;
    int fresh = 0;
    while (old < before.size() && fresh < now.size()) {
      if (isSame(old, fresh)) {
        pairs.add(new int[] {old++, fresh++});
      } else if (longest[old + 1][fresh] >= longest[old][fresh + 1]) {
        old++;
      } else {
        fresh++;
      }
    }
    return pairs;
  }

  private int[][] lengths() {
    int[][] longest = new int[before.size() + 1][now.size() + 1];
    for (int old = before.size() - 1; old >= 0; old--) {
      for (int fresh = now.size() - 1; fresh >= 0; fresh--) {
        longest[old][fresh] =
            isSame(old, fresh)
                ? longest[old + 1][fresh + 1] + 1
                : Math.max(longest[old + 1][fresh], longest[old][fresh + 1]);
      }
    }
    return longest;
  }

  private boolean isSame(int old, int fresh) {
    return before.get(old).text().equals(now.get(fresh));
  }
}
