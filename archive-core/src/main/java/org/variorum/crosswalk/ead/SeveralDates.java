package org.variorum.crosswalk.ead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.crosswalk.XmlPiece;
import org.variorum.date.HistoricalDate;
import org.variorum.date.InvalidDateException;

/** The dates of a unit of which a file says one after the other, as 1964–1967, 1972. */
final class SeveralDates {
  private static final Pattern SURE = Pattern.compile("[\\d-]+(?:/[\\d-]+)?");

  private final List<XmlPiece> pieces = new ArrayList<>();
  private final List<HistoricalDate> dates = new ArrayList<>();

  /** Takes one if it is the first, or goes with those before it. */
  boolean take(XmlPiece piece, HistoricalDate date) {
    if (!dates.isEmpty() && !goesWith(piece, date)) {
      return false;
    }
    pieces.add(piece);
    dates.add(date);
    return true;
  }

  private boolean goesWith(XmlPiece piece, HistoricalDate date) {
    return kind(piece).equals(kind(pieces.get(0)))
        && SURE.matcher(date.edtf()).matches()
        && dates.stream()
            .allMatch(
                one -> SURE.matcher(one.edtf()).matches() && !one.days().overlaps(date.days()));
  }

  private static String kind(XmlPiece piece) {
    return piece.attributeOf("type", "unitdatetype")
        + " "
        + piece.attribute("datechar")
        + " "
        + piece.attribute("label");
  }

  /** Whether the same words were taken. */
  boolean says(XmlPiece piece) {
    String words = EadDates.words(piece);
    return !words.isBlank()
        && pieces.stream()
            .anyMatch(one -> EadDates.words(one).equals(words) && kind(one).equals(kind(piece)));
  }

  /** All of them as one; empty if there is none. */
  Optional<HistoricalDate> all() {
    if (dates.size() < 2) {
      return dates.stream().findFirst();
    }
    String members =
        dates.stream()
            .map(date -> date.edtf().replace("/", ".."))
            .collect(Collectors.joining(",", "{", "}"));
    try {
      return Optional.of(HistoricalDate.of(members).withWording(words()));
    } catch (InvalidDateException e) {
      return dates.stream().findFirst();
    }
  }

  private String words() {
    return pieces.stream()
        .map(EadDates::words)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(", "));
  }
}
