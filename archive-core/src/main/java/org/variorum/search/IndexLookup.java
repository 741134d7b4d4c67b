package org.variorum.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.variorum.identifier.EntryId;
import org.variorum.name.Spelling;

/** Looks up which entries are meant by a name, lie near a place, or have moved. */
final class IndexLookup {
  private static final int MOST_OF_A_NAME = 5;
  private static final int MOST_NEAR = 500;

  private final SearchSession session;

  IndexLookup(SearchSession session) {
    this.session = session;
  }

  /**
   * The entries of some kinds that are called so: by a whole name or code, else by what they are
   * filed under, else by sound, else by all words of it.
   */
  List<EntryId> called(String name, Collection<String> types) {
    Wanted wanted = Wanted.of(name);
    String whole = Spelling.unordered(wanted.typed());
    if (whole.isEmpty()) {
      return List.of();
    }
    List<EntryId> exactly =
        found(
            make ->
                make.bool()
                    .should(any(make, IndexField.WHOLE_HEADING, Set.of(whole)))
                    .should(any(make, IndexField.WHOLE_NAME, Set.of(whole)))
                    .should(any(make, IndexField.CODE, Set.of(Spelling.line(wanted.typed())))),
            types);
    if (!exactly.isEmpty()) {
      return exactly;
    }
    Set<String> sounds = WholeSounds.of(wanted.words().stream().map(Wanted.Word::sounds).toList());
    List<EntryId> sounding =
        sounds.isEmpty()
            ? List.of()
            : found(make -> any(make, IndexField.WHOLE_SOUND, sounds), types);
    return sounding.isEmpty()
        ? found(make -> new Narrowed(make, Narrowing.NONE).headed(name), types)
        : sounding;
  }

  private List<EntryId> found(
      Function<SearchPredicateFactory, PredicateFinalStep> predicate, Collection<String> types) {
    return ids(
        session
            .search(IndexCard.class)
            .select(make -> make.id(String.class))
            .where(
                make ->
                    make.bool()
                        .must(predicate.apply(make))
                        .filter(any(make, IndexField.TYPE, types)))
            .fetchHits(MOST_OF_A_NAME));
  }

  /**
   * The places within so many kilometres of some, the nearest 500; a place is an entry or degrees
   * north and east with a comma between them. Those of which nobody knows where they are stand for
   * themselves.
   */
  Set<EntryId> near(Collection<String> places, int kilometres) {
    Set<EntryId> near = new LinkedHashSet<>();
    places.stream().filter(EntryId::isValid).map(EntryId::new).forEach(near::add);
    for (GeoPoint middle : points(places)) {
      near.addAll(
          ids(
              session
                  .search(IndexCard.class)
                  .select(make -> make.id(String.class))
                  .where(
                      make ->
                          make.spatial()
                              .within()
                              .field(IndexField.LOCATION.code())
                              .circle(middle, kilometres, DistanceUnit.KILOMETERS))
                  .sort(make -> make.distance(IndexField.LOCATION.code(), middle))
                  .fetchHits(MOST_NEAR)));
    }
    return near;
  }

  private List<GeoPoint> points(Collection<String> places) {
    List<GeoPoint> typed = places.stream().map(GlobePoint::of).flatMap(Optional::stream).toList();
    List<String> entries = places.stream().filter(EntryId::isValid).toList();
    List<GeoPoint> known =
        entries.isEmpty()
            ? List.of()
            : session
                .search(IndexCard.class)
                .select(make -> make.field(IndexField.LOCATION.code(), GeoPoint.class))
                .where(
                    make ->
                        make.bool()
                            .must(make.id().matchingAny(entries))
                            .filter(make.exists().field(IndexField.LOCATION.code())))
                .fetchHits(entries.size());
    return Stream.concat(typed.stream(), known.stream()).toList();
  }

  /**
   * Entries below units whose cards do not say of these what these say of themselves.
   *
   * @param lines what {@link #lines} says of the units
   */
  List<EntryId> strayed(Collection<String> lines, int most) {
    return lines.isEmpty()
        ? List.of()
        : ids(
            session
                .search(IndexCard.class)
                .select(make -> make.id(String.class))
                .where(make -> strayed(make, lines))
                .fetchHits(most));
  }

  private static PredicateFinalStep strayed(SearchPredicateFactory make, Collection<String> lines) {
    var any = make.bool();
    for (String line : lines) {
      String unit = line.split("/", 2)[0];
      any.should(
          make.bool()
              .must(any(make, IndexField.UNDER, Set.of(unit)))
              .mustNot(any(make, IndexField.LINE, Set.of(line)))
              .mustNot(any(make, IndexField.OWNER, Set.of(unit))));
    }
    return any;
  }

  /** Units with those above them, the nearest first, as their own cards have it. */
  Set<String> lines(Collection<EntryId> units) {
    return session
        .search(IndexCard.class)
        .select(make -> make.field(IndexField.LINE.code(), String.class).multi())
        .where(make -> make.id().matchingAny(units.stream().map(EntryId::value).toList()))
        .fetchHits(units.size())
        .stream()
        .flatMap(lines -> lines.stream().max(Comparator.comparingInt(String::length)).stream())
        .collect(Collectors.toSet());
  }

  private static List<EntryId> ids(List<String> cards) {
    return cards.stream().map(IndexCard::entry).distinct().toList();
  }

  private static PredicateFinalStep any(
      SearchPredicateFactory make, IndexField field, Collection<String> values) {
    return make.terms().field(field.code()).matchingAny(values).constantScore();
  }
}
