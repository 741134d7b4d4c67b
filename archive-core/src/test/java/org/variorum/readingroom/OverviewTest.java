package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.HideNow;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Reason;
import org.variorum.identifier.EntryId;
import org.variorum.persistence.StatementCount;
import org.variorum.readingroom.TimelineView.MarkView;
import org.variorum.readingroom.TimelineView.RowView;
import org.variorum.staff.Actor;

/** The timeline, the map, the relations and the lists of the demonstration archive. */
@ParameterizedClass
@EnumSource(Database.class)
class OverviewTest {
  private static final Map<Database, ArchiveDatabase> LOADED = new EnumMap<>(Database.class);

  @Parameter Database database;
  private ArchiveDatabase archive;
  private Overview overview;
  private ReadingRoom room;

  @BeforeEach
  void open() {
    archive = LOADED.computeIfAbsent(database, OverviewTest::loaded);
    overview = archive.bean(Overview.class);
    room = archive.bean(ReadingRoom.class);
  }

  private static ArchiveDatabase loaded(Database database) {
    ArchiveDatabase fresh = ArchiveDatabase.fresh(database);
    fresh
        .bean(ImportArchive.class)
        .take(Path.of("src/main/resources/demo/vlasov"), true, Progress.UNHEARD);
    return fresh;
  }

  @AfterAll
  static void close() {
    LOADED.values().forEach(ArchiveDatabase::close);
    LOADED.clear();
  }

  private static <T> T within(Supplier<T> page) {
    StatementCount.reset();
    T view = page.get();
    assertThat(StatementCount.get()).isLessThanOrEqualTo(6);
    return view;
  }

  private EntryId called(String heading) {
    String id =
        archive.inTransaction(
            manager ->
                manager
                    .createQuery(
                        "select p.id from PublishedEntry p where p.headingEn = :heading",
                        String.class)
                    .setParameter("heading", heading)
                    .getSingleResult());
    return new EntryId(id);
  }

  private static TimelineAsked during(String from, String to) {
    return TimelineAsked.ALL.in(new Period(from, to));
  }

  private TimelineView timeline(TimelineAsked asked) {
    return within(() -> overview.timeline(asked, "en"));
  }

  private RowView born() {
    EntryId vlasov = called("Andrey Andreyevich Vlasov");
    OccurrencesAsked about =
        new OccurrencesAsked(new Period("1900", "1901"), "person", vlasov.value(), false);
    return timeline(new TimelineAsked(about, false, "")).rows().stream()
        .filter(row -> row.what().text().equals("Born"))
        .filter(row -> row.entry().path().contains(vlasov.value()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsTheWholeOfTimeByDecades() {
    TimelineView all = timeline(TimelineAsked.ALL);

    assertThat(all.bars()).hasSizeGreaterThan(5);
    assertThat(all.bars().stream().mapToLong(TimelineView.BarView::count).sum())
        .isEqualTo(all.total());
    assertThat(all.bars()).extracting(bar -> bar.period().from()).contains("1940");
    assertThat(all.rows()).hasSizeBetween(Timelines.PAGE - 10, Timelines.PAGE);
    assertThat(all.next()).isNotEmpty();
    assertThat(all.unlisted()).isFalse();
  }

  @Test
  void standsRivalDatesOfOneQuestionInOneLine() {
    RowView born = born();

    assertThat(born.isContested()).isTrue();
    assertThat(born.marks()).hasSizeGreaterThan(1);
    assertThat(born.question()).contains("/question/");
    assertThat(born.linkLength()).isPositive();
    assertThat(born.marks()).extracting(MarkView::words).anyMatch(one -> one.contains("1900"));
    assertThat(born.marks()).extracting(MarkView::words).anyMatch(one -> one.contains("1901"));
  }

  @Test
  void goesOnWhereAPageEndsAndRepeatsNothing() {
    TimelineAsked asked = TimelineAsked.ALL;
    Set<String> keys = new HashSet<>();
    long rows = 0;
    TimelineView page = timeline(asked);
    while (!page.next().isEmpty()) {
      assertThat(keys.add(page.next())).isTrue();
      rows += page.rows().size();
      page = timeline(asked.from(page.next()));
    }

    assertThat(rows + page.rows().size()).isPositive().isLessThanOrEqualTo(page.total());
    assertThat(page.underWay()).isEmpty();
  }

  @Test
  void zoomsInToMonthsAndTellsWhatWasUnderWay() {
    TimelineView year = timeline(during("1942", "1942"));
    TimelineView month = timeline(during("1942-07", "1942-07"));

    assertThat(year.bars()).hasSize(12);
    assertThat(year.underWay()).isNotEmpty();
    assertThat(month.bars()).isEmpty();
    assertThat(month.rows())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.marks())
                    .anySatisfy(mark -> assertThat(mark.words()).contains("1942")));
  }

  @Test
  void narrowsToADisputeAndToAKindAndToWhatNamesAnEntry() {
    OccurrencesAsked disputed = new OccurrencesAsked(Period.ALL, "", "", true);
    OccurrencesAsked events = new OccurrencesAsked(Period.ALL, "event", "", false);
    EntryId vlasov = called("Andrey Andreyevich Vlasov");
    OccurrencesAsked life = new OccurrencesAsked(Period.ALL, "", vlasov.value(), false);

    assertThat(timeline(new TimelineAsked(disputed, false, "")).rows())
        .isNotEmpty()
        .allMatch(RowView::isContested);
    assertThat(timeline(new TimelineAsked(events, false, "")).rows())
        .isNotEmpty()
        .allMatch(row -> row.kind().equals("event"));
    TimelineView own = timeline(new TimelineAsked(life, false, ""));
    assertThat(own.about().text()).contains("Vlasov");
    assertThat(own.rows()).extracting(row -> row.kind()).contains("person", "event");
    assertThat(own.rows())
        .filteredOn(row -> row.what().text().equals("Born"))
        .allMatch(row -> row.entry().path().contains(vlasov.value()))
        .isNotEmpty();
    assertThat(own.total()).isLessThan(timeline(TimelineAsked.ALL).total());
  }

  @Test
  void tellsNothingOfPersonsWhoMayBeLivingUnlessTheyAreAskedAbout() {
    EntryId living = called("Erhard Kroeger");
    TimelineAsked all = TimelineAsked.ALL;
    TimelineView page = timeline(all);
    Set<String> paths = new HashSet<>();
    while (true) {
      page.rows().forEach(row -> paths.add(row.entry().path()));
      if (page.next().isEmpty()) {
        break;
      }
      page = timeline(all.from(page.next()));
    }

    assertThat(paths).noneMatch(path -> path.contains(living.value()));
    assertThat(
            timeline(
                    new TimelineAsked(
                        new OccurrencesAsked(Period.ALL, "", living.value(), false), false, ""))
                .unlisted())
        .isTrue();
  }

  @Test
  void tellsNothingOfWhatIsHidden() {
    archive = ArchiveDatabase.fresh(database);
    try {
      archive
          .bean(ImportArchive.class)
          .take(Path.of("src/main/resources/demo/vlasov"), true, Progress.UNHEARD);
      overview = archive.bean(Overview.class);
      EntryId vlasov = called("Andrey Andreyevich Vlasov");
      long before = timeline(TimelineAsked.ALL).total();
      long spots = spots();
      archive
          .bean(HideNow.class)
          .hide(
              Actor.OPERATOR,
              new Hideable.OfEntry(vlasov),
              new Reason(Category.PRIVACY, "Asked for.", LocalDate.of(2030, 1, 1), null));

      assertThat(timeline(TimelineAsked.ALL).total()).isLessThan(before);
      assertThat(spots()).isLessThan(spots);
      assertThat(overview.relations(vlasov, false, "en")).isEmpty();
      assertThat(
              timeline(
                      new TimelineAsked(
                          new OccurrencesAsked(Period.ALL, "", vlasov.value(), false), false, ""))
                  .about()
                  .isLink())
          .isFalse();
    } finally {
      archive.close();
    }
  }

  private long spots() {
    return within(() -> overview.map(MapAsked.ALL.asList(true), "en")).places().stream()
        .mapToLong(MapView.PlaceView::entries)
        .sum();
  }

  @Test
  void showsAllPlacesOnTheMapAndGathersThemWhereTheyLieClose() {
    MapView map = within(() -> overview.map(MapAsked.ALL, "en"));

    assertThat(map.spots().stream().mapToLong(MapView.SpotView::places).sum())
        .isGreaterThanOrEqualTo(10);
    assertThat(map.spots())
        .allSatisfy(
            spot -> {
              assertThat(spot.left()).isBetween(0, MapWindow.WIDTH);
              assertThat(spot.top()).isBetween(0, MapWindow.HEIGHT);
            });
    OccurrencesAsked year = new OccurrencesAsked(new Period("1942", "1942"), "", "", false);
    MapAsked asked = MapAsked.ALL.at(called("Andrey Andreyevich Vlasov").value()).of(year);
    MapView one = within(() -> overview.map(asked, "en"));
    assertThat(one.there()).isNull();
    MapView world = within(() -> overview.map(MapAsked.ALL.see(map.window().spot(), 2), "en"));
    assertThat(world.spots()).anyMatch(spot -> spot.places() > 1);
  }

  @Test
  void drawsOnTheirPageWhereEventsWere() {
    EntryView appeal = event("Appeal of the Russian Committee");
    EntryView battle = event("Lyuban operation");

    assertThat(appeal.particulars().map()).isNotNull();
    assertThat(appeal.particulars().map().spots())
        .extracting(spot -> spot.place().text())
        .as("that it was in Smolensk is refuted")
        .containsExactly("Berlin");
    assertThat(battle.particulars().map()).isNotNull();
    assertThat(battle.particulars().map().spots())
        .extracting(SmallMapView.SpotView::left, SmallMapView.SpotView::top)
        .containsExactly(tuple(MapWindow.WIDTH / 2, MapWindow.HEIGHT / 2));
    assertThat(battle.sources())
        .contains(
            new EntryId(battle.particulars().map().spots().get(0).place().path().split("/")[2]));
    assertThat(event("Capture of General Vlasov").particulars().map())
        .as("nobody knows where Tukhovezhi lies")
        .isNull();
  }

  private EntryView event(String heading) {
    EntryId id =
        room.list(ListAsked.of(Listing.EVENTS), "en").rows().stream()
            .filter(row -> row.title().text().startsWith(heading))
            .map(row -> new EntryId(row.id()))
            .findFirst()
            .orElseThrow();
    return within(() -> room.entry(id, "en", TreeAsked.ALL)).orElseThrow();
  }

  @Test
  void linksTheRivalPlacesOfOneEvent(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../demo/first-radio"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        Files.writeString(
            folder.resolve(file.getFileName()),
            file.endsWith("event-showing-1895.json") ? rivalling(text) : text);
      }
    }
    ArchiveDatabase radio = ArchiveDatabase.fresh(database);
    try {
      radio.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
      MapView map = within(() -> radio.bean(Overview.class).map(MapAsked.ALL, "en"));

      assertThat(map.rivals()).hasSize(1);
      assertThat(map.rivals().get(0).points().split(" ", -1)).hasSize(2);
      assertThat(map.rivals().get(0).question()).endsWith("/question/q2");
    } finally {
      radio.close();
    }
  }

  /** With a second place in answer to where it took place. */
  private static String rivalling(String event) {
    String claim =
        """
        {"id": "c90", "value": {"type": "place", "entry": "@radio/place/kronstadt"},
         "citations": [{"id": "s90", "source": {"entry": "@radio/source/aitken-1976"}}]},
        """;
    String asked = "\"property\": \"took-place\",\n      \"claims\": [";
    assertThat(event).contains(asked);
    return event.replace(asked, asked + claim);
  }

  @Test
  void listsWhatLiesAtAPlaceInATime() {
    MapView list = within(() -> overview.map(MapAsked.ALL.asList(true), "ru"));
    MapView.PlaceView some =
        list.places().stream().filter(place -> place.entries() > 0).findFirst().orElseThrow();
    MapView there = within(() -> overview.map(some.on(), "ru"));

    assertThat(there.there()).isNotNull();
    assertThat(there.there().lines()).isNotEmpty();
    OccurrencesAsked wartime = new OccurrencesAsked(new Period("1941", "1945"), "", "", false);
    MapView then = within(() -> overview.map(MapAsked.ALL.of(wartime).asList(true), "en"));
    assertThat(then.year()).isEqualTo(1941);
    assertThat(then.places()).isNotEmpty().hasSizeLessThanOrEqualTo(list.places().size());
  }

  @Test
  void listsEachPlaceOfWhatBeginsInAMonthOrReachesIntoIt() {
    long reaching = 0;
    for (int month = 1; month <= 12; month++) {
      String code = "1942-%02d".formatted(month);
      Period period = new Period(code, code);
      OccurrencesAsked asked = new OccurrencesAsked(period, "", "", false);

      MapView then = within(() -> overview.map(MapAsked.ALL.of(asked).asList(true), "en"));

      assertThat(then.places()).hasSize((int) placesOf(period, 0));
      reaching += placesOf(period, period.firstDay()) < placesOf(period, 0) ? 1 : 0;
    }
    assertThat(reaching).isPositive();
  }

  /** How many places anything lies at that is in a period and begins on a day or later. */
  private long placesOf(Period period, long begun) {
    return archive.inTransaction(
        manager ->
            manager
                .createQuery(
                    "select count(distinct p.id) from PublishedOccurrence o join PublishedPlace p"
                        + " on p.id = o.placeId where o.fromDay between :begun and :last"
                        + " and o.toDay >= :first",
                    Long.class)
                .setParameter("begun", begun)
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay())
                .getSingleResult());
  }

  @Test
  void drawsWhoCommandedWhomAndListsTheRest() {
    EntryId vlasov = called("Andrey Andreyevich Vlasov");
    RelationsView view = within(() -> overview.relations(vlasov, false, "en")).orElseThrow();

    assertThat(view.command()).isNotNull();
    assertThat(view.command().boxes())
        .hasSizeGreaterThan(1)
        .anySatisfy(box -> assertThat(box.here()).isTrue());
    assertThat(view.command().lines()).isNotEmpty();
    assertThat(view.groups()).isNotEmpty();
    assertThat(overview.relations(vlasov, true, "en").orElseThrow().command()).isNull();
  }

  @Test
  void beginsAListAtALetterOfTheReadersOwnScript() {
    ListView english = within(() -> room.list(ListAsked.of(Listing.PEOPLE), "en"));
    ListView russian = within(() -> room.list(ListAsked.of(Listing.PEOPLE), "ru"));
    ListView fromV = within(() -> room.list(ListAsked.of(Listing.PEOPLE).at("v"), "en"));

    assertThat(english.jumps().get(0)).hasSize(26);
    assertThat(russian.jumps().get(0).get(0).words()).isEqualTo("А");
    assertThat(russian.rows().get(0).title().text()).matches("(?s).*\\p{IsCyrillic}.*");
    assertThat(fromV.rows()).isNotEmpty();
    assertThat(fromV.rows().get(0).title().text()).contains("V");
    assertThat(fromV.previous()).isNotNull();
    assertThat(english.jumps().get(0).stream().filter(jump -> jump.to() != null)).isNotEmpty();
  }

  @Test
  void turnsThePagesOfAListByTheirKeysForwardsAndBack() {
    ListAsked asked = ListAsked.of(Listing.SOURCES);
    ListView first = within(() -> room.list(asked, "en"));
    assertThat(first.rows()).hasSize(Lists.PAGE);
    ListView second = within(() -> room.list(first.next(), "en"));
    ListView again = within(() -> room.list(second.previous(), "en"));

    assertThat(second.rows()).doesNotContainAnyElementsOf(first.rows()).isNotEmpty();
    assertThat(again.rows()).isEqualTo(first.rows());
  }

  @Test
  void sortsByTimeFromAYearOn() {
    ListAsked asked = ListAsked.of(Listing.EVENTS).sorted(true);
    ListView all = within(() -> room.list(asked, "en"));
    ListView later = within(() -> room.list(asked.at("1945"), "en"));

    assertThat(all.jumps().get(0)).extracting(ListView.JumpView::words).contains("1940");
    assertThat(later.rows()).isNotEmpty().isNotEqualTo(all.rows());
    assertThat(later.rows()).allMatch(row -> !row.dates().isEmpty());
  }

  @Test
  void countsNoMoreThanItSays() {
    assertThat(within(() -> room.list(ListAsked.of(Listing.PEOPLE).of("person"), "en")).rows())
        .allMatch(row -> row.kind().equals("person"));
    assertThat(List.of(Listing.values()))
        .allSatisfy(
            listing ->
                assertThat(room.list(ListAsked.of(listing), "de").total())
                    .isLessThanOrEqualTo(ListView.MOST + 1L));
  }
}
