package org.variorum.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses how a Russian name that was typed in another case is called; й is written и. */
public final class Nominative {

  private record Ending(Pattern form, String instead) {}

  private static final Pattern CZECH = Pattern.compile("(.{3,})ov\u00e1");

  private static final String HARD = "[^аеиоуыэюяьй]";

  private static final List<Ending> ENDINGS =
      List.of(
          ending("(.{2,}(?:ов|ев|ин|ын))(?:а|у|ым|е|ы|ых|ыми)", ""),
          ending("(.{2,}(?:ов|ев|ин|ын))(?:ои|ою|у)", "а"),
          ending("(.{2,}[сц]к)(?:ого|ому|им|ом|ие|их|ими)", "ии"),
          ending("(.{2,}[сц]к)(?:ои|ою|ую)", "ая"),
          ending("(.{2,})(?:ого|ому)", "ои"),
          ending("(.{2,})(?:ого|ому|ым)", "ыи"),
          ending("(.{2,}" + HARD + ")ц(?:а|у|ем|ом|е)", "ец"),
          ending("(.{2,}" + HARD + ")(?:а|у|ом|ем|е)", ""),
          ending("(.{2,}" + HARD + ")(?:я|ю|ем|е)", "ь"),
          ending("(.{2,}[аеиоу])(?:я|ю|ем|е)", "и"),
          ending("(.{3,}" + HARD + ")(?:ы|и|е|у|ои|ою)", "а"),
          ending("(.{3,}к)(?:и|е|у|ои)", "о"));

  private static Ending ending(String form, String instead) {
    return new Ending(Pattern.compile(form), instead);
  }

  private Nominative() {}

  /** What a woman may be called to whose surname Czech has given its ending: Kollontajová. */
  public static List<String> withoutCzechEnding(String written) {
    Matcher match = CZECH.matcher(written);
    if (!match.matches()) {
      return List.of();
    }
    String stem = Spelling.folded(match.group(1));
    return List.of(stem, stem + "a");
  }

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
