package org.variorum.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses how a Russian name that was typed in another case is called. */
public final class Nominative {

  private record Ending(Pattern form, String instead) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending(Pattern.compile("(.{2,}(?:ов|ев|ин|ын))(?:а|у|ым|е|ы|ых)"), ""),
          new Ending(Pattern.compile("(.{2,}ск)(?:ого|ому|им|ом)"), "ии"),
          new Ending(Pattern.compile("(.{2,})ого"), "ои"),
          new Ending(Pattern.compile("(.{2,}[^аеиоуыэюяьй])(?:а|у|ом|е)"), ""));

  private Nominative() {}

  /** What the folded word may be called in the nominative; none if it looks like one itself. */
  public static List<String> guesses(String folded) {
    List<String> guesses = new ArrayList<>();
    for (Ending ending : ENDINGS) {
      Matcher match = ending.form().matcher(folded);
      if (folded.length() > 3 && match.matches()) {
        guesses.add(match.group(1) + ending.instead());
      }
    }
    return guesses.stream().distinct().toList();
  }
}
