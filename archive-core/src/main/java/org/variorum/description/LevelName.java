package org.variorum.description;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.language.Texts;

/** What a house calls a level, as «дело» for a file. */
public record LevelName(Level level, Texts words) {
  /** How long it may be in one line of a table. */
  private static final int LONGEST = 400;

  /** All its words, a line for each language; empty if there are none or they are too many. */
  public static Optional<String> lines(Texts words) {
    String lines =
        words.byLanguage().entrySet().stream()
            .map(one -> one.getKey() + " " + one.getValue().replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n"));
    return Optional.of(lines).filter(all -> !all.isEmpty() && all.length() <= LONGEST);
  }

  /** Reads what {@link #lines} wrote. */
  public static LevelName of(Level level, String lines) {
    TreeMap<String, String> words = new TreeMap<>();
    lines
        .lines()
        .map(line -> line.split(" ", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> words.put(parts[0], parts[1]));
    return new LevelName(level, new Texts(words));
  }
}
