package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.document.DemoArchive;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

class DemoSearchTest {
  @TempDir static Path directory;

  private static final DemoArchive DEMO = new DemoArchive();
  private static OpenIndex index;

  @BeforeAll
  static void fill() {
    index = OpenIndex.in(directory);
    Cataloguer cataloguer = new Cataloguer(DemoArchive.vocabulary());
    index.change(
        DEMO.entries().values().stream()
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
        "Wlassow",
        "Власов",
        "Vlasov",
        "Vlassov",
        "Vlasoff",
        "Wlasow",
        "Wlassov",
        "Własow",
        "Vlaszov",
        "Власовъ",
        "Andrej Wlassow",
        "Andrei Vlasov",
        "General Vlasov",
        "генерал Власов"
      })
  void findsVlasovFirst(String typed) {
    assertThat(find(typed, "en").hits().get(0).id()).isEqualTo(id("person/vlasov"));
    assertThat(find(typed, "ru").hits().get(0).id()).isEqualTo(id("person/vlasov"));
  }

  @Test
  void noLineOfAHitOnlyRepeatsWhatWasTyped() {
    assertThat(find("Wlassow", "en").hits())
        .isNotEmpty()
        .allSatisfy(
            hit ->
                assertThat(hit.snippet())
                    .as(hit.heading())
                    .satisfiesAnyOf(
                        line -> assertThat(line).isEmpty(),
                        line ->
                            assertThat(line)
                                .anyMatch(part -> !part.marked() && !part.text().isBlank())));
  }

  @Test
  void findsWhatNamesAPlaceByAnotherOfItsNames() {
    assertThat(find("Petrograd", "en").hits())
        .extracting(Hit::id)
        .contains(id("place/lyuban"), id("body/volkhov-front"));
    assertThat(find("Petrograd", "ru").alsoSearched()).contains("Ленинград");
  }

  @Test
  void findsWhatNamesAPlaceThatHasNoEntry() {
    assertThat(find("Varsovie", "en").hits()).isNotEmpty();
    assertThat(find("Varsovie", "en").alsoSearched())
        .contains("Варшава")
        .doesNotContain("Warszawa");
    assertThat(exactly("Varsovie").hits()).isEmpty();
  }

  @Test
  void searchesOtherNamesThatThePlaceItselfHas() {
    NamesFound found =
        new NamesFound(
            Wanted.of("Zolotograd"),
            List.of(
                new NamesFound.Named(
                    "abcd1234",
                    EntryKind.PLACE,
                    List.of(KeptForm.of("en", "Zolotograd"), KeptForm.of("ru", "Алтын")))),
            NamedPhrases.NONE);

    assertThat(found.alsoSearched()).contains("Алтын");
    assertThat(found.otherSpellings(Wanted.of("Zolotograd").words().get(0))).contains("Алтын");
  }

  @Test
  void asksForNoSaintOfAPlaceThatLostHim() {
    assertThat(Wanted.of("St Petersburg").needed()).hasSize(1);
    assertThat(Wanted.of("St Johann").needed()).hasSize(2);
  }

  @Test
  void asksForTheSaintWhereNoOtherNameIsMeant() {
    assertThat(Wanted.of("Sankt Petersburg", true).needed()).hasSize(2);
    assertThat(exactly("San Petrograd").hits()).isEmpty();
    assertThat(find("San Petrograd", "en").hits()).isNotEmpty();
  }

  @Test
  void takesNobodyInAnotherCaseForAPlaceThatWasNamedAfterHim() {
    NamesFound speech =
        new NamesFound(
            Wanted.of("речь Молотова"),
            List.of(
                new NamesFound.Named(
                    "abcd1234", EntryKind.PERSON, List.of(KeptForm.of("ru", "Молотов, Вячеслав")))),
            NamedPhrases.NONE);

    assertThat(speech.otherSpellings(Wanted.of("Молотова").words().get(0))).doesNotContain("Пермь");
    assertThat(speech.alsoSearched()).doesNotContain("Пермь");
    assertThat(NamesFound.none(Wanted.of("из Молотова"), NamedPhrases.NONE).alsoSearched())
        .contains("Пермь");
  }

  @Test
  void takesNobodyForAPlaceThatWasNamedAfterHim() {
    assertThat(NamesFound.none(Wanted.of("Молотов"), NamedPhrases.NONE).alsoSearched())
        .contains("Пермь");
    assertThat(
            new NamesFound(
                    Wanted.of("Молотов"),
                    List.of(
                        new NamesFound.Named(
                            "abcd1234",
                            EntryKind.PERSON,
                            List.of(KeptForm.of("ru", "Молотов, Вячеслав")))),
                    NamedPhrases.NONE)
                .alsoSearched())
        .doesNotContain("Пермь");
  }

  @ParameterizedTest
  @CsvSource({
    "Мясной Бор,place/myasnoy-bor",
    "Miasnoi Bor,place/myasnoy-bor",
    "Mjasnoi Bor,place/myasnoy-bor",
    "Strik-Strikfeldt,person/strik-strikfeldt",
    "Штрик-Штрикфельдт,person/strik-strikfeldt",
    "Merezkow,person/meretskov",
    "Мерецкова,person/meretskov",
    "Russian Liberation Army,body/roa",
    "РОА,body/roa",
    "capture of Vlasov,event/capture-1942",
    "Пленение Власова,event/capture-1942",
    "born 1900,person/vlasov",
    "RH 58,institution/bundesarchiv-ma",
    "Petrograd,place/leningrad",
    "Санкт-Петербург,place/leningrad",
    "St. Petersburg,place/leningrad",
    "Pétersbourg,place/leningrad",
    "Szentpétervár,place/leningrad",
    "Вторая ударная армия,body/2nd-shock-army",
    "Armée russe de libération,body/roa"
  })
  void findsWhatWasMeantFirst(String typed, String key) {
    assertThat(find(typed, "en").hits().get(0).id()).isEqualTo(id(key));
  }

  @Test
  void aMonthFindsTheCapture() {
    assertThat(find("July 1942", "en").hits())
        .extracting(Hit::id)
        .contains(id("event/capture-1942"));
    assertThat(find("июль 1942", "ru").hits())
        .extracting(Hit::id)
        .contains(id("event/capture-1942"));
    assertThat(find("Juli 1942", "de").hits())
        .extracting(Hit::id)
        .contains(id("event/capture-1942"));
  }

  @Test
  void aNumberIsFoundHoweverItsThousandsAreParted() {
    assertThat(find("16000", "en").total()).isEqualTo(find("16,000", "en").total()).isPositive();
  }

  @Test
  void everyHitShowsALineAndMostShowAMark() {
    SearchResult found = find("Wlassow", "en");

    assertThat(found.hits()).allMatch(hit -> !hit.snippet().isEmpty());
    assertThat(found.hits().get(0).snippet()).anyMatch(SnippetPart::marked);
    assertThat(found.alsoSearched()).contains("Vlasov", "Власов", "Vlassov");
    assertThat(found.exactPerson()).contains(id("person/vlasov"));
  }

  private static SearchResult find(String words, String language) {
    return index.find(new SearchQuery(words, false, null, language, 0, 20));
  }

  private static SearchResult exactly(String words) {
    return index.find(new SearchQuery(words, true, null, "en", 0, 20));
  }

  private static EntryId id(String key) {
    return DEMO.id("vlasov/" + key).orElseThrow();
  }
}
