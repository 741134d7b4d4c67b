package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ListAsked;
import org.variorum.readingroom.Listing;
import org.variorum.readingroom.QuestionsAsked;
import org.variorum.standing.StandingPage;
import org.variorum.visitors.FollowKey;

class AddressReaderTest {
  private static AddressReader with(Map<String, String[]> parameters) {
    return new AddressReader(parameters);
  }

  @Test
  void readsTheFormsOfVisitorsAndWhatTheyFollow() {
    Map<String, String[]> part = Map.of("part", new String[] {"c12"});
    String key = "0123456789abcdef".repeat(2);

    assertThat(with(part).read("/entry/00000000/correct"))
        .map(Address::path)
        .hasValue("/entry/00000000/correct?part=c12");
    assertThat(with(Map.of()).read("/follow/" + key))
        .hasValue(new Address.OfMessage(new FollowKey(key)));
    assertThat(with(Map.of()).read("/follow/" + key + "0")).isEmpty();
  }

  @Test
  void readsAnEntryWithItsSlug() {
    assertThat(with(Map.of()).read("/entry/00000000/vlasov"))
        .hasValueSatisfying(
            address -> assertThat(address.path()).isEqualTo("/entry/00000000/vlasov"));
  }

  @Test
  void readsTheValuesOfAFacetWithTheSearchThatTheyNarrow() {
    Map<String, String[]> asked =
        Map.of("q", new String[] {"Vlasov"}, "order", new String[] {"name"});

    assertThat(with(asked).read("/search/topic"))
        .map(Address::path)
        .hasValue("/search/topic?q=Vlasov&order=name");
    assertThat(with(asked).read("/search/unicorn")).isEmpty();
  }

  @Test
  void readsLinkedDataInBothForms() {
    for (String path :
        List.of(
            "/entry/00000000.jsonld",
            "/entry/00000000.ttl",
            "/entry/00000000/question/q1.jsonld",
            "/entry/00000000/question/q1.ttl")) {
      assertThat(with(Map.of()).read(path))
          .hasValueSatisfying(
              address -> {
                assertThat(address).isInstanceOf(Address.OfLinkedData.class);
                assertThat(address.path()).isEqualTo(path);
              });
    }
    assertThat(with(Map.of()).read("/entry/not an id.ttl")).isEmpty();
  }

  @Test
  void readsTheNumberOfAPage() {
    EntryId entry = new EntryId("00000000");

    assertThat(with(Map.of("page", new String[] {"37"})).read("/entry/00000000/scan"))
        .hasValue(new Address.OfLeaf(entry, 37, ""));
    assertThat(with(Map.of("page", new String[] {"-1"})).read("/entry/00000000/scan"))
        .hasValue(new Address.OfLeaf(entry, 1, ""));
  }

  @Test
  void readsUpToFourDocumentsBesideEachOther() {
    String id = "00000000";

    assertThat(with(Map.of("document", new String[] {id, "no id", id, id, id, id})).read("/beside"))
        .hasValueSatisfying(
            address ->
                assertThat(((Address.Beside) address).documents())
                    .hasSize(4)
                    .containsOnly(new EntryId(id)));
    assertThat(with(Map.of()).read("/beside")).isEmpty();
  }

  @Test
  void findsNothingUnderAWrongCheckCharacter() {
    assertThat(with(Map.of()).read("/entry/00000001")).isEmpty();
  }

  @Test
  void findsNothingUnderAPageFile() {
    assertThat(with(Map.of()).read("/pages/entry.xhtml")).isEmpty();
  }

  @Test
  void findsEveryPageOfTheArchive() {
    for (StandingPage page : StandingPage.values()) {
      assertThat(with(Map.of()).read("/" + page.code())).hasValue(new Address.Standing(page));
    }
    assertThat(with(Map.of()).read("/about-us")).isEmpty();
  }

  @Test
  void dropsParametersThatNobodyDeclared() {
    Map<String, String[]> parameters =
        Map.of("utm_source", new String[] {"x"}, "filter", new String[] {" Vla "});

    assertThat(with(parameters).read("/people"))
        .hasValue(
            new Address.OfList(new ListAsked(Listing.PEOPLE, "Vla", "", false, "", "", "", 1)));
  }

  @Test
  void keepsAllThatASearchAsksForInTheAddress() {
    String path =
        "/search?q=Wlassow&kind=texts&exact=true&scans=true&disagree=true&by=fm5rbbtc"
            + "&from=1941&to=1945&least=6000&most=16000&page=2";
    Map<String, String[]> parameters = new HashMap<>();
    for (String one : path.substring(path.indexOf('?') + 1).split("&")) {
      parameters.put(one.split("=")[0], new String[] {one.split("=")[1]});
    }

    assertThat(with(parameters).read("/search"))
        .hasValueSatisfying(address -> assertThat(address.path()).isEqualTo(path));
  }

  @Test
  void keepsTheFiltersOfATableInTheAddress() {
    Map<String, String[]> parameters =
        Map.of(
            "kind", new String[] {"memoir"},
            "from", new String[] {"1941"},
            "sort", new String[] {"time"},
            "order", new String[] {"down"});

    assertThat(with(parameters).read("/sources/table"))
        .hasValueSatisfying(
            address ->
                assertThat(address.path())
                    .isEqualTo("/sources/table?kind=memoir&from=1941&sort=time&order=down"));
    assertThat(with(Map.of()).read("/documents/table")).isEmpty();
  }

  @Test
  void keepsInTheAddressOfAQuestionWhichSourcesAreAskedForAndNothingElse() {
    String path = "/entry/" + EntryId.random(new Random(1)) + "/question/q1";

    assertThat(path(path, "kind=memoir", "nearness=hearsay", "interest=stated"))
        .isEqualTo(path + "?kind=memoir&nearness=hearsay&interest=stated");
    assertThat(path(path, "kind=gossip", "nearness=none", "interest=much", "x=y")).isEqualTo(path);
  }

  @Test
  void keepsInTheAddressOfTheQuestionsWhichAreAskedFor() {
    assertThat(
            path("/questions", "kind=person", "over=date", "sources=5", "sort=sources", "page=2"))
        .isEqualTo("/questions?kind=person&over=date&sources=5&sort=sources&page=2");
    assertThat(path("/questions", "kind=ghost", "over=all", "sources=7", "sort=beauty", "page=0"))
        .isEqualTo("/questions");
    assertThat(path("/questions.atom")).isEqualTo("/questions.atom");
  }

  private static String path(String path, String... parameters) {
    Map<String, String[]> given = new HashMap<>();
    for (String one : parameters) {
      given.put(one.split("=")[0], new String[] {one.split("=")[1]});
    }
    return with(given).read(path).orElseThrow().path();
  }

  @Test
  void saysTheSameForTheBoxAndTheForm() {
    String form =
        path(
            "/search",
            "q=Vlasov",
            "type=person",
            "topic=Prisoners of war",
            "place=Prague",
            "km=50",
            "from=1942",
            "to=1943",
            "without=army");

    assertThat(
            path(
                "/search",
                "q=Vlasov kind:person topic:\"Prisoners of war\" 1942..1943 place:Prague~50km -army"))
        .isEqualTo(form)
        .isEqualTo(
            "/search?q=Vlasov&type=person&topic=Prisoners+of+war&place=Prague&km=50&from=1942"
                + "&to=1943&without=army");
    assertThat(path("/search", "type=person;event", "from=1 Sept 1900", "style=old"))
        .isEqualTo("/search?type=person&type=event&from=1+Sept+1900&style=old");
    assertThat(path("/search", "q=a", "phrase=shock army")).endsWith("?q=a+%22shock+army%22");
  }

  @Test
  void leavesOutOfASearchWhatIsOutOfBounds() {
    assertThat(path("/search", "km=50", "sort=nothing", "style=old", "page=99999999"))
        .isEqualTo("/search");
    assertThat(path("/search", "place=Riga", "km=99999999")).isEqualTo("/search?place=Riga");
    assertThat(path("/search", "topic=" + "a;".repeat(500) + "b")).isEqualTo("/search?topic=a");
    assertThat(path("/my-list", "entries=x.y.nobody")).isEqualTo("/my-list");
  }

  @Test
  void readsTheFilesOfASearch() {
    assertThat(path("/search.csv", "q=Vlasov", "page=3")).isEqualTo("/search.csv?q=Vlasov");
    assertThat(path("/search.ead3.zip", "q=Vlasov")).isEqualTo("/search.ead3.zip?q=Vlasov");
    assertThat(with(Map.of()).read("/search.xml")).isEmpty();
    assertThat(with(Map.of()).read("/search.zip")).isEmpty();
    assertThat(path("/search.atom", "q=Vlasov")).isEqualTo("/search.atom?q=Vlasov");
    assertThat(with(Map.of()).read("/search.exe")).isEmpty();
    assertThat(with(Map.of()).read("/people.csv")).isEmpty();
  }

  @Test
  void readsFiguresAsPeopleWriteThem() {
    assertThat(path("/search", "least=16 000", "most=1.250,000"))
        .isEqualTo("/search?least=16000&most=1250000");
    assertThat(path("/search", "least=1.5", "most=many")).isEqualTo("/search");
  }

  @Test
  void takesAPageThatIsNoNumberForTheFirst() {
    assertThat(with(Map.of("page", new String[] {"-3"})).read("/questions"))
        .hasValue(new Address.OpenQuestions(QuestionsAsked.ALL));
  }

  @Test
  void negotiatesTheLanguageOfAnAddressWithoutOne() {
    assertThat(Localised.of("/people", "de-AT,de;q=0.9,en;q=0.5", Offered.ALL).tongue())
        .isEqualTo(Tongue.DE);
    assertThat(Localised.of("/people", "fr", Offered.ALL).tongue()).isEqualTo(Tongue.EN);
    assertThat(Localised.of("/people", ";;q=x", Offered.ALL).tongue()).isEqualTo(Tongue.EN);
    assertThat(Localised.of("/ru/people", "de", Offered.ALL))
        .isEqualTo(new Localised(Tongue.RU, "/ru", "/people", false));
    assertThat(Localised.of("/ru", "de", Offered.ALL))
        .isEqualTo(new Localised(Tongue.RU, "/ru", "/", false));
  }

  @Test
  void keepsAllThatTimelineAndMapAreAskedInTheAddress() {
    for (String path :
        List.of(
            "/timeline?from=1942-07&to=1943&kind=event&about=00000000&disputed=true&as=list",
            "/timeline?after=2430000.12",
            "/map?from=1942&to=1942&at=58.5200%2C31.2700&zoom=7&place=00000000&borders=true",
            "/people?kind=person&sort=time&at=1900",
            "/people?at=%D0%B2",
            "/people?after=00000000",
            "/entry/00000000/relations?as=list",
            "/entry/00000000/within?q=army")) {
      assertThat(read(path).map(Address::path)).as(path).hasValue(path);
    }
  }

  @Test
  void dropsWhatTimelineAndMapCannotRead() {
    for (String path :
        List.of(
            "/timeline?from=0&to=99999&kind=x&about=%00&after=1e9",
            "/timeline?from=1942-13&disputed=yes&as=map",
            "/timeline?after=99999999999999999999.1")) {
      assertThat(read(path).map(Address::path)).as(path).hasValue("/timeline");
    }
    for (String path :
        List.of(
            "/map?at=91,0&zoom=5", "/map?at=1,2&zoom=-3", "/map?at=NaN,1&zoom=4", "/map?zoom=9")) {
      assertThat(read(path).map(Address::path)).as(path).hasValue("/map");
    }
    assertThat(read("/people?sort=time&at=%00&after=x").map(Address::path))
        .hasValue("/people?sort=time");
  }

  /** As the container would have parsed it. */
  private static Optional<Address> read(String address) {
    Map<String, String[]> parameters = new HashMap<>();
    URI uri = URI.create(address.replace(",", "%2C"));
    for (String one : uri.getRawQuery().split("&", -1)) {
      String[] pair = one.split("=", 2);
      parameters.put(pair[0], new String[] {URLDecoder.decode(pair[1], StandardCharsets.UTF_8)});
    }
    return with(parameters).read(uri.getPath());
  }

  @Test
  void readsTheStoriesByMonthAndAsAListWhenTheyAreFiltered() {
    assertThat(with(Map.of("page", new String[] {"2"})).read("/stories"))
        .hasValue(new Address.Stories(2));
    assertThat(with(Map.of("filter", new String[] {"count"})).read("/stories"))
        .hasValue(
            new Address.OfList(new ListAsked(Listing.STORIES, "count", "", false, "", "", "", 1)));
    assertThat(with(Map.of()).read("/stories.atom")).hasValue(new Address.Feed());
  }

  @Test
  void comparesTwoEditionsInTheOrderOfTheirNumbers() {
    assertThat(with(Map.of()).read("/entry/00000000/editions/3..1"))
        .hasValueSatisfying(
            address -> assertThat(address.path()).isEqualTo("/entry/00000000/editions/1..3"));
    assertThat(
            with(Map.of("from", new String[] {"2"}, "to", new String[] {"4"}))
                .read("/entry/00000000/editions"))
        .hasValueSatisfying(
            address -> assertThat(address.path()).isEqualTo("/entry/00000000/editions/2..4"));
    assertThat(with(Map.of()).read("/entry/00000000/editions/0..1")).isEmpty();
    assertThat(with(Map.of()).read("/entry/00000000/editions/x")).isEmpty();
  }
}
