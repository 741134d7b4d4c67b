package org.variorum.exchange;

import java.util.ArrayList;
import java.util.List;
import org.variorum.document.MalformedDocumentException;
import org.variorum.language.RefusedException;

/** Collects the records that an import does not take. */
final class Refusals {
  private final List<Refusal> all = new ArrayList<>();

  void add(Place place, String reason) {
    all.add(new Refusal(place, reason));
  }

  /** Adds one with the line of the trouble, as far as the exception tells where it is. */
  void add(RawRecord raw, RefusedException problem) {
    Place place = raw.place();
    if (problem instanceof MalformedDocumentException malformed && !isLine(raw)) {
      place = place.atLine(JsonLines.of(malformed, raw.json()));
    }
    add(place, String.valueOf(problem.getMessage()));
  }

  private static boolean isLine(RawRecord raw) {
    return raw.place().file().endsWith(".jsonl");
  }

  List<Refusal> all() {
    return all;
  }
}
