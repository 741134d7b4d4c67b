package org.variorum.admin;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a place in a document as curators would: {@code Claims and questions › Born: 1900}. */
final class PlaceInWords {
  private static final String STEP = " › ";
  private static final List<String> GROUPS = List.of("part.", "place.", "language.");

  private PlaceInWords() {}

  /**
   * The place in words; what has no word of its own stands as it is.
   *
   * @param place names of fields and ids of parts, as {@code questions › q1 › claims › c2}
   * @param naming says of an id what the part is called; empty if it does not know
   */
  static String of(String place, UnaryOperator<String> naming, DeskVoice voice) {
    return Arrays.stream(place.split(STEP, -1))
        .map(step -> step.matches("[a-z][0-9]+") ? named(step, naming) : word(step, voice))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(STEP));
  }

  private static String named(String id, UnaryOperator<String> naming) {
    String name = naming.apply(id);
    return name.isEmpty() ? id : name;
  }

  private static String word(String step, DeskVoice voice) {
    return GROUPS.stream()
        .map(group -> group + step)
        .flatMap(key -> Stream.of(voice.say(key)).filter(said -> !said.equals(key)))
        .findFirst()
        .orElse(step);
  }
}
