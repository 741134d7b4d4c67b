package org.variorum.admin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.change.Matter;
import org.variorum.curation.Hindrance;

/**
 * What keeps an entry from being kept or published, with the place on the page where it is mended.
 *
 * @param part the local id of the part it speaks of; empty if it speaks of none
 * @param anchor the place on the page
 */
public record EntryProblem(String words, String part, String anchor) {
  private static final Set<String> TEXTS = Set.of("summary", "body");

  /** What the page calls otherwise than the document. */
  private static final Map<String, String> NAMED = Map.of("notYetResearched", "open");

  private static final Pattern OF_A_PART = Pattern.compile("[a-z]+ ([a-z][0-9]+): (.*)");

  /** Places what keeps an entry from being published, in the words of the desk. */
  static List<EntryProblem> ofPublishing(
      List<Hindrance> hindrances, UnaryOperator<String> naming, DeskVoice voice) {
    return hindrances.stream().map(one -> of(one, naming, voice)).toList();
  }

  private static EntryProblem of(
      Hindrance hindrance, UnaryOperator<String> naming, DeskVoice voice) {
    String part = hindrance.part();
    String words = words(hindrance, voice);
    return new EntryProblem(
        part.isEmpty() ? words : name(part, naming, voice) + ": " + words,
        part,
        switch (hindrance.kind()) {
          case UNSOURCED -> "sources-" + part;
          case UNREAD_CITATION -> TEXTS.contains(part) ? "text-" + part : placeOf(part);
          case SENSITIVE -> "basis-" + part;
          case NO_BASIS -> LivingNotice.BASIS;
          case HIDDEN, SAYS_WHAT_IS_HIDDEN -> "hidden-now";
          case REVIEWER_WANTED, SECOND_PERSON_WANTED ->
              hindrance.living() == null ? "part-" + part : LivingNotice.PLACE;
          case NOT_MINOR -> part.isEmpty() ? "f-text" : "part-" + part;
          case FIRST_EDITION -> "f-heading";
        });
  }

  /** A text of the entry itself is called what the desk calls it. */
  private static String name(String part, UnaryOperator<String> naming, DeskVoice voice) {
    return isOfTheWhole(part)
        ? voice.say("part." + NAMED.getOrDefault(part, part))
        : named(part, naming);
  }

  private static boolean isOfTheWhole(String part) {
    return !part.matches("[a-z][0-9]+");
  }

  /** Where on the page a part or a text of the entry itself stands. */
  private static String placeOf(String part) {
    if (isOfTheWhole(part)) {
      return "f-" + NAMED.getOrDefault(part, part);
    }
    return switch (part.charAt(0)) {
      case 'p' -> "f-pictures";
      case 'e', 't' -> "f-particulars";
      default -> "part-" + part;
    };
  }

  private static String words(Hindrance hindrance, DeskVoice voice) {
    if (hindrance.words() != null) {
      return voice.say("problem.unread-citation", hindrance.words());
    }
    Matter matter = hindrance.matter();
    return matter == null
        ? voice.word("problem", hindrance.kind())
        : voice.word("problem", hindrance.kind() + "." + matter);
  }

  private static String named(String part, UnaryOperator<String> naming) {
    String name = naming.apply(part);
    return name.isEmpty() ? part : name + " (" + part + ")";
  }

  /**
   * Places what contradicts itself, in the words of the desk.
   *
   * @param naming says of an id what the part is called
   */
  static List<EntryProblem> of(List<String> said, UnaryOperator<String> naming, DeskVoice voice) {
    return said.stream().map(one -> of(one, naming, voice)).toList();
  }

  private static EntryProblem of(String said, UnaryOperator<String> naming, DeskVoice voice) {
    Matcher placed = OF_A_PART.matcher(said);
    if (!placed.matches()) {
      return new EntryProblem(voice.said(said), "", said.startsWith("body:") ? "f-text" : "text");
    }
    String part = placed.group(1);
    return new EntryProblem(
        named(part, naming) + ": " + voice.said(placed.group(2)), part, "part-" + part);
  }

  static Set<String> parts(List<EntryProblem> problems) {
    return problems.stream().map(EntryProblem::part).collect(Collectors.toSet());
  }
}
