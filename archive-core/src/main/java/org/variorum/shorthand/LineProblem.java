package org.variorum.shorthand;

import java.util.List;

/**
 * What could not be understood of a line, at its place.
 *
 * @param words what is wrong with a date, in the language of the desk; empty for other problems
 * @param sources that may have been meant
 * @param entries that may have been meant
 */
public record LineProblem(
    Kind kind, Piece where, String words, List<KeyedSource> sources, List<NamedEntry> entries) {

  /** The kinds of trouble. */
  public enum Kind {
    NO_VALUE,
    NOT_A_DATE,
    NOT_A_FIGURE,
    NO_SUCH_ENTRY,
    SEVERAL_ENTRIES,
    NO_SUCH_SOURCE,
    SEVERAL_SOURCES,
    NO_SOURCE,
    /** It names what was cited above, and nothing was. */
    NOTHING_ABOVE,
    TOO_LONG
  }

  public LineProblem {
    sources = List.copyOf(sources);
    entries = List.copyOf(entries);
  }

  static LineProblem of(Kind kind, Piece where) {
    return new LineProblem(kind, where, "", List.of(), List.of());
  }
}
