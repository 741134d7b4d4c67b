package org.variorum.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A table that comes with the program, each line of which holds names of one thing. Words are told
 * by their letters; by their sound those in Cyrillic, of which there is one. What stands behind a
 * stroke only tells the thing in a text, as its grammatical cases do, and is no name of it.
 */
final class NameTable {
  private final Map<String, Set<Integer>> byWord = new HashMap<>();
  private final Map<String, Set<Integer>> byName = new HashMap<>();
  private final Map<String, Set<Integer>> bySound = new HashMap<>();
  private final Map<Integer, List<String>> forms = new HashMap<>();

  NameTable(String file) {
    List<String> lines = lines(file);
    for (int number = 0; number < lines.size(); number++) {
      if (!lines.get(number).startsWith("#")) {
        String[] parts = lines.get(number).split(" \\| ", 2);
        forms.put(number, List.of(parts[0].split(" ", -1)));
        for (String name : forms(number)) {
          add(byName, Spelling.folded(name), number);
        }
        for (String form : String.join(" ", parts).split(" ", -1)) {
          add(byWord, Spelling.folded(form), number);
          if (Scripts.isCyrillic(form)) {
            for (String sound : NameKeys.of(form)) {
              add(bySound, sound, number);
            }
          }
        }
      }
    }
  }

  /** The lines that a word stands in, as numbers. */
  Set<Integer> of(String folded, Set<String> sounds) {
    Set<Integer> lines = new HashSet<>(byWord.getOrDefault(folded, Set.of()));
    sounds.forEach(sound -> lines.addAll(bySound.getOrDefault(sound, Set.of())));
    return lines;
  }

  /** The names that stand in the lines with a word, told by its letters; this one too. */
  Set<String> beside(String folded) {
    Set<String> names = new LinkedHashSet<>();
    byName.getOrDefault(folded, Set.of()).stream()
        .sorted()
        .forEach(line -> names.addAll(forms(line)));
    return names;
  }

  private List<String> forms(int line) {
    return forms.getOrDefault(line, List.of());
  }

  private static void add(Map<String, Set<Integer>> names, String key, int number) {
    names.computeIfAbsent(key, none -> new HashSet<>()).add(number);
  }

  private static List<String> lines(String file) {
    try (InputStream table = NameTable.class.getResourceAsStream(file)) {
      if (table == null) {
        throw new NoSuchElementException(file + " is part of the program");
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
