package org.variorum.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Christian names that each language has in a form of its own: Иосиф, Joseph and Józef are one. A
 * table that comes with the program says which.
 */
public final class GivenNames {
  private static final Map<String, Set<Integer>> BY_WORD = new HashMap<>();
  private static final Map<String, Set<Integer>> BY_SOUND = new HashMap<>();

  static {
    read();
  }

  private GivenNames() {}

  /**
   * The names that a word is a form of, as numbers; none if it is not known as a name.
   *
   * @param folded the word
   * @param sounds its keys by {@link NameKeys#of}
   */
  public static Set<Integer> of(String folded, Set<String> sounds) {
    Set<Integer> names = new HashSet<>(BY_WORD.getOrDefault(folded, Set.of()));
    sounds.forEach(sound -> names.addAll(BY_SOUND.getOrDefault(sound, Set.of())));
    return names;
  }

  /** Words are told by their letters; by their sound those in Cyrillic, of which there is one. */
  private static void read() {
    List<String> lines = lines();
    for (int number = 0; number < lines.size(); number++) {
      if (!lines.get(number).startsWith("#")) {
        for (String form : lines.get(number).split(" ", -1)) {
          add(BY_WORD, Spelling.folded(form), number);
          if (Scripts.isCyrillic(form)) {
            for (String sound : NameKeys.of(form)) {
              add(BY_SOUND, sound, number);
            }
          }
        }
      }
    }
  }

  private static void add(Map<String, Set<Integer>> names, String key, int number) {
    names.computeIfAbsent(key, none -> new HashSet<>()).add(number);
  }

  private static List<String> lines() {
    try (InputStream table = GivenNames.class.getResourceAsStream("given-names.txt")) {
      if (table == null) {
        throw new NoSuchElementException("The table of given names is part of the program");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
