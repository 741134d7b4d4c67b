package org.variorum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.document.MalformedDocumentException;
import org.variorum.language.RefusedException;

/** Collects the records that an import does not take. */
final class Refusals {
  private final List<Refusal> all = new ArrayList<>();
  private final Map<Place, Refusal> byRecord = new HashMap<>();

  void add(Place place, String reason) {
    add(place, place, reason);
  }

  private void add(Place record, Place trouble, String reason) {
    Refusal refusal = new Refusal(trouble, reason);
    all.add(refusal);
    byRecord.put(record, refusal);
  }

  /** Why the record that begins at a place is refused, if it is. */
  Optional<Refusal> of(Place record) {
    return Optional.ofNullable(byRecord.get(record));
  }

  /** Adds one with the line of the trouble, as far as the exception tells where it is. */
  void add(RawRecord raw, RefusedException problem) {
    Place place = raw.place();
    if (problem instanceof MalformedDocumentException malformed && !isLine(raw)) {
      place = place.atLine(JsonLines.of(malformed, raw.json()));
    }
    add(raw.place(), place, String.valueOf(problem.getMessage()));
  }

  private static boolean isLine(RawRecord raw) {
    return raw.place().file().endsWith(".jsonl");
  }

  List<Refusal> all() {
    return all;
  }
}
