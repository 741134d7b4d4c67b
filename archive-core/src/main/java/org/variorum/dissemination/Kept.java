package org.variorum.dissemination;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.entry.Entry;
import org.variorum.entry.Remnant;
import org.variorum.language.Text;

/**
 * What was kept with an entry when it came out of a file of another system, where a format has an
 * element for it.
 */
final class Kept {
  private static final String CONTAINER = "container";
  private static final String ALTERNATIVE = "alternativeSet";

  /** A kind without figures, and what begins with the first word that has one. */
  private static final Pattern NUMBERED =
      Pattern.compile("(\\p{L}[^\\d;]*?) (\\S*\\d.*)", Pattern.DOTALL);

  private Kept() {}

  /**
   * Where a unit lies.
   *
   * @param kind as "box"; empty if the words say all
   */
  record Container(String kind, String words) {
    static Container of(String said) {
      Matcher numbered = NUMBERED.matcher(said);
      return numbered.matches()
          ? new Container(numbered.group(1), numbered.group(2))
          : new Container("", said);
    }

    /** In one, where a format has no place for the kind. */
    String whole() {
      return kind.isEmpty() ? words : kind + " " + words;
    }
  }

  /**
   * Another description of the same agent.
   *
   * @param address empty if none was given
   * @param rest what else was said, a paragraph each
   */
  record Alternative(String language, String words, String address, List<String> rest) {
    static Alternative of(Text said) {
      List<String> lines = said.value().lines().filter(Plain::hasInk).toList();
      String first = lines.isEmpty() ? "" : lines.get(0);
      String[] parts = first.split(" \\| ", -1);
      String last = parts[parts.length - 1];
      boolean linked = last.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");
      String words =
          !linked ? first : first.substring(0, Math.max(0, first.length() - last.length() - 3));
      return new Alternative(
          said.language(), words, linked ? last : "", lines.stream().skip(1).toList());
    }
  }

  static List<Container> containers(Entry entry) {
    return said(entry, CONTAINER)
        .flatMap(text -> Stream.of(text.value().split("; |\\n+", -1)))
        .map(words -> words.replaceAll("\\s+", " ").strip())
        .filter(Plain::hasInk)
        .map(Container::of)
        .toList();
  }

  static List<Alternative> alternatives(Entry entry) {
    return said(entry, ALTERNATIVE).map(Alternative::of).toList();
  }

  /** How much else was kept. */
  static long others(Entry entry) {
    return open(entry)
        .filter(one -> !one.element().equals(CONTAINER) && !one.element().equals(ALTERNATIVE))
        .count();
  }

  private static Stream<Text> said(Entry entry, String element) {
    return open(entry)
        .filter(one -> one.element().equals(element))
        .flatMap(one -> Plain.each(one.words()).stream());
  }

  /** Editions hold nothing that is for the staff; who writes from something else is safe, too. */
  private static Stream<Remnant> open(Entry entry) {
    return entry.remnants().stream().filter(one -> one.visibility().isPublic());
  }
}
