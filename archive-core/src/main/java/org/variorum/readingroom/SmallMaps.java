package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Claim;
import org.variorum.claim.Value;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.event.Stage;
import org.variorum.identifier.EntryId;
import org.variorum.place.Concept;
import org.variorum.place.Coordinates;
import org.variorum.place.Mercator;
import org.variorum.visibility.Visibility;

/** Draws where an event was out of the places that it names; what is refuted does not count. */
final class SmallMaps {
  private static final int MOST = 12;
  private static final int NEAREST = 6;
  private static final String AT_A_PLACE = "place";

  private SmallMaps() {}

  /** The places at which an event is said to have been; none for any other entry. */
  static Set<EntryId> places(Entry entry) {
    Set<EntryId> places = new LinkedHashSet<>();
    if (entry.kind() == EntryKind.EVENT) {
      Stream.of(ofRelations(entry), ofStages(entry), ofClaims(entry))
          .flatMap(ids -> ids)
          .limit(MOST)
          .forEach(places::add);
    }
    return places;
  }

  private static Stream<EntryId> ofRelations(Entry entry) {
    return entry.relations().stream()
        .filter(relation -> relation.role().equals(AT_A_PLACE))
        .map(Relation::entry);
  }

  private static Stream<EntryId> ofStages(Entry entry) {
    return entry.particulars().happening() == null
        ? Stream.empty()
        : entry.particulars().happening().stages().stream()
            .map(Stage::place)
            .flatMap(Stream::ofNullable);
  }

  private static Stream<EntryId> ofClaims(Entry entry) {
    return entry.questions().stream()
        .flatMap(question -> question.liveClaims())
        .filter(claim -> claim.visibility() == Visibility.PUBLIC)
        .map(Claim::value)
        .flatMap(value -> Stream.ofNullable(place(value)));
  }

  private static @Nullable EntryId place(Value value) {
    return value instanceof Value.OfPlace of ? of.entry() : null;
  }

  /** The map of an event; null if it is known of none of its places where it lies. */
  static @Nullable SmallMapView of(Entry event, Apparatus apparatus) {
    Map<EntryId, Mercator> spots = new LinkedHashMap<>();
    for (EntryId place : places(event)) {
      spot(place, apparatus).ifPresent(spot -> spots.put(place, spot));
    }
    if (spots.isEmpty()) {
      return null;
    }
    MapWindow window = window(spots.values().stream().toList());
    List<SmallMapView.SpotView> shown = new ArrayList<>();
    spots.forEach(
        (place, spot) ->
            shown.add(
                new SmallMapView.SpotView(
                    window.left(spot.x()), window.top(spot.y()), apparatus.link(place))));
    return new SmallMapView(window, shown);
  }

  /** Only of places that readers may see. */
  private static Optional<Mercator> spot(EntryId id, Apparatus apparatus) {
    Entry place = apparatus.labels().containsKey(id) ? apparatus.sources().get(id) : null;
    Concept concept = place == null ? null : place.particulars().concept();
    Coordinates at = concept == null ? null : concept.coordinates();
    return at == null ? Optional.empty() : Optional.of(Mercator.of(at));
  }

  private static MapWindow window(List<Mercator> spots) {
    Comparator<Double> order = Comparator.naturalOrder();
    List<Double> across = spots.stream().map(Mercator::x).sorted(order).toList();
    List<Double> down = spots.stream().map(Mercator::y).sorted(order).toList();
    MapWindow all =
        MapWindow.around(
            across.get(0), down.get(0), across.get(across.size() - 1), down.get(down.size() - 1));
    return new MapWindow(all.middle(), Math.min(NEAREST, all.zoom()));
  }
}
