package org.variorum.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A claim as it is written in one line: {@code value | source place; source place # remark}. What
 * comes after the bar, and the remark, may be left out. A {@code #} begins a remark only after a
 * blank.
 *
 * @param sources each with the place in it
 */
public record ClaimLine(Piece value, List<Piece> sources, Piece remark) {

  public ClaimLine {
    sources = List.copyOf(sources);
  }

  /** Takes a line apart; every line can be. */
  public static ClaimLine of(String typed) {
    int bar = typed.indexOf('|');
    int remark = remarkIn(typed, Math.max(bar, 0));
    int end = remark < 0 ? typed.length() : remark;
    return new ClaimLine(
        Piece.of(typed, 0, bar < 0 ? end : bar),
        bar < 0 ? List.of() : sources(typed, bar + 1, end),
        remark < 0 ? Piece.NONE : Piece.of(typed, remark + 1, typed.length()));
  }

  /** Takes apart what stands after the bar: sources and a remark. */
  public static ClaimLine ofSources(String typed) {
    int remark = remarkIn(typed, 0);
    return new ClaimLine(
        Piece.NONE,
        sources(typed, 0, remark < 0 ? typed.length() : remark),
        remark < 0 ? Piece.NONE : Piece.of(typed, remark + 1, typed.length()));
  }

  private static int remarkIn(String typed, int from) {
    for (int at = typed.indexOf('#', from); at >= 0; at = typed.indexOf('#', at + 1)) {
      if (at > 0 && Character.isWhitespace(typed.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  private static List<Piece> sources(String typed, int from, int to) {
    List<Piece> sources = new ArrayList<>();
    int start = from;
    boolean quoted = false;
    for (int at = from; at <= to; at++) {
      if (at < to && typed.charAt(at) == '"') {
        quoted = !quoted;
      }
      if (at == to || (typed.charAt(at) == ';' && !quoted)) {
        Piece source = Piece.of(typed, start, at);
        if (!source.isEmpty()) {
          sources.add(source);
        }
        start = at + 1;
      }
    }
    return sources;
  }

  /** The source that stands at a place of the line; empty where none has been begun. */
  public Optional<Piece> sourceAt(int place) {
    return sources.stream()
        .filter(source -> source.at() <= place && place <= source.end())
        .findFirst();
  }
}
