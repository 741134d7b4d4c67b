package org.variorum.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.variorum.language.Texts;

/**
 * A text that changed in one of its languages.
 *
 * @param part the code of what it is in its entry, as {@code summary}
 * @param runs its words, gone, added and as they were
 */
public record WordingChange(String part, String language, List<Run> runs) {

  /** What changed in a text, by its languages. */
  public static List<WordingChange> between(String part, Texts before, Texts after) {
    return between(part, before, after, UnaryOperator.identity());
  }

  static List<WordingChange> between(
      String part, Texts before, Texts after, UnaryOperator<String> reading) {
    Set<String> languages = new TreeSet<>(before.byLanguage().keySet());
    languages.addAll(after.byLanguage().keySet());
    List<WordingChange> changes = new ArrayList<>();
    for (String language : languages) {
      String old = reading.apply(before.exactly(language).orElse(""));
      String now = reading.apply(after.exactly(language).orElse(""));
      if (!old.equals(now)) {
        changes.add(new WordingChange(part, language, Words.between(old, now)));
      }
    }
    return changes;
  }
}
