package org.variorum.language;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in another language what the archive said in English of something that it refuses. A refusal
 * is made deep down, where nobody knows who reads it, and is kept as it was said; so its sentence
 * is read backwards by the pattern that it was made from. What no pattern makes stays as it is.
 */
public final class Said {
  private static final ResourceBundle.Control NO_DETOUR_BY_THE_MACHINES_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final List<String> BUNDLES =
      List.of(
          "org.variorum.language.said",
          "org.variorum.date.date-messages",
          "org.variorum.scan.refusal-messages",
          "org.variorum.pagetext.text-messages");

  private static final String PLACE = "place.";
  private static final String MATTER = "matter.";

  /** Sentences that begin with what a change is about. */
  private static final Pattern OF_MATTERS = Pattern.compile("matter-|not-minor");

  private static final String BETWEEN = "; ";

  /** Longer ones are shown as they are: reading them backwards could take its time. */
  private static final int LONGEST = 2000;

  private static final int DEEPEST = 4;
  private static final int MOST = 50;

  private static final Pattern PLACED =
      Pattern.compile(
          "(?:(?<part>question|claim|account|relation) (?<id>[a-z]\\d{1,9})|(?<path>[\\p{L}\\d_.\\[\\]/-]{1,200})): (?<rest>.+)");

  private static final List<Sentence> SENTENCES = sentences();

  private Said() {}

  /**
   * An English sentence with places for what it is about.
   *
   * @param words what stands before the first place, between them and after the last
   * @param places which argument stands in each place
   * @param signs how much the sentence says by itself
   */
  private record Sentence(
      String bundle, String key, List<String> words, List<Integer> places, int signs) {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");

    static Sentence of(String bundle, String key, String pattern) {
      List<String> words = new ArrayList<>();
      List<Integer> places = new ArrayList<>();
      Matcher argument = ARGUMENT.matcher(pattern);
      int from = 0;
      int signs = 0;
      while (argument.find()) {
        signs += argument.start() - from;
        words.add(literal(pattern.substring(from, argument.start())));
        places.add(Integer.valueOf(argument.group(1)));
        from = argument.end();
      }
      words.add(literal(pattern.substring(from)));
      return new Sentence(bundle, key, words, places, signs + pattern.length() - from);
    }

    private static String literal(String text) {
      return plain(text.replace("''", "'"));
    }

    /**
     * What stands in the places of the sentence; empty if it is another one. Each place takes as
     * little as it can, so that a sentence is gone through once.
     */
    Optional<String[]> read(String said) {
      String end = words.get(places.size());
      int last = said.length() - end.length();
      int from = words.get(0).length();
      if (last < from && !places.isEmpty()
          || places.isEmpty() && last != 0
          || !said.startsWith(words.get(0))
          || !said.endsWith(end)) {
        return Optional.empty();
      }
      String[] arguments = new String[10];
      for (int place = 0; place < places.size(); place++) {
        boolean ends = place == places.size() - 1;
        int to = ends ? last : said.indexOf(words.get(place + 1), from);
        if (to < from || to > last) {
          return Optional.empty();
        }
        arguments[places.get(place)] = said.substring(from, to);
        from = to + words.get(place + 1).length();
      }
      return Optional.of(arguments);
    }
  }

  /** The same in a language. */
  public static String in(Locale language, String said) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) || said.length() > LONGEST
        ? said
        : read(language, plain(said), 0).orElse(said);
  }

  private static Optional<String> read(Locale language, String said, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    return placed(language, said, depth)
        .or(() -> whole(language, said, depth))
        .or(() -> several(language, said, depth));
  }

  private static Optional<String> placed(Locale language, String said, int depth) {
    Matcher placed = PLACED.matcher(said);
    if (!placed.matches()) {
      return Optional.empty();
    }
    return read(language, placed.group("rest"), depth + 1)
        .map(rest -> place(language, placed) + ": " + rest);
  }

  private static String place(Locale language, Matcher placed) {
    String part = placed.group("part");
    return part == null
        ? placed.group("path")
        : filled(language, BUNDLES.get(0), PLACE + part, placed.group("id"));
  }

  private static Optional<String> whole(Locale language, String said, int depth) {
    for (Sentence sentence : SENTENCES) {
      Optional<String[]> arguments = sentence.read(said);
      if (arguments.isPresent()) {
        String[] within = within(language, arguments.get(), depth);
        if (OF_MATTERS.matcher(sentence.key()).lookingAt()) {
          within[0] = matter(language, within[0]);
        }
        return Optional.of(filled(language, sentence.bundle(), sentence.key(), (Object[]) within));
      }
    }
    return Optional.empty();
  }

  /** What stands in a sentence may be one itself; a single word is a name and stays. */
  private static String[] within(Locale language, String[] arguments, int depth) {
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument != null && argument.indexOf(' ') > 0) {
        arguments[i] = read(language, argument, depth + 1).orElse(argument);
      }
    }
    return arguments;
  }

  private static String matter(Locale language, String matter) {
    ResourceBundle words = bundle(BUNDLES.get(0), language);
    String key = MATTER + matter.replace(' ', '-');
    return words.containsKey(key) ? words.getString(key) : matter;
  }

  private static Optional<String> several(Locale language, String said, int depth) {
    String[] sentences = said.split(BETWEEN, MOST);
    boolean known = false;
    for (int i = 0; sentences.length > 1 && i < sentences.length; i++) {
      Optional<String> one = read(language, sentences[i], depth + 1);
      known |= one.isPresent();
      sentences[i] = one.orElse(sentences[i]);
    }
    return known ? Optional.of(String.join(BETWEEN, sentences)) : Optional.empty();
  }

  private static String filled(Locale language, String bundle, String key, Object... arguments) {
    return new MessageFormat(
            bundle(bundle, language).getString(key).replaceAll("\\{(\\d)[^}]*}", "{$1}"), language)
        .format(arguments);
  }

  /** Line ends within what a parser said are blanks. */
  private static String plain(String said) {
    return said.replaceAll("\\s+", " ");
  }

  private static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(name, language, NO_DETOUR_BY_THE_MACHINES_LANGUAGE);
  }

  /** Those that say most by themselves come first, so that none is taken for a vaguer one. */
  private static List<Sentence> sentences() {
    List<Sentence> all = new ArrayList<>();
    for (String name : BUNDLES) {
      ResourceBundle words = bundle(name, Locale.ROOT);
      words.keySet().stream()
          .filter(key -> !key.startsWith(PLACE) && !key.startsWith(MATTER))
          .map(key -> Sentence.of(name, key, words.getString(key)))
          .forEach(all::add);
    }
    return all.stream()
        .sorted(Comparator.comparingInt(Sentence::signs).reversed().thenComparing(Sentence::key))
        .toList();
  }
}
