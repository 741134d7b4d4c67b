package org.variorum.dissemination;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.variorum.entry.Entry;

/** Says what a file cannot hold. */
final class Losses {
  private Losses() {}

  /** What a file says of how it was made: from which edition, and what it cannot hold of it. */
  static List<String> making(FileFormat format, Told told) {
    return Stream.concat(
            Stream.of("Written from edition " + told.edition().number()),
            lines(format, told.entry()).stream())
        .toList();
  }

  /** A line for each such matter. */
  static List<String> lines(FileFormat format, Entry entry) {
    return format.losses(entry).entrySet().stream()
        .map(
            lost ->
                "Not in this file: "
                    + lost.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + " ("
                    + lost.getValue()
                    + ")")
        .toList();
  }
}
