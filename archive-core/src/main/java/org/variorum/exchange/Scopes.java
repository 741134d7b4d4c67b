package org.variorum.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.Keys;

/**
 * By what the keys of finding aids and authority records of one delivery begin, where several files
 * call themselves the same: each has what it had when it came before, whatever comes along with it.
 */
final class Scopes {
  private final Set<String> files;
  private final Set<String> lastNames = new HashSet<>();
  private final Function<Collection<String>, Map<String, String>> archive;
  private final Map<String, String> makers = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /**
   * @param files all that come along
   * @param archive tells of some keys those that the archive has, each with the file that it was
   *     made from, or nothing where nobody knows
   */
  Scopes(Set<String> files, Function<Collection<String>, Map<String, String>> archive) {
    this.files = files;
    this.archive = archive;
    files.forEach(file -> lastNames.add(lastName(file)));
  }

  /** What one of these files gets that calls itself so. */
  String of(String wanted, String file) {
    String stem = ForeignFile.stem(file);
    List<String> there = there(wanted, stem);
    String scope =
        free(there, key -> maker(key).equals(file))
            .or(() -> free(there, key -> hasMoved(key, file)))
            .or(() -> free(there, key -> !key.equals(wanted) && !isAwaited(key)))
            .or(() -> free(List.of(wanted), key -> !isAwaited(key)))
            .orElseGet(() -> another(wanted, stem));
    given.add(scope);
    return scope;
  }

  private Optional<String> free(List<String> keys, Predicate<String> fitting) {
    return keys.stream().filter(key -> !given.contains(key)).filter(fitting).findFirst();
  }

  private String another(String wanted, String stem) {
    int again = 1;
    while (given.contains(key(wanted, stem, again))
        || makers.containsKey(key(wanted, stem, again))) {
      again++;
    }
    return key(wanted, stem, again);
  }

  /** What the archive has of the keys that such a file may have. */
  private List<String> there(String wanted, String stem) {
    look(List.of(wanted, key(wanted, stem, 1)));
    List<String> there = new ArrayList<>();
    if (makers.containsKey(wanted)) {
      there.add(wanted);
    }
    for (int again = 1; makers.containsKey(key(wanted, stem, again)); again++) {
      there.add(key(wanted, stem, again));
      look(List.of(key(wanted, stem, again + 1)));
    }
    return there;
  }

  private void look(List<String> keys) {
    List<String> unknown = keys.stream().filter(key -> !makers.containsKey(key)).toList();
    if (!unknown.isEmpty()) {
      makers.putAll(archive.apply(unknown));
    }
  }

  private static String key(String wanted, String stem, int again) {
    return again == 1 ? Keys.of(wanted, stem) : Keys.of(wanted, stem, Integer.toString(again));
  }

  private String maker(String key) {
    return makers.getOrDefault(key, "");
  }

  /** Whether it was made from a file that lay in another folder and is called as this one. */
  private boolean hasMoved(String key, String file) {
    String maker = maker(key);
    return !files.contains(maker) && lastName(maker).equals(lastName(file));
  }

  /** Whether the file that it was made from comes along, and is to have it. */
  private boolean isAwaited(String key) {
    String maker = maker(key);
    return files.contains(maker) || lastNames.contains(lastName(maker));
  }

  private static String lastName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
