package org.variorum.admin;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What keeps an entry from being kept or published, with the place on the page where it is mended.
 *
 * @param part the local id of the part it speaks of; empty if it speaks of none
 * @param anchor the place on the page
 */
public record EntryProblem(String words, String part, String anchor) {
  private static final Pattern OF_A_PART = Pattern.compile("[a-z]+ ([a-z][0-9]+): (.*)");
  private static final String UNSOURCED = "no source is given for it";
  private static final Set<Character> WITH_SOURCES = Set.of('a', 'c');

  /**
   * Places what the archive says.
   *
   * @param naming says of an id what the part is called
   */
  static List<EntryProblem> of(List<String> said, UnaryOperator<String> naming, DeskVoice voice) {
    return said.stream().map(one -> of(one, naming, voice)).toList();
  }

  private static EntryProblem of(String said, UnaryOperator<String> naming, DeskVoice voice) {
    Matcher placed = OF_A_PART.matcher(said);
    if (!placed.matches()) {
      return new EntryProblem(said, "", said.startsWith("body:") ? "f-text" : "text");
    }
    String part = placed.group(1);
    String name = naming.apply(part);
    boolean sources = placed.group(2).equals(UNSOURCED) && WITH_SOURCES.contains(part.charAt(0));
    String words = sources ? voice.say("problem.unsourced") : placed.group(2);
    return new EntryProblem(
        (name.isEmpty() ? part : name + " (" + part + ")") + ": " + words,
        part,
        (sources ? "sources-" : "part-") + part);
  }

  static Set<String> parts(List<EntryProblem> problems) {
    return problems.stream().map(EntryProblem::part).collect(Collectors.toSet());
  }
}
