package org.variorum.rebuild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.chronicle.Line;

/**
 * Of each row the line that holds: the last, or one from before the chronicle if there is no other.
 */
final class LastLines {
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Integer> shown = new HashMap<>();
  private long count;

  /** Without their documents, which would not all fit into memory. */
  private record Place(long number, Line line, boolean documented) {}

  static LastLines of(Chronicle chronicle) {
    LastLines last = new LastLines();
    chronicle.read(last::take);
    return last;
  }

  private void take(Line line) {
    long number = count++;
    Place known = places.get(line.key());
    if (known == null || known.line().earlier() || !line.earlier()) {
      Line bare = line.undocumented();
      places.put(line.key(), new Place(number, bare, line.document() != null));
      if (line.what() == Kept.ENTRY && line.row().hasNonNull("edition")) {
        shown.put(line.row().path("id").asText(), line.row().path("edition").asInt());
      }
    }
  }

  /** By entry the edition that visitors see, or saw last. */
  Map<String, Integer> shown() {
    return shown;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /**
   * The lines of a table in the order in which they were written, without documents; none of rows
   * that are gone.
   */
  List<Line> of(Kept what) {
    return places.values().stream()
        .filter(place -> place.line().what() == what && !place.line().isGone())
        .sorted(Comparator.comparingLong(Place::number))
        .map(Place::line)
        .toList();
  }

  /** Hands over the editions that hold with their documents, in the order of their writing. */
  void editions(Chronicle chronicle, Consumer<List<Line>> reader, int batch) {
    long[] number = {0};
    List<Line> some = new ArrayList<>();
    chronicle.read(
        line -> {
          Place place = places.get(line.key());
          boolean holds = place != null && place.number() == number[0]++;
          if (holds && line.what() == Kept.EDITION && line.document() != null) {
            some.add(line);
            if (some.size() == batch) {
              reader.accept(List.copyOf(some));
              some.clear();
            }
          }
        });
    reader.accept(List.copyOf(some));
  }

  /** The editions of which only number, day and digest are left. */
  List<Line> erased() {
    return places.values().stream()
        .filter(place -> place.line().what() == Kept.EDITION && !place.documented())
        .map(Place::line)
        .toList();
  }
}
