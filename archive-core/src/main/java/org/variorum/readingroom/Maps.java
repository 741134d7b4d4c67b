package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.edition.Editions;
import org.variorum.edition.Occurrence;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.place.Mercator;
import org.variorum.readingroom.MapShelf.Cell;
import org.variorum.readingroom.MapShelf.Rival;
import org.variorum.readingroom.MapShelf.There;
import org.variorum.vocabulary.Vocabularies;

/** Gathers a piece of the map, in six statements at most. */
@ApplicationScoped
class Maps {
  static final int PAGE = 100;
  private static final int MOST_RIVALS = 120;
  private static final int MOST_THERE = 100;
  private static final int MOST_NAMES = 60;
  private static final int STEP_NEARER = 2;
  private static final MapWindow WORLD = new MapWindow(new Mercator(0.5, 0.4), MapAsked.WIDEST);

  @Inject MapShelf map;
  @Inject Shelf shelf;
  @Inject Editions editions;
  @Inject Vocabularies vocabularies;
  @Inject Clock clock;

  MapView view(MapAsked asked, String language) {
    OccurrencesAsked which = asked.which();
    MapWindow window = window(asked);
    List<Cell> cells = asked.list() ? List.of() : map.cells(which, window);
    List<Rival> rivals = asked.list() ? List.of() : map.rivals(which, window, MOST_RIVALS);
    Optional<MapWindow> seen = asked.at() == null ? Optional.empty() : Optional.of(window);
    List<EntryId> found =
        asked.list()
            ? map.places(which, seen, language, (asked.page() - 1) * PAGE, PAGE + 1)
            : List.of();
    List<EntryId> listed = found.size() > PAGE ? found.subList(0, PAGE) : found;
    List<There> there =
        asked.place().isEmpty()
            ? List.of()
            : map.at(new EntryId(asked.place()), which, MOST_THERE + 1);
    Set<EntryId> named = new LinkedHashSet<>();
    List<EntryId> alone =
        asked.list()
            ? listed
            : cells.stream().filter(cell -> cell.places() == 1).map(Cell::place).toList();
    boolean counted = asked.list() || asked.at() != null || asked.place().isEmpty();
    Map<EntryId, Long> entries = counted ? map.entries(alone, which) : Map.of();
    cells.stream().filter(cell -> cell.places() == 1).forEach(cell -> named.add(cell.place()));
    named.addAll(listed);
    if (!asked.place().isEmpty()) {
      named.add(new EntryId(asked.place()));
    }
    Map<EntryId, Entry> places = then(which, named);
    rivals.forEach(one -> named.add(one.entry()));
    there.forEach(one -> named.add(one.entry()));
    which.ofEntry().ifPresent(named::add);
    Apparatus apparatus =
        new Apparatus(
            language,
            vocabularies.current(),
            shelf.labels(named, language),
            places,
            LocalDate.now(clock));
    Drawing drawing =
        new Drawing(asked.see(window.spot(), window.zoom()), window, apparatus, counted, entries);
    return new MapView(
        asked.at() == null ? asked : drawing.asked(),
        window,
        cells.stream()
            .map(drawing::spot)
            .sorted(Comparator.comparing(MapView.SpotView::isSingle))
            .toList(),
        drawing.rivals(rivals),
        listed.stream().map(drawing::place).toList(),
        drawing.there(there),
        drawing.year(),
        which.ofEntry().map(apparatus::link).orElse(LinkView.plain(TextView.NONE)),
        found.size() > PAGE,
        !asked.equals(MapAsked.ALL));
  }

  private MapWindow window(MapAsked asked) {
    MapAsked.Spot at = asked.at();
    if (at != null) {
      return new MapWindow(at.mercator(), asked.zoom());
    }
    return map.bounds(asked.which())
        .map(edge -> MapWindow.around(edge[0], edge[1], edge[2], edge[3]))
        .orElse(WORLD);
  }

  /** The places themselves, where names of their time are wanted. */
  private Map<EntryId, Entry> then(OccurrencesAsked which, Set<EntryId> places) {
    if (which.period().isAll() || places.isEmpty()) {
      return Map.of();
    }
    List<EntryId> wanted = places.stream().limit(MOST_NAMES).toList();
    return editions.current(wanted).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().entry()));
  }

  /** Puts into words and lines what was found. */
  private record Drawing(
      MapAsked asked,
      MapWindow window,
      Apparatus apparatus,
      boolean counted,
      Map<EntryId, Long> entries) {

    int year() {
      Period period = asked.which().period();
      String from = period.from().isEmpty() ? period.to() : period.from();
      return from.isEmpty() ? 0 : Integer.parseInt(from.substring(0, 4));
    }

    MapView.SpotView spot(Cell cell) {
      boolean single = cell.places() == 1;
      int nearer = Math.min(MapAsked.NEAREST, window.zoom() + STEP_NEARER);
      MapAsked more = asked.see(MapAsked.Spot.of(new Mercator(cell.x(), cell.y())), nearer);
      return new MapView.SpotView(
          window.left(single ? cell.x() : window.apart(cell.x())),
          window.top(single ? cell.y() : window.apart(cell.y())),
          cell.places(),
          single && counted ? entries.getOrDefault(cell.place(), 0L) : MapView.UNCOUNTED,
          single ? cell.place().value() : "",
          single ? name(cell.place()) : TextView.NONE,
          window.zoom() == MapAsked.NEAREST ? more.asList(true) : more);
    }

    /** As it was called in the year, else as it is called. */
    private TextView name(EntryId place) {
      TextView then = then(place);
      LinkView now = apparatus.link(place);
      return then.isPresent() ? then : new TextView(now.text(), now.lang());
    }

    /** The name that a place bore in the year; nothing if that is not told. */
    private TextView then(EntryId place) {
      Entry entry = apparatus.sources().get(place);
      return year() == 0 || entry == null
          ? TextView.NONE
          : NamesOfTheTime.of(entry, year(), apparatus.language());
    }

    List<MapView.RivalView> rivals(List<Rival> all) {
      Map<String, List<Rival>> byQuestion = new LinkedHashMap<>();
      for (Rival one : all) {
        List<Rival> same =
            byQuestion.computeIfAbsent(
                one.entry() + "/question/" + one.question(), key -> new ArrayList<>());
        if (same.stream().noneMatch(other -> other.place().equals(one.place()))) {
          same.add(one);
        }
      }
      List<MapView.RivalView> lines = new ArrayList<>();
      byQuestion.forEach(
          (key, same) -> {
            if (same.size() > 1) {
              String points =
                  same.stream()
                      .map(one -> window.left(one.x()) + "," + window.top(one.y()))
                      .collect(Collectors.joining(" "));
              lines.add(
                  new MapView.RivalView(
                      points, apparatus.link(same.get(0).entry()), "/entry/" + key));
            }
          });
      return lines;
    }

    MapView.PlaceView place(EntryId place) {
      return new MapView.PlaceView(
          apparatus.link(place),
          then(place),
          entries.getOrDefault(place, 0L),
          asked.at(place.value()).asList(true));
    }

    MapView.@Nullable ThereView there(List<There> found) {
      if (asked.place().isEmpty()) {
        return null;
      }
      EntryId place = new EntryId(asked.place());
      Label label = apparatus.labels().get(place);
      if (label == null || label.kind() != EntryKind.PLACE) {
        return null;
      }
      return new MapView.ThereView(
          apparatus.link(place),
          then(place),
          found.stream()
              .limit(MOST_THERE)
              .map(this::line)
              .filter(Objects::nonNull)
              .distinct()
              .toList(),
          found.size() > MOST_THERE);
    }

    private MapView.LineView line(There one) {
      Occurrence said = one.said();
      HistoricalDate when = said.when();
      return new MapView.LineView(
          apparatus.link(one.entry()),
          what(said),
          apparatus.date(when),
          said.contested() ? "/entry/" + one.entry() + "/question/" + said.question() : "");
    }

    private TextView what(Occurrence said) {
      return switch (said.nature()) {
        case RELATION -> apparatus.text(apparatus.vocabulary().role(said.property()));
        case CLAIM, PLACE ->
            apparatus
                .vocabulary()
                .property(said.property())
                .map(property -> apparatus.text(property.label()))
                .orElse(TextView.NONE);
        case STAGE, WHOLE -> TextView.NONE;
      };
    }
  }
}
