package org.variorum.shorthand;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.claim.Value;

/** The words by which a line says that there is nothing to say. */
final class Absences {
  private static final Map<String, Value.Absence> WORDS =
      Map.ofEntries(
          Map.entry("unknown", Value.Absence.UNKNOWN),
          Map.entry("неизвестно", Value.Absence.UNKNOWN),
          Map.entry("unbekannt", Value.Absence.UNKNOWN),
          Map.entry("none", Value.Absence.NONE),
          Map.entry("нет", Value.Absence.NONE),
          Map.entry("не было", Value.Absence.NONE),
          Map.entry("keine", Value.Absence.NONE),
          Map.entry("keiner", Value.Absence.NONE),
          Map.entry("keines", Value.Absence.NONE),
          Map.entry("on paper only", Value.Absence.ON_PAPER_ONLY),
          Map.entry("только на бумаге", Value.Absence.ON_PAPER_ONLY),
          Map.entry("nur auf dem papier", Value.Absence.ON_PAPER_ONLY));

  private Absences() {}

  static Optional<Value> read(String words) {
    return Optional.ofNullable(WORDS.get(words.strip().toLowerCase(Locale.ROOT)))
        .map(Value.OfAbsence::new);
  }
}
