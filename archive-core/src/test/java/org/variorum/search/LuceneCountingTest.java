package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.identifier.EntryId;

class LuceneCountingTest {
  private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");
  private static final Random RANDOM = new Random(1942);
  private static final int VALUES = 3000;

  @TempDir static Path directory;
  @TempDir static Path other;

  private static OpenIndex index;

  /** One large segment, with small ones beside it. */
  private static OpenIndex merged;

  /** Several segments, of which the last have few and none of the values. */
  @BeforeAll
  static void fill() {
    index = OpenIndex.in(directory);
    for (int part = 0; part < 5; part++) {
      index.change(IntStream.range(0, 400).mapToObj(LuceneCountingTest::card).toList(), List.of());
    }
    index.change(List.of(card(1), card(2)), List.of());
    index.change(List.of(bare()), List.of());
    merged = OpenIndex.in(other);
    merged.change(IntStream.range(0, 2000).mapToObj(LuceneCountingTest::card).toList(), List.of());
    for (int part = 0; part < 4; part++) {
      merged.change(IntStream.range(0, 30).mapToObj(LuceneCountingTest::card).toList(), List.of());
    }
    merged.change(List.of(bare()), List.of());
  }

  @AfterAll
  static void close() {
    index.close();
    merged.close();
  }

  private static IndexCard card(int number) {
    IndexCard card = bare();
    card.put(IndexField.TYPE, number % 3 == 0 ? "person" : "event");
    card.put(IndexField.NAMED, "n" + number);
    for (int i = RANDOM.nextInt(5); i > 0; i--) {
      card.put(IndexField.AGENT, "a" + (int) (VALUES * RANDOM.nextDouble() * RANDOM.nextDouble()));
      card.put(IndexField.AGENT, "я" + RANDOM.nextInt(VALUES));
    }
    return card;
  }

  private static IndexCard bare() {
    IndexCard card = IndexCard.of(EntryId.random(RANDOM));
    card.put(IndexField.KIND, "PERSON");
    card.put(IndexField.GROUP, KindGroup.PEOPLE.name());
    return card;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 13", "1, 10000", "7, 13", "400, 1", "400, 13", "400, 10000"})
  void countsAsTheBackEndDoes(int numbers, int most) {
    countsAsTheBackEndDoes(index, numbers, most);
    countsAsTheBackEndDoes(merged, numbers, most);
  }

  private static void countsAsTheBackEndDoes(OpenIndex index, int numbers, int most) {
    Set<String> some =
        IntStream.range(0, numbers).mapToObj(number -> "n" + number).collect(Collectors.toSet());
    for (IndexField field : List.of(IndexField.AGENT, IndexField.TYPE, IndexField.TOPIC)) {
      Map<String, Long> expected = counts(index, Counting.BY_BACK_END, field, some, most);

      Map<String, Long> first = counts(index, new LuceneCounting(), field, some, most);
      LuceneCounting kept = new LuceneCounting();
      counts(index, kept, field, Set.of(), most);
      Map<String, Long> then = counts(index, kept, field, some, most);

      assertThat(List.copyOf(first.entrySet())).isEqualTo(List.copyOf(expected.entrySet()));
      assertThat(List.copyOf(then.entrySet())).isEqualTo(List.copyOf(expected.entrySet()));
    }
  }

  @Test
  void countsNothingWhereNothingIsFound() {
    assertThat(counts(index, new LuceneCounting(), IndexField.AGENT, Set.of("none"), 10)).isEmpty();
  }

  @Test
  void countsAnewWhatHasChanged(@TempDir Path other) {
    try (OpenIndex small = OpenIndex.in(other)) {
      SearchQuery any = new SearchQuery("", false, null, "en", 0, 1);
      List<IndexCard> cards = new ArrayList<>(List.of(card(1), card(2), card(3)));
      small.change(cards, List.of());
      assertThat(small.find(any).facets().get(Facet.TYPE)).containsEntry("event", 2L);

      small.change(List.of(card(4)), List.of(cards.get(2).values(IndexField.OWNER).get(0)));

      assertThat(small.find(any).facets().get(Facet.TYPE)).containsExactly(Map.entry("event", 3L));
    }
  }

  /** Of those that name one of some; of none, of all. */
  private static Map<String, Long> counts(
      OpenIndex index, Counting counting, IndexField field, Set<String> named, int most) {
    return index.ask(
        session ->
            session
                .search(IndexCard.class)
                .where(
                    make ->
                        named.isEmpty()
                            ? make.matchAll()
                            : make.terms().field(IndexField.NAMED.code()).matchingAny(named))
                .aggregation(COUNTS, make -> counting.of(make, field, most))
                .fetch(0)
                .aggregation(COUNTS));
  }
}
