package org.variorum.dissemination;

import java.util.List;
import java.util.Locale;
import org.variorum.entry.Entry;

/** Says what a file cannot hold. */
final class Losses {
  private Losses() {}

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
