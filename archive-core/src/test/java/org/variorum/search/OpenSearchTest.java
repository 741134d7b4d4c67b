package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.document.DemoArchive;
import org.variorum.entry.Entry;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;
import org.variorum.resolver.Reason;

/** A real OpenSearch beside Lucene, as {@code ./verify --all} starts it. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "VARIORUM_TEST_OPENSEARCH_URL", matches = "http.*")
class OpenSearchTest {
  private static final int QUERIES = 200;

  @TempDir Path directory;

  private final DemoArchive demo = new DemoArchive();
  private final List<IndexCard> cards = cards();
  private final SearchServer server =
      new SearchServer(
          URI.create(String.valueOf(System.getenv("VARIORUM_TEST_OPENSEARCH_URL"))),
          "test",
          "",
          "");
  private final ServerIndexes remote =
      new ServerIndexes(server, index -> index.change(cards, List.of()), true);
  private OpenIndex local;

  @BeforeEach
  void fill() {
    server.all().forEach(server::delete);
    local = OpenIndex.in(directory);
    local.change(cards, List.of());
  }

  @AfterEach
  void clear() {
    local.close();
    remote.close();
    server.all().forEach(server::delete);
  }

  @Test
  void findsTheSameFirstTenAsLucene() {
    List<SearchQuery> queries = queries();

    List<String> otherwise = new ArrayList<>();
    for (SearchQuery query : queries) {
      SearchResult here = local.find(query);
      SearchResult there = remote.with(index -> index.find(query));
      if (!ids(here).equals(ids(there)) || here.total() != there.total()) {
        otherwise.add(
            query.words() + ": " + here.total() + ids(here) + " / " + there.total() + ids(there));
      }
    }

    assertThat(queries).hasSize(QUERIES);
    assertThat(otherwise).isEmpty();
  }

  @Test
  void countsAndShowsTheSame() {
    SearchQuery query = new SearchQuery("Wlassow", false, null, "de", 0, 10);

    SearchResult here = local.find(query);
    SearchResult there = remote.with(index -> index.find(query));

    assertThat(there.counts()).isEqualTo(here.counts());
    assertThat(there.facets()).isEqualTo(here.facets());
    assertThat(there.times()).isEqualTo(here.times());
    assertThat(there.alsoSearched()).isEqualTo(here.alsoSearched());
    assertThat(there.hits()).isEqualTo(here.hits());
  }

  @Test
  void servesWhileAnotherIsBuiltAndThenByThatOne() {
    AtomicInteger builds = new AtomicInteger();
    try (ServerIndexes indexes =
        new ServerIndexes(
            server,
            index -> {
              builds.incrementAndGet();
              index.change(cards, List.of());
            },
            true)) {
      long entries = indexes.with(OpenIndex::size);
      String first = server.serving().orElseThrow();

      indexes.renew();

      assertThat(builds).hasValue(2);
      assertThat(server.serving()).isPresent().isNotEqualTo(java.util.Optional.of(first));
      String serving = server.serving().orElseThrow();
      assertThat(server.all()).containsExactlyInAnyOrder(serving, serving + "-names");
      assertThat((long) indexes.with(OpenIndex::size)).isEqualTo(entries);
    }
  }

  @Test
  void isOpenedByOtherNodesAsItWasBuilt() {
    SearchQuery query = new SearchQuery("Wlassow", false, null, "en", 0, 10);
    try (ServerIndexes showing = new ServerIndexes(server, index -> {}, false)) {
      assertThatThrownBy(() -> showing.with(OpenIndex::size))
          .isInstanceOf(SearchAwayException.class);

      SearchResult built = remote.with(index -> index.find(query));

      assertThat(showing.with(index -> index.find(query)).hits()).isEqualTo(built.hits());
    }
  }

  @Test
  void anotherNodeHearsOfNamesThatHaveChanged() {
    Entry entry =
        demo.entries().values().stream()
            .filter(one -> one.heading().wordsIn("en").startsWith("Vlasov, "))
            .findFirst()
            .orElseThrow();
    String id = entry.id().value();
    Entry renamed = entry.headed(Texts.english("Wlassow-Bergmann, Andreas")).named(List.of());
    try (ServerIndexes showing = new ServerIndexes(server, index -> {}, false)) {
      long unused = remote.with(OpenIndex::size);
      List<NameFound> before = showing.with(index -> index.named("Wlassow", 5));
      assertThat(before).anyMatch(found -> found.id().equals(entry.id()));

      boolean written =
          remote.with(
              index -> {
                index.change(new Cataloguer(DemoArchive.vocabulary()).cards(renamed), List.of());
                return true;
              });
      boolean heard = showing.with(index -> index.forget(List.of(id)));

      assertThat(written && heard).isTrue();
      List<NameFound> after = showing.with(index -> index.named("Wlassow-Bergmann", 5));
      assertThat(after)
          .filteredOn(found -> found.id().equals(entry.id()))
          .singleElement()
          .satisfies(found -> assertThat(found.fit().reason()).isEqualTo(Reason.EXACT));
    }
  }

  @Test
  void takesOutWhatIsGone() {
    Entry gone = demo.entries().values().iterator().next();
    long before = remote.with(OpenIndex::size);

    remote.with(
        index -> {
          index.change(List.of(), List.of(gone.id().value()));
          return true;
        });

    assertThat((long) remote.with(OpenIndex::size)).isEqualTo(before - 1);
  }

  private List<IndexCard> cards() {
    Cataloguer cataloguer = new Cataloguer(DemoArchive.vocabulary());
    return demo.entries().values().stream()
        .flatMap(entry -> cataloguer.cards(entry).stream())
        .toList();
  }

  /** Names and headings in all their forms, words of texts, phrases, days. */
  private List<SearchQuery> queries() {
    Set<String> typed =
        new LinkedHashSet<>(List.of("July 1942", "июль 1942", "born 1900", "16,000"));
    for (Entry entry : demo.entries().values()) {
      entry.names().stream().map(NameForm::text).limit(2).forEach(typed::add);
      Texts heading = entry.heading();
      typed.add(heading.wordsIn("ru"));
      typed.add("\"" + firstWords(entry.summary().wordsIn("en"), 2) + "\"");
      typed.add(firstWords(entry.summary().wordsIn("ru"), 3));
    }
    typed.removeIf(words -> words.replace("\"", "").isBlank());
    List<SearchQuery> queries = new ArrayList<>();
    List<String> languages = List.of("en", "ru", "de");
    int step = typed.size() / QUERIES;
    List<String> all = List.copyOf(typed);
    for (int one = 0; one < QUERIES; one++) {
      queries.add(
          new SearchQuery(all.get(one * step), one % 10 == 9, null, languages.get(one % 3), 0, 10));
    }
    return queries;
  }

  private static String firstWords(String text, int most) {
    return String.join(
        " ", List.of(text.split(" ")).subList(0, Math.min(most, text.split(" ").length)));
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream()
        .map(hit -> hit.id() + (hit.question() == null ? "" : "-" + hit.question()))
        .toList();
  }
}
