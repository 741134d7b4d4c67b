package org.variorum.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person with a name that nobody else has, born in a disputed year at a place where nobody else
 * was, with all by which the archive at large may come to speak of somebody.
 */
final class Kept {
  private static final String PERSON =
      """
      {"formatVersion": 1, "externalId": "kept/%1$s", "kind": "person",
       "heading": {"en": "Ignaz %2$s", "ru": "Игнац %2$s", "de": "Ignaz von %2$s"},
       "summary": {"en": "Of %2$s."}, "body": {"en": "<p>What %2$s did.</p>"},
       "names": [{"text": "%2$s, Ignaz", "language": "cs"}],
       "relations": [{"entry": "@kept/%1$s/friend", "role": "associated", "when": "1995"}],
       "questions": [
         {"property": "born", "wording": {"en": "When was %2$s born?"}, "claims": [
           {"value": {"type": "date", "date": "1990-02-03"},
            "citations": [{"source": {"entry": "@kept/%1$s/source"}}]},
           {"value": {"type": "date", "date": "1991-02-03"},
            "citations": [{"source": {"entry": "@kept/%1$s/source"}}]}]},
         {"property": "birth-place", "claims": [
           {"value": {"type": "place", "entry": "@kept/%1$s/place"},
            "citations": [{"source": {"entry": "@kept/%1$s/source"}}]}]}%3$s],
       "particulars": {"authority": {"identifiers": {"gnd": "%4$s"},
         "basis": {"kind": "public-interest", "words": {"en": "Made up for a test."}}}}}""";

  private static final String DEATH =
      """
      , {"property": "died", "claims": [{"value": {"type": "date", "date": "2001"},
           "citations": [{"source": {"entry": "@kept/%1$s/source"}}]}]}""";

  private static final String FRIEND =
      """
      {"formatVersion": 1, "externalId": "kept/%1$s/friend", "kind": "person",
       "heading": {"en": "A friend of %1$s"}, "questions": [{"property": "died", "claims": [
         {"value": {"type": "date", "date": "1999"},
          "citations": [{"source": {"entry": "@kept/%1$s/source"}}]}]}]}""";

  private static final String PLACE =
      """
      {"formatVersion": 1, "externalId": "kept/%1$s/place", "kind": "place",
       "heading": {"en": "Island of %1$s"},
       "particulars": {"concept": {"coordinates": {"latitude": %2$d, "longitude": -130}}}}""";

  private static final String SOURCE =
      """
      {"formatVersion": 1, "externalId": "kept/%1$s/source", "kind": "source",
       "heading": {"en": "A book on nobody %1$s"}, "particulars": {"work": {"kind": "memoir"}}}""";

  private final String key;
  private final String word;
  private final String gnd;
  private String id = "";
  private String friend = "";
  private String place = "";

  private Kept(String key, String word, String gnd) {
    this.key = key;
    this.word = word;
    this.gnd = gnd;
  }

  /**
   * Imports and publishes him.
   *
   * @param number tells him from others; from 1 to 4
   */
  static Kept imported(Running portal, Path folder, int number, boolean living)
      throws IOException, InterruptedException {
    String word = List.of("Zwirbelgast", "Quornfeld", "Wrutzky", "Plomberk").get(number - 1);
    String gnd = List.of("999999915", "999999923", "999999931", "999999958").get(number - 1);
    Kept kept = new Kept(word.toLowerCase(Locale.ROOT), word, gnd);
    String death = living ? "" : DEATH.formatted(kept.key);
    Files.writeString(
        folder.resolve("all.jsonl"),
        Stream.of(
                SOURCE.formatted(kept.key),
                PLACE.formatted(kept.key, -40 - 5 * number),
                FRIEND.formatted(kept.key),
                PERSON.formatted(kept.key, word, death, gnd))
            .map(json -> json.replaceAll("\\s*\\n\\s*", " ") + "\n")
            .reduce("", String::concat));
    Path said = Path.of("target", "kept-" + kept.key + ".txt");
    if (portal.command(said, "import", folder.toString(), "--publish") != 0) {
      throw new IllegalStateException(Files.readString(said));
    }
    return kept;
  }

  String word() {
    return word;
  }

  String id() {
    return id;
  }

  /** Waits until a search finds him, and learns where all of it lies. */
  void await(Desk desk) {
    id = desk.demonstrated(word);
    String json = desk.seen("/api/entries/" + id);
    friend = first(json, "\"entry\":\"([0-9a-z]{8})\"[^{}]*\"role\":\"associated\"");
    place = first(json, "\"value\":\\{\"entry\":\"([0-9a-z]{8})\"");
  }

  private static String first(String json, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(json);
    if (!found.find()) {
      throw new IllegalStateException(pattern + " is not in " + json);
    }
    return found.group(1);
  }

  /**
   * Whether an answer tells of him, apart from what was asked for: the address itself stands in
   * links and fields.
   */
  boolean isToldBy(String answer, String address) {
    String text = answer.replace('\u00a0', ' ');
    return List.of("Ignaz ", "Игнац ", "Ignaz von ", "Of ", "What ", "When was ").stream()
            .anyMatch(before -> text.contains(before + word))
        || text.contains(word + ", Ignaz")
        || (!address.contains(id) && text.contains(id));
  }

  /** An address with what belongs to him in the place of the names in braces. */
  String at(String door) {
    return door.replace("{id}", id)
        .replace("{friend}", friend)
        .replace("{place}", place)
        .replace("{gnd}", gnd);
  }
}
