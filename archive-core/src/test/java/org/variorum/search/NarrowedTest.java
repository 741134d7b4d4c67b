package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.date.HistoricalDate;
import org.variorum.description.Description;
import org.variorum.description.Level;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.place.Concept;
import org.variorum.place.Coordinates;

/** What each filter leaves, and what facets count. */
class NarrowedTest {
  @TempDir static Path directory;

  private static OpenIndex index;

  private static final Entry PRAGUE = place("Prague", "Прага", 50.0875, 14.4213);
  private static final Entry BEROUN = place("Beroun", "Бероун", 49.9638, 14.0720);
  private static final Entry RIGA = place("Riga", "Рига", 56.9496, 24.1052);
  private static final Entry PRISONERS =
      Archive.entry(EntryKind.TOPIC, "Prisoners of war", "Военнопленные");
  private static final Entry FONDS = unit("Staff files", "Дела штаба", "Ф. 37", null, "1941/1945");
  private static final Entry FILE =
      unit("Orders of the day", "Приказы", "Ф. 37 оп. 1", FONDS.id(), "1943~");
  private static final Entry OTHER =
      unit("Letters home", "Письма домой", "Ф. 9", null, "1900-09-14");
  private static final Entry RISING =
      naming(
          Archive.entry(EntryKind.EVENT, "The Prague rising", "Пражское восстание")
              .summarised(Texts.english("Units turned against the garrison."))
              .asking(List.of(Archive.dated("when", "1945-05-05", "1945-05-06"))),
          PRAGUE,
          PRISONERS);
  private static final Entry MEETING =
      naming(
          Archive.entry(EntryKind.EVENT, "A meeting at Riga", "Встреча в Риге")
              .told(Texts.of("de", "<p>Man traf sich bei der Garnison.</p>"), List.of()),
          RIGA);

  private static Entry place(String english, String russian, double north, double east) {
    Concept concept =
        new Concept(
            null,
            new Coordinates(BigDecimal.valueOf(north), BigDecimal.valueOf(east)),
            Texts.NONE,
            List.of(),
            Map.of());
    return Archive.entry(EntryKind.PLACE, english, russian)
        .with(new Particulars(null, null, null, concept, null, null, null));
  }

  private static Entry unit(
      String english, String russian, String code, @Nullable EntryId parent, String dates) {
    return Archive.entry(EntryKind.UNIT, english, russian)
        .with(
            Particulars.of(
                new Description(
                    parent,
                    1,
                    parent == null ? Level.FONDS : Level.FILE,
                    Texts.NONE,
                    new ReferenceCode(code),
                    List.of(),
                    HistoricalDate.of(dates),
                    null,
                    List.of(),
                    Map.of())));
  }

  private static Entry naming(Entry entry, Entry... others) {
    List<Relation> relations = new ArrayList<>();
    for (Entry other : others) {
      relations.add(
          new Relation(
              new LocalId("r" + (relations.size() + 1)),
              other.id(),
              "related",
              null,
              Texts.NONE,
              null,
              List.of()));
    }
    return entry.related(relations);
  }

  @BeforeAll
  static void fill() {
    index = OpenIndex.in(directory);
    Map<EntryId, EntryKind> kinds =
        Map.of(
            PRAGUE.id(), EntryKind.PLACE,
            RIGA.id(), EntryKind.PLACE,
            PRISONERS.id(), EntryKind.TOPIC);
    Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
    List<IndexCard> cards = new ArrayList<>();
    int day = 0;
    for (Entry entry :
        List.of(PRAGUE, BEROUN, RIGA, PRISONERS, FONDS, FILE, OTHER, RISING, MEETING)) {
      List<EntryId> above = entry == FILE ? List.of(FONDS.id()) : List.of();
      Instant announced = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * day++);
      cards.addAll(cataloguer.cards(entry, new Placed(announced, kinds, above, List.of())));
    }
    index.change(cards, List.of());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static SearchResult find(String words, Narrowing narrowing) {
    return index.find(new SearchQuery(words, false, null, narrowing, "en", 0, 50));
  }

  private static List<String> found(Narrowing narrowing) {
    return find("", narrowing).hits().stream().map(Hit::heading).toList();
  }

  private static Narrowing during(String first, String last) {
    return Narrowing.NONE.during(new Days(TimeTreeTest.number(first), TimeTreeTest.number(last)));
  }

  @Test
  void datesAreFoundByOverlapWhereverTheyBegin() {
    assertThat(found(during("1943-06-01", "1943-06-30")))
        .containsExactly("Orders of the day", "Staff files");
    assertThat(found(during("1941-06-22", "1941-06-22"))).containsExactly("Staff files");
    assertThat(found(during("1945-05-06", "1950-01-01")))
        .contains("The Prague rising", "Staff files");
    assertThat(found(during("1900-09-14", "1900-09-14"))).containsExactly("Letters home");
    assertThat(found(during("1900-09-01", "1900-09-01"))).isEmpty();
  }

  @Test
  void valuesOfOneFacetAreAlternativesAndFacetsAddUp() {
    Narrowing places = Narrowing.NONE.with(Facet.TYPE, Set.of("place", "topic"));

    assertThat(found(places)).containsExactly("Beroun", "Prague", "Prisoners of war", "Riga");
    assertThat(found(places.with(Facet.PLACE, Set.of(PRAGUE.id().value()))))
        .containsExactly("Prague");
    assertThat(found(Narrowing.NONE.with(Facet.TYPE, Set.of()))).isEmpty();
  }

  @Test
  void aFacetIsCountedAsIfNothingOfItWereChosen() {
    SearchResult found = find("", Narrowing.NONE.with(Facet.TYPE, Set.of("topic")));

    assertThat(found.total()).isEqualTo(1);
    assertThat(found.facets().get(Facet.TYPE))
        .containsEntry("topic", 1L)
        .containsEntry("place", 3L)
        .containsEntry("unit", 3L);
    assertThat(found.facets().get(Facet.TOPIC)).isEmpty();
    assertThat(find("", Narrowing.NONE).facets().get(Facet.TOPIC))
        .containsEntry(PRISONERS.id().value(), 1L);
  }

  @Test
  void allValuesOfAFacetAreCountedAsIfNoneOfItWereChosen() {
    Narrowing topics = Narrowing.NONE.with(Facet.TYPE, Set.of("topic"));
    SearchQuery query = new SearchQuery("", false, null, topics, "en", 0, 0);

    assertThat(index.values(query, Facet.TYPE, 10)).containsEntry("place", 3L);
    assertThat(index.values(query, Facet.TYPE, 2)).hasSize(2).doesNotContainKey("topic");
    assertThat(index.values(query, Facet.TOPIC, 10)).isEmpty();
  }

  @Test
  void timesAreCountedByDecadesAndByYearsWhereFewAreAskedFor() {
    assertThat(find("", Narrowing.NONE).times())
        .satisfies(
            times -> {
              assertThat(times.span()).isEqualTo(10);
              assertThat(times.counts()).containsEntry(1900, 1L).containsKey(1940);
            });
    assertThat(find("", during("1943-01-01", "1943-12-31")).times())
        .satisfies(
            times -> {
              assertThat(times.span()).isEqualTo(1);
              assertThat(times.counts())
                  .containsEntry(1943, 2L)
                  .containsEntry(1945, 2L)
                  .doesNotContainKey(1900);
            });
  }

  @Test
  void aBranchHoldsAllBelowIt() {
    assertThat(found(Narrowing.NONE.with(Facet.UNDER, Set.of(FONDS.id().value()))))
        .containsExactly("Orders of the day", "Staff files");
  }

  @Test
  void wordsAreSoughtInTheFieldThatIsNamed() {
    WordFields none = WordFields.NONE;

    assertThat(found(Narrowing.NONE.saying(none.heading("prague")))).contains("Prague");
    assertThat(found(Narrowing.NONE.saying(none.heading("garrison")))).isEmpty();
    assertThat(found(Narrowing.NONE.saying(none.text("garrisons"))))
        .containsExactly("The Prague rising");
    assertThat(found(Narrowing.NONE.saying(none.text("\"against the garrison\""))))
        .containsExactly("The Prague rising");
    assertThat(found(Narrowing.NONE.saying(none.title("Prague")))).isEmpty();
    assertThat(found(Narrowing.NONE.saying(none.code("ф. 37"))))
        .containsExactly("Orders of the day", "Staff files");
    assertThat(found(Narrowing.NONE.saying(none.code("*")))).isEmpty();
  }

  @Test
  void whatIsToBeWithoutIsNowhere() {
    Narrowing narrowing =
        Narrowing.NONE
            .with(Facet.TYPE, Set.of("event", "place"))
            .saying(WordFields.NONE.without("Riga \"turned against\""));

    assertThat(found(narrowing)).containsExactly("Beroun", "Prague");
  }

  @Test
  void languagesAreThoseOfTheTexts() {
    assertThat(found(Narrowing.NONE.with(Facet.LANGUAGE, Set.of("de"))))
        .containsExactly("A meeting at Riga");
  }

  @Test
  void placesAreFoundByTheirDistance() {
    Set<EntryId> near = index.lookUp(entries -> entries.near(List.of(PRAGUE.id().value()), 50));
    Set<EntryId> degrees = index.lookUp(entries -> entries.near(List.of("57.0,24.0"), 20));

    assertThat(near).containsExactly(PRAGUE.id(), BEROUN.id());
    assertThat(degrees).containsExactly(RIGA.id());
    assertThat(index.<Set<EntryId>>lookUp(entries -> entries.near(List.of("99,999"), 20)))
        .isEmpty();
  }

  @Test
  void knowsWhoIsCalledSo() {
    assertThat(called("Prague")).containsExactly(PRAGUE.id());
    assertThat(called("прага")).containsExactly(PRAGUE.id());
    assertThat(called("Prisoners of war")).isEmpty();
    assertThat(called("nowhere at all")).isEmpty();
    assertThat(called("*\u0000\ud800")).isEmpty();
  }

  private static List<EntryId> called(String name) {
    return index.lookUp(entries -> entries.called(name, Set.of("place")));
  }

  @Test
  void standsInTheOrderAskedFor() {
    assertThat(sorted(SearchSort.CHANGED)).startsWith("A meeting at Riga", "The Prague rising");
    assertThat(sorted(SearchSort.DATE)).startsWith("Letters home", "Staff files");
    assertThat(sorted(SearchSort.HEADING)).startsWith("A meeting at Riga", "Beroun");
  }

  private static List<String> sorted(SearchSort sort) {
    SearchQuery query = new SearchQuery("", false, null, Narrowing.NONE, "en", sort, false, 0, 50);
    return index.find(query).hits().stream().map(Hit::heading).toList();
  }

  @Test
  void whatLiesBelowAMovedUnitIsNoticed() {
    Set<String> lines = Set.of(FONDS.id() + "/" + OTHER.id());

    assertThat(index.<List<EntryId>>lookUp(entries -> entries.strayed(lines, 9)))
        .containsExactly(FILE.id());
    assertThat(
            index.<List<EntryId>>lookUp(
                entries -> entries.strayed(entries.lines(List.of(FONDS.id(), FILE.id())), 9)))
        .isEmpty();
  }
}
