package org.variorum.search;

import java.util.List;
import java.util.Optional;
import org.variorum.date.DateReader;
import org.variorum.date.HistoricalDate;
import org.variorum.name.Spelling;

/**
 * The one time among words that were typed: "Vlasov in July 1942" are {@code Vlasov} and a month.
 *
 * @param words the time as it was typed
 * @param others what else was typed; empty if that tells nothing
 */
public record TimeTyped(String words, HistoricalDate when, String others) {

  /** Empty if there is none, or several. */
  public static Optional<TimeTyped> in(String typed) {
    Wanted wanted = Wanted.of(typed);
    String line = String.join(" ", wanted.typed().split("\\s+"));
    if (wanted.dates().size() != 1) {
      return Optional.empty();
    }
    String words = wanted.dates().get(0).words();
    int place = line.indexOf(words);
    return place < 0
        ? Optional.empty()
        : Optional.of(
            new TimeTyped(
                words,
                DateReader.read(words),
                telling(line.substring(0, place), line.substring(place + words.length()))));
  }

  /** Without the common words that lead to the time, or are all there is. */
  private static String telling(String before, String after) {
    List<String> words = Spelling.words(before);
    boolean led = !words.isEmpty() && isCommon(words.get(words.size() - 1));
    String kept = led ? before.strip().replaceFirst("\\S+$", "") : before;
    String rest = (kept.strip() + " " + after.strip()).strip();
    return Spelling.words(rest).stream().allMatch(TimeTyped::isCommon) ? "" : rest;
  }

  private static boolean isCommon(String word) {
    return CommonWords.has(Spelling.folded(word));
  }
}
