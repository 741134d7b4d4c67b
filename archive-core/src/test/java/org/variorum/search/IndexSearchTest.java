package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.resolver.Reason;

class IndexSearchTest {
  @TempDir static Path directory;

  private static final Archive ARCHIVE = Archive.small();
  private static OpenIndex index;

  @BeforeAll
  static void fill() {
    index = OpenIndex.in(directory);
    Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
    index.change(
        Stream.concat(ARCHIVE.all().stream(), Stream.of(ARCHIVE.petersburg))
            .flatMap(entry -> cataloguer.cards(entry).stream())
            .toList(),
        List.of());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vlasov",
        "Wlassow",
        "Власов",
        "Vlassov",
        "Vlasoff",
        "Własow",
        "VLASOV",
        "власовъ",
        "Andrej Wlassow",
        "Vlasov, Andrey",
        "Андрей Власов",
        "Vlasov 1942",
        "Власов Андрей Андреевич"
      })
  void findsAPersonFirstByAnySpelling(String typed) {
    assertThat(ids(find(typed))).startsWith(ARCHIVE.vlasov.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Власова", "Власову", "армия Власова", "о Власове"})
  void findsAPersonInAnotherCase(String typed) {
    assertThat(ids(find(typed))).contains(ARCHIVE.vlasov.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Wlassow", "Власов", "Vlasov", "Vlassov", "Andrej Wlassow", "Андрей Власов"})
  void knowsThePersonThatIsMeant(String typed) {
    assertThat(find(typed).exactPerson()).contains(ARCHIVE.vlasov.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Andrey", "Stalin", "army", "Myasnoy Bor", "Vlasov captured"})
  void takesNothingElseForAPerson(String typed) {
    assertThat(find(typed).exactPerson()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Мясной Бор", "Myasnoy Bor", "Miasnoi Bor", "Mjasnoi Bor", "Мясного Бора"})
  void findsAPlaceBeforeWhatHappenedThere(String typed) {
    assertThat(ids(find(typed))).startsWith(ARCHIVE.bor.id()).contains(ARCHIVE.breakout.id());
  }

  @Test
  void saysWhichOtherSpellingsItSearched() {
    assertThat(find("Wlassow").alsoSearched()).contains("Vlasov", "Власов");
    assertThat(find("Miasnoi Bor").alsoSearched())
        .contains("Myasnoy Bor", "Мясной Бор", "Mjasnoi Bor");
    assertThat(find("army").alsoSearched()).isEmpty();
  }

  @Test
  void saysWhichFormMatchedAndInWhichLanguage() {
    Hit hit = find("Wlassow").hits().get(0);

    assertThat(hit.matchedForm()).isEqualTo("Wlassow, Andrej Andrejewitsch");
    assertThat(hit.matchedLanguage()).isEqualTo("de");
    assertThat(find("Vlasov").hits().get(0).matchedForm()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Vlasov,EXACT",
    "Wlassow,FORM",
    "Vlassov,SPELLING",
    "Власову,FOLDED",
    "Vlasvo,SLIP",
    "'Власов, А. А.',EXACT"
  })
  void saysWhyAPersonWasFound(String typed, Reason reason) {
    Hit hit = find(typed).hits().get(0);

    assertThat(hit.id()).isEqualTo(ARCHIVE.vlasov.id());
    assertThat(Objects.requireNonNull(hit.why()).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "Leningrad,1924/1991",
    "Ленинград,1924/1991",
    "Petrograd,1914/1924",
    "Петроградъ,1914/1924",
    "Санкт-Петербург,''",
    "Sankt-Petersburg,''"
  })
  void findsAPlaceByANameOfItsTimes(String typed, String used) {
    Hit hit = find(typed).hits().get(0);

    assertThat(hit.id()).isEqualTo(ARCHIVE.petersburg.id());
    assertThat(Objects.requireNonNull(hit.why()).form().used()).isEqualTo(used);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vla", "Вла", "Wlas", "Andrey Vla", "vl"})
  void suggestsWhoMayBeMeant(String typed) {
    assertThat(index.begun(typed, 5)).extracting(NameFound::id).contains(ARCHIVE.vlasov.id());
  }

  @Test
  void forgetsTheNamesOfWhatIsGone(@TempDir Path other) {
    try (OpenIndex small = OpenIndex.in(other)) {
      small.change(new Cataloguer(Archive.WORDS).cards(ARCHIVE.vlasov), List.of());
      assertThat(small.named("Wlassow", 5)).hasSize(1);

      small.change(List.of(), List.of(ARCHIVE.vlasov.id().value()));

      assertThat(small.named("Wlassow", 5)).isEmpty();
      assertThat(small.begun("Wla", 5)).isEmpty();
    }
  }

  @Test
  void findsANameThatWasLookedUpBeforeByItsNewForm(@TempDir Path other) {
    try (OpenIndex small = OpenIndex.in(other)) {
      Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
      small.change(cataloguer.cards(ARCHIVE.vlasov), List.of());
      assertThat(small.named("Wlassow", 5)).hasSize(1);

      small.change(
          cataloguer.cards(ARCHIVE.vlasov.headed(Texts.english("Wlassow, Erich"))), List.of());

      assertThat(small.named("Wlassow, Erich", 5))
          .singleElement()
          .satisfies(found -> assertThat(found.fit().reason()).isEqualTo(Reason.EXACT));
    }
  }

  @Test
  void theLikeliestOfManyNamesakesAreThoseOfAll(@TempDir Path other) {
    try (OpenIndex many = OpenIndex.in(other)) {
      Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
      List<String> spellings = List.of("Vlasov", "Wlassow", "Vlassov", "Vlasow", "Vlazov");
      many.change(
          IntStream.range(0, 70)
              .mapToObj(
                  number ->
                      Archive.entry(
                          EntryKind.PERSON,
                          spellings.get(number % 5) + ", Ivan" + number % 7,
                          "Власов, Иван" + number % 7))
              .flatMap(entry -> cataloguer.cards(entry).stream())
              .toList(),
          List.of());
      for (String typed : List.of("Vlasov", "Власов", "Wlassow, Ivan3", "Vlasv")) {
        List<NameFound> all = many.named(typed, 80);

        assertThat(all).hasSizeGreaterThan(9);
        assertThat(many.named(typed, 9)).isEqualTo(all.subList(0, 9));
      }
    }
  }

  @Test
  void exactSpellingLeavesOtherSpellingsOut() {
    SearchResult found = index.find(query("Vlassov", true));

    assertThat(found.hits()).isEmpty();
    assertThat(found.alsoSearched()).isEmpty();
    assertThat(ids(index.find(query("wlassow", true)))).containsExactly(ARCHIVE.vlasov.id());
  }

  @Test
  void marksInTheReadersLanguageWhatWasSoughtInAnother() {
    Hit english = find("Власов").hits().get(0);
    Hit russian = find("Wlassow", "ru").hits().get(0);

    assertThat(marked(english)).containsExactly("Vlasov");
    assertThat(text(english)).contains("commanded the 2nd Shock Army & was taken");
    assertThat(marked(russian)).containsExactly("Власова", "Власове");
    assertThat(russian.heading()).isEqualTo("Власов, Андрей Андреевич");
  }

  @ParameterizedTest
  @CsvSource({
    "document,documents",
    "armies,Army",
    "Haus,Häuser",
    "haeuser,Häuser",
    "general,General",
    "генералы,генерал",
    "болото,болотах"
  })
  void findsWordsInOtherForms(String typed, String found) {
    String texts =
        find(typed, "en").hits().stream()
            .flatMap(hit -> marked(hit).stream())
            .collect(Collectors.joining(" "));

    assertThat(texts).containsIgnoringCase(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"July 1942", "1942-07", "1942-07-12", "12 July 1942", "июль 1942"})
  void findsWhatLiesInTheTimeThatWasTyped(String typed) {
    assertThat(ids(find(typed)))
        .contains(ARCHIVE.vlasov.id())
        .doesNotContain(ARCHIVE.breakout.id(), ARCHIVE.zhukov.id());
  }

  @Test
  void aYearFindsAllOfIt() {
    assertThat(ids(find("1942"))).contains(ARCHIVE.vlasov.id(), ARCHIVE.breakout.id());
  }

  @Test
  void countsEachGroupWhicheverIsAskedFor() {
    SearchResult all = find("Vlasov");
    SearchResult people =
        index.find(new SearchQuery("Vlasov", false, KindGroup.PEOPLE, "en", 0, 20));

    assertThat(all.counts())
        .containsEntry(KindGroup.PEOPLE, 2L)
        .containsEntry(KindGroup.SOURCES, 1L)
        .containsEntry(KindGroup.PLACES, 0L);
    assertThat(people.counts()).isEqualTo(all.counts());
    assertThat(ids(people)).containsExactly(ARCHIVE.vlasov.id(), ARCHIVE.vlasova.id());
    assertThat(people.total()).isEqualTo(2);
  }

  @Test
  void aDisputedQuestionIsAHitOfItsOwn() {
    SearchResult found = narrowed("Schukow", KindGroup.QUESTIONS, Narrowing.NONE);

    assertThat(found.hits())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.id()).isEqualTo(ARCHIVE.zhukov.id());
              assertThat(hit.question()).isEqualTo(new LocalId("q1"));
              assertThat(hit.heading()).isEqualTo("When was Zhukov born?");
              assertThat(hit.rivals().get(0).values())
                  .containsExactly("1\u00a0December 1896", "5\u00a0January 1897");
            });
    assertThat(find("Schukow").counts()).containsEntry(KindGroup.QUESTIONS, 1L);
    assertThat(find("Vlasov").counts()).containsEntry(KindGroup.QUESTIONS, 0L);
  }

  @Test
  void insideTextsOnlyRunningTextCounts() {
    SearchResult found = narrowed("Wlassow", KindGroup.TEXTS, Narrowing.NONE);

    assertThat(ids(found)).containsExactly(ARCHIVE.vlasov.id());
    assertThat(text(found.hits().get(0))).contains("commanded the 2nd Shock Army");
    assertThat(ids(narrowed("\"2nd Shock Army\"", KindGroup.TEXTS, Narrowing.NONE)))
        .containsExactly(ARCHIVE.vlasov.id());
    assertThat(find("Wlassow").counts()).containsEntry(KindGroup.TEXTS, 1L);
    assertThat(find("Wlassow").everywhere()).isEqualTo(find("Wlassow").total());
  }

  @Test
  void leavesWhatTheSourcesDisagreeOn() {
    Narrowing contested = Narrowing.NONE.with(Trait.DISAGREE);

    assertThat(ids(narrowed("", null, contested)))
        .containsExactly(ARCHIVE.zhukov.id(), ARCHIVE.zhukov.id());
    assertThat(ids(narrowed("Vlasov", null, contested))).isEmpty();
    assertThat(ids(narrowed("", null, Narrowing.NONE.with(Trait.SCANS)))).isEmpty();
  }

  @Test
  void leavesWhatHasADateInTheYearsAskedFor() {
    assertThat(ids(narrowed("", null, years(1942, 1942))))
        .containsExactlyInAnyOrder(ARCHIVE.vlasov.id(), ARCHIVE.breakout.id());
    assertThat(ids(narrowed("", KindGroup.EVENTS, years(1940, 0))))
        .containsExactly(ARCHIVE.breakout.id());
    assertThat(ids(narrowed("", KindGroup.PEOPLE, years(0, 1899))))
        .containsExactly(ARCHIVE.zhukov.id());
    assertThat(ids(narrowed("", null, years(1943, 1950)))).isEmpty();
  }

  @Test
  void leavesWhatBeginsOrEndsWithAFigureBetweenThoseAskedFor() {
    assertThat(ids(narrowed("", null, figures(5000, 7000)))).containsExactly(ARCHIVE.breakout.id());
    assertThat(ids(narrowed("", null, figures(8000, 0)))).containsExactly(ARCHIVE.breakout.id());
    assertThat(ids(narrowed("", null, figures(0, 6000)))).containsExactly(ARCHIVE.breakout.id());
    assertThat(ids(narrowed("", null, figures(6001, 7999)))).isEmpty();
    assertThat(ids(narrowed("", null, figures(60, 80)))).isEmpty();
  }

  @Test
  void leavesWhatASourceSaysAndTellsWhichSourcesSpeak() {
    Narrowing asserted = Narrowing.NONE.with(Facet.BY, Set.of(ARCHIVE.book.id().value()));
    Narrowing other = Narrowing.NONE.with(Facet.BY, Set.of(ARCHIVE.bor.id().value()));

    assertThat(ids(narrowed("", null, asserted))).containsExactly(ARCHIVE.breakout.id());
    assertThat(ids(narrowed("", null, other))).isEmpty();
    assertThat(find("breakout").facets().get(Facet.BY))
        .containsExactly(Map.entry(ARCHIVE.book.id().value(), 1L));
    assertThat(find("Zhukov").facets().get(Facet.BY)).isEmpty();
  }

  @Test
  void namesTheNearestSpellingsWhereNothingWasFound() {
    assertThat(find("Zhukxb").nearest()).containsExactly("Zhukov");
    assertThat(find("Zhukov").nearest()).isEmpty();
    assertThat(find("qqqqqqq").nearest()).isEmpty();
    assertThat(find("Zhukxb Lemberg").alsoSearched()).contains("Львов");
    assertThat(find("Zhukxb Lemberg").nearest()).contains("Zhukov");
    assertThat(find("Zhukxb Miasnoi Bor").nearest()).isEmpty();
  }

  private static Narrowing figures(long least, long most) {
    return Narrowing.NONE.counting(new Span(least, most));
  }

  private static Narrowing years(int from, int to) {
    long first = TimeTreeTest.number(from == 0 ? "-9999-01-01" : "%04d-01-01".formatted(from));
    long last = TimeTreeTest.number(to == 0 ? "9999-12-31" : "%04d-12-31".formatted(to));
    return Narrowing.NONE.during(new Days(first, last));
  }

  private static SearchResult narrowed(
      String words, @Nullable KindGroup group, Narrowing narrowing) {
    return index.find(new SearchQuery(words, false, group, narrowing, "en", 0, 20));
  }

  @Test
  void withoutWordsAllEntriesStandByTheirHeading() {
    assertThat(find("").hits().stream().map(Hit::heading))
        .containsExactly(
            "Breakout at Myasnoy Bor",
            "Myasnoy Bor",
            "Saint Petersburg",
            "Vlasov and the Russian Liberation Movement",
            "Vlasov, Andrey Andreyevich",
            "Vlasova, Anna",
            "What the documents say",
            "When was Zhukov born?",
            "Zhukov, Georgy");
    assertThat(find("").total()).isEqualTo(9);
    assertThat(find("", "ru").hits().get(0).heading()).isEqualTo("Власов, Андрей Андреевич");
  }

  @Test
  void pagesDoNotOverlap() {
    List<EntryId> first = ids(page(0));
    List<EntryId> second = ids(page(3));

    assertThat(first).hasSize(3).doesNotContainAnyElementsOf(second);
  }

  private static SearchResult page(int from) {
    return index.find(new SearchQuery("", false, null, "en", from, 3));
  }

  @Test
  void aPhraseIsFoundAsItStands() {
    assertThat(ids(find("\"2nd Shock Army\""))).contains(ARCHIVE.breakout.id());
    assertThat(ids(find("\"Army Shock\""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Andrey Vlasov\"",
        "«Андрей Власов»",
        "\"Andrej Wlassow\"",
        "\"Vlasov, Andrei\"",
        "\"Андрей Андреевич Власов\""
      })
  void aQuotedNameFindsWhomItMeansInAnyScript(String typed) {
    SearchResult found = find(typed);

    assertThat(ids(found)).startsWith(ARCHIVE.vlasov.id()).doesNotContain(ARCHIVE.vlasova.id());
    assertThat(Objects.requireNonNull(found.hits().get(0).why()).reason())
        .isLessThanOrEqualTo(Reason.FOLDED);
    assertThat(found.exactPerson()).contains(ARCHIVE.vlasov.id());
  }

  @Test
  void aQuotedNameIsFoundInTextsOfTheOtherScript() {
    assertThat(ids(find("\"Georgy Zhukov\" born"))).contains(ARCHIVE.zhukov.id());
    assertThat(ids(find("\"Myasnoy Bor\"")))
        .startsWith(ARCHIVE.bor.id())
        .contains(ARCHIVE.breakout.id());
    assertThat(ids(find("\"Мясного Бора\""))).contains(ARCHIVE.breakout.id());
    assertThat(find("\"Andrey Vlasov\"").alsoSearched()).contains("Андрей Власов");
  }

  @Test
  void aQuotedNameFindsNobodyWhoIsMerelyCalledAlike() {
    assertThat(ids(find("\"Andrey Vlasvo\""))).isEmpty();
    assertThat(ids(index.find(new SearchQuery("\"Andrey Vlasov\"", true, null, "en", 0, 10))))
        .isEmpty();
  }

  @Test
  void anIdentifierFindsItsEntry() {
    assertThat(ids(find(ARCHIVE.zhukov.id().value()))).containsExactly(ARCHIVE.zhukov.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "*",
        "?",
        "AND",
        "OR NOT",
        "a*",
        "(",
        "[x TO y]",
        "field:x",
        "\\",
        "~2",
        "+-!",
        "' OR 1=1 --",
        "<script>",
        "\u0000",
        "\ud800",
        "ß",
        "’",
        "𝔙lasov",
        "1942-13-45",
        "0000"
      })
  void oddInputIsNeverRefused(String typed) {
    assertThat(find(typed)).isNotNull();
  }

  @Test
  void aPageOfTextIsNeverRefused() {
    assertThat(find("Vlasov ".repeat(1500)).hits()).isNotEmpty();
    assertThat(find("x".repeat(10_000)).hits()).isEmpty();
    assertThat(find("1942 ".repeat(2000))).isNotNull();
  }

  private static SearchResult find(String words) {
    return find(words, "en");
  }

  private static SearchResult find(String words, String language) {
    return index.find(new SearchQuery(words, false, null, language, 0, 20));
  }

  private static SearchQuery query(String words, boolean exactly) {
    return new SearchQuery(words, exactly, null, "en", 0, 20);
  }

  private static List<EntryId> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  private static List<String> marked(Hit hit) {
    return hit.snippet().stream().filter(SnippetPart::marked).map(SnippetPart::text).toList();
  }

  private static String text(Hit hit) {
    return hit.snippet().stream().map(SnippetPart::text).collect(Collectors.joining());
  }
}
