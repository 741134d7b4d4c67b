package org.variorum.curation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds out to which page each file of text belongs: the one whose scan was called like it. If none
 * is called like any, and there are as many files as pages, they go by their order.
 */
final class TextPlaces {
  private TextPlaces() {}

  /**
   * The place of the page of each file, from 0; empty for one that belongs to none, or to one that
   * another has already.
   *
   * @param files names of files
   * @param pages names of scans, in their order
   */
  static List<Optional<Integer>> of(List<String> files, List<String> pages) {
    List<String> scans = pages.stream().map(TextPlaces::stem).toList();
    List<Optional<Integer>> places = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (String file : files) {
      places.add(called(stem(file), scans).filter(taken::add));
    }
    return taken.isEmpty() && files.size() == pages.size() ? inOrder(files) : places;
  }

  /** The only scan of that name. */
  private static Optional<Integer> called(String stem, List<String> scans) {
    return Collections.frequency(scans, stem) == 1
        ? Optional.of(scans.indexOf(stem))
        : Optional.empty();
  }

  private static List<Optional<Integer>> inOrder(List<String> files) {
    List<String> sorted = files.stream().sorted().toList();
    return IntStream.range(0, files.size())
        .mapToObj(at -> Optional.of(sorted.indexOf(files.get(at))))
        .toList();
  }

  /** Without folder and ending, in small letters. */
  private static String stem(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return (dot > 0 ? file.substring(0, dot) : file).toLowerCase(Locale.ROOT);
  }
}
