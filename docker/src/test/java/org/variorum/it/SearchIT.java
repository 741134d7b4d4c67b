package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers who look for what they know only in part, and what they take away with them. */
@ExtendWith({RunningPortal.class, Browser.class})
class SearchIT {
  private static final String CAPTURE = "How was Vlasov taken prisoner in July 1942?";

  @BeforeAll
  static void awaitTheDemonstration(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    Visits.awaitTheDemonstration(portal, page);
    page.context().close();
  }

  private static Page open(
      Running portal, Browser browser, int width, boolean script, String path) {
    Page page = browser.page(width, "en", ColorScheme.LIGHT, script);
    page.navigate(portal.uri(path).toString());
    return page;
  }

  @Test
  void whoKnowsOnlyAnOldSpellingIsLedToThePersonAndToWhatIsSpeltOtherwise(
      Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.TELEPHONE, false, "/en/");
    page.fill("main input[name=q]", "Власовъ");
    page.press("main input[name=q]", "Enter");

    assertThat(page.locator("#q")).hasValue("Власовъ");
    assertThat(page.locator(".why")).containsText("Wlassow");
    assertThat(page.locator(".best h2")).hasText("Andrey Andreyevich Vlasov");
    int spelt = count(page);
    page.click(".why a[href*='exact=true']");
    assertThat(page.locator(".why a")).hasText("Search any spelling");
    assertThat(count(page)).isPositive().isLessThan(spelt);
    page.click(".why a");
    assertThat(count(page)).isEqualTo(spelt);

    page.click(".best h2 a");
    assertThat(page.locator("h1")).hasText("Andrey Andreyevich Vlasov");
    assertThat(page.locator(".forms")).containsText("Власов");
    page.context().close();
  }

  @Test
  void whoTypesAnOldSpellingIsOfferedThePerson(Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.TELEPHONE, true, "/en/search");
    page.locator("#q").pressSequentially("Власовъ");

    Locator offered = page.locator("[role=option]").first();
    assertThat(offered).containsText("Vlasov");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Andrey Andreyevich Vlasov");
    page.context().close();
  }

  @Test
  void whoLooksForJuly1942FindsWhatMayHaveBeenThen(Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.TELEPHONE, false, "/en/search");
    page.fill("#q", "date:\"July 1942\"");
    page.click(".field button");

    assertThat(page.locator(".chip[aria-current]")).containsText("July 1942");
    assertThat(page.locator("#q")).hasValue("date:\"July 1942\"");
    assertThat(page.locator("#a-from")).hasValue("July 1942");
    page.click(".tabs a[href*='kind=questions']");
    assertThat(page.locator(".hit-list")).containsText(CAPTURE);

    page.click(".chip[aria-current]");
    assertThat(page.locator("#a-from")).hasValue("");
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/en/search?q=July+1942", "/ru/search?q=июль+1942", "/de/search?q=Juli+1942"})
  void whoTypesAMonthIsOfferedWhatHappenedThen(String path, Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.TELEPHONE, false, path);

    Locator then = page.locator(".then a").first();
    String offered = then.textContent().replaceAll("\\D.*", "");
    then.click();
    assertThat(page.locator(".chip[aria-current]")).containsText("1942");
    assertThat(count(page)).isEqualTo(Integer.parseInt(offered)).isGreaterThan(20);
    assertThat(page.locator(".then")).hasCount(0);

    page.navigate(portal.uri(path).toString());
    page.click(".then a[href*='/timeline']");
    assertThat(page.locator("#from")).hasValue("1942-07");
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/search?q=Wlassow",
        "/ru/search?q=Власовъ+июль+1942",
        "/de/search?q=Mjasnoi+Bor",
        "/de/search?q=Juli+1942&disagree=true"
      })
  void theFirstHitIsInSightOnATelephone(String path, Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.TELEPHONE, true, path);

    assertThat(page.locator(".hits h2 a").first().boundingBox().y).isLessThan(620);
    page.context().close();
  }

  @Test
  void whoNamesAPlaceAsItWasCalledOnceIsLedToWhatCallsItOtherwise(Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.TELEPHONE, false, "/en/search?q=Petrograd");

    assertThat(page.locator(".hits h2").first()).containsText("Leningrad");
    assertThat(page.locator(".hits")).containsText("Volkhov Front");
    page.click(".why a[href*='exact=true']");
    assertThat(page.locator(".hits")).not().containsText("Volkhov Front");
    page.context().close();
  }

  @Test
  void whoQuotesAPlaceIsOfferedItsOtherNames(Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.TELEPHONE, false, "/en/search?q=%22Petrograd%22");

    assertThat(page.locator(".hits")).not().containsText("Volkhov Front");
    assertThat(page.locator(".results-head")).containsText("were not searched");
    page.click(".why a:has-text('any of its names')");
    assertThat(page.locator("#q")).hasValue("Petrograd");
    assertThat(page.locator(".hits")).containsText("Volkhov Front");
    page.context().close();
  }

  @Test
  void whoHasAPlaceAndNoNameFindsWhatHappenedThere(Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.TELEPHONE, false, "/en/search");
    page.click(".advanced > summary");
    page.fill("#a-place", "Мясной Бор");
    page.fill("#a-km", "60");
    page.click(".advanced button");

    assertThat(page.locator(".chip[aria-current]").first()).containsText("Myasnoy Bor");
    assertThat(page.locator(".hit-list li").first()).isVisible();
    assertThat(page.locator("#q")).hasValue("place:\"Myasnoy Bor\"~60km");
    int within = count(page);
    page.locator(".chip[aria-current]")
        .filter(new Locator.FilterOptions().setHasText("km"))
        .click();
    assertThat(page.locator("#a-km")).hasValue("");
    assertThat(count(page)).isLessThanOrEqualTo(within);
    page.context().close();
  }

  private static int count(Page page) {
    return Integer.parseInt(page.locator(".tabs .count").first().textContent().strip());
  }

  @Test
  void aGranddaughterWhoFindsNobodyIsLedOn(Running portal, Browser browser) {
    Page page =
        open(portal, browser, Browser.TELEPHONE, false, "/en/search?q=Qwertzov&type=person");

    assertThat(page.locator(".no-hits h2")).containsText("Qwertzov");
    assertThat(page.locator("#relative")).isVisible();
    assertThat(page.locator(".no-hits a[href*='/contact']")).isVisible();

    page.navigate(portal.uri("/en/search?q=Meretskov&type=place").toString());
    assertThat(page.locator(".drops a")).containsText("Place");
    page.click(".drops a");
    assertThat(page.locator(".hits")).containsText("Meretskov");
    page.context().close();
  }

  @Test
  void facetsNarrowWithoutScriptAndAreNotFollowedByRobots(Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.TELEPHONE, false, "/en/search?q=Vlasov");
    int before = count(page);
    page.click(".narrow > summary");
    Locator events = page.locator(".facet a[href*='type=event']");
    assertThat(events).hasAttribute("rel", "nofollow");
    String said = events.locator(".count").textContent();
    events.click();

    assertThat(page.locator(".chip[aria-current]")).containsText("Event");
    assertThat(String.valueOf(count(page))).isEqualTo(said);
    page.click(".narrow > summary");
    assertThat(page.locator(".facet a[href*='type=person']").first()).isVisible();
    page.click(".facet a[href*='type=person']");
    assertThat(page.locator(".chip[aria-current]")).hasCount(2);
    assertThat(count(page)).isGreaterThan(Integer.parseInt(said)).isLessThanOrEqualTo(before);

    APIResponse robots = Visits.get(portal, page, "/robots.txt");
    assertThat(robots.text()).contains("Disallow: /en/search?", "Disallow: /search.");
    page.context().close();
  }

  @Test
  void allValuesOfAFacetAreAPageOfTheirOwnThatKeepsTheSearch(Running portal, Browser browser) {
    Page page =
        open(portal, browser, Browser.TELEPHONE, false, "/en/search?q=Vlasov&disagree=true");
    page.click(".narrow > summary");
    Locator all = page.locator(".all-values[href*='/search/person?']");
    assertThat(all).hasAttribute("rel", "nofollow");
    all.click();

    assertThat(page.locator("h1")).hasText("Person or group named");
    assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex");
    assertThat(page.locator(".facet a").nth(12)).isVisible();
    Page looked = open(portal, browser, Browser.TELEPHONE, true, "/en/search/person?q=Vlasov");
    assertThat(Browser.barriers(looked)).isEmpty(); // which takes a script
    looked.context().close();
    page.click(".sorts a[href*='order=name']");
    List<String> names = page.locator(".facet a > span:first-child").allTextContents();
    assertThat(names).hasSizeGreaterThan(12).isSortedAccordingTo(String::compareToIgnoreCase);
    Locator last = page.locator(".facet a").last();
    String said = last.locator(".count").textContent();
    last.click();
    assertThat(page.locator(".chip[aria-current]")).hasCount(2);
    assertThat(page.locator("#q")).hasValue(Pattern.compile("^Vlasov .*"));
    int named = Integer.parseInt(said);
    assertThat(count(page)).as("and the entry itself").isBetween(named, named + 1);

    assertThat(Visits.get(portal, page, "/en/search/unicorn?q=Vlasov").status()).isEqualTo(404);
    assertThat(Visits.get(portal, page, "/en/search/type?q=Qwertzov").status()).isEqualTo(200);
    page.context().close();
  }

  @Test
  void allValuesOfAFacetUnfoldInPlace(Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.DESK, true, "/en/search?q=Vlasov");
    Locator person = page.locator(".narrow section:has(.all-values[href*='/search/person?'])");
    Locator values = page.locator(".facet.whole a");
    int few = person.locator(".facet a").count();
    person.locator(".all-values").click();

    assertThat(values.nth(few)).isFocused();
    assertThat(page.locator(".all-values[href*='/search/person?']")).hasCount(0);
    assertThat(Browser.barriers(page)).isEmpty();
    page.context().close();
  }

  @Test
  void theColumnOfFacetsIsOpenOnADesk(Running portal, Browser browser) {
    Page page = open(portal, browser, Browser.DESK, true, "/en/search?q=Vlasov");

    assertThat(page.locator(".facet a").first()).isVisible();
    assertThat(Browser.barriers(page)).isEmpty();
    page.context().close();
  }

  @Test
  void whatWasFoundIsTakenAwayInFourForms(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);

    APIResponse csv = Visits.get(portal, page, "/en/search.csv?q=Vlasov");
    assertThat(csv.headers().get("content-type")).startsWith("text/csv");
    assertThat(csv.text()).contains("id,part,kind").contains("Andrey Andreyevich Vlasov");
    assertThat(Visits.get(portal, page, "/en/search.json?q=Vlasov").text()).startsWith("[{\"id\":");
    assertThat(Visits.get(portal, page, "/en/search.ris?q=Vlasov").text())
        .startsWith("TY  - ")
        .contains("ER  - ");
    assertThat(Visits.get(portal, page, "/en/search.bib?q=Vlasov").text()).contains("@");
    APIResponse feed = Visits.get(portal, page, "/en/search.atom?q=Vlasov");
    assertThat(feed.headers().get("content-type")).startsWith("application/atom+xml");
    assertThat(feed.text()).contains("<entry>", "/en/search?q=Vlasov");
    page.context().close();
  }

  @Test
  void whatWasFoundIsTakenAwayAsDocumentsOfArchivists(Running portal, Browser browser)
      throws Exception {
    Page page = browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, false);
    page.navigate(portal.uri("/en/search?q=Vlasov").toString());

    for (Map.Entry<String, String> one :
        Map.of("eac.zip", "<eac ", "ead3.zip", "<ead ", "ead.zip", "<ead ", "dc.zip", "<oai_dc:dc ")
            .entrySet()) {
      Download file =
          page.waitForDownload(() -> page.click(".taken a[href*='" + one.getKey() + "']"));
      Map<String, String> documents = unpacked(file.path());

      assertThat(file.suggestedFilename()).isEqualTo("search." + one.getKey());
      assertThat(documents.remove("README.txt")).contains("Documents in this file: ");
      assertThat(documents).as(one.getKey()).isNotEmpty();
      assertThat(documents.values()).allMatch(xml -> xml.contains(one.getValue()));
      String name = documents.keySet().iterator().next();
      assertThat(Visits.get(portal, page, "/entry/" + name).text()).isEqualTo(documents.get(name));
    }
    page.context().close();
  }

  private static Map<String, String> unpacked(Path file) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        files.put(one.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void aListOfOnesOwnSurvivesAReloadAndIsTakenAway(Running portal, Browser browser) {
    Page page =
        open(portal, browser, Browser.TELEPHONE, true, "/en/search?q=Meretskov&type=person");
    page.locator(".hits button.own").first().click();
    assertThat(page.locator(".foot [data-own-link]")).containsText("My list (1)");
    page.reload();
    assertThat(page.locator(".hits button.own").first()).hasText("Remove from my list");

    page.click(".foot [data-own-link] a");
    page.waitForURL("**/my-list?entries=*");
    assertThat(page.locator(".hit-list h2")).hasCount(1);
    String csv = page.locator(".taken a").first().getAttribute("href");
    assertThat(Visits.get(portal, page, csv).text().lines().count()).isEqualTo(2);
    page.context().close();

    Page plain = open(portal, browser, Browser.TELEPHONE, false, "/en/search?q=Meretskov");
    assertThat(plain.locator("button.own")).hasCount(0);
    assertThat(plain.locator(".foot [data-own-link]")).isHidden();
    plain.context().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=%00",
        "q=%ED%A0%80",
        "q=foo:bar%20topic:%22%22%20..%20-",
        "type=unicorn",
        "topic=%3Cscript%3Ealert(1)%3C/script%3E",
        "place=99,999&km=5000",
        "place=0,0&km=99999999999",
        "km=-1&place=Prague",
        "from=9999999999&to=soon",
        "from=1945&to=1941&style=old",
        "from=31.2.1900&style=old",
        "least=999999999999999999999&most=-1",
        "code=*&heading=%22&text=%22%22&title=%5C&without=-",
        "sort=nothing&page=10000",
        "page=-1&kind=unicorn",
        "by=nobody&under=nobody&person=nobody&language=xx",
        "type=person&type=person&type=event&type=place&type=topic&type=unit&type=story&type=source"
      })
  void oddParametersAreAnsweredWithAPage(String query, Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);

    for (String path :
        List.of(
            "/en/search?",
            "/en/search.csv?",
            "/en/search.eac.zip?",
            "/en/search.atom?",
            "/en/search/person?")) {
      APIResponse answer = Visits.get(portal, page, path + query);

      assertThat(answer.status()).as(path + query).isEqualTo(200);
      assertThat(answer.text()).doesNotContain("<script>alert");
    }
    page.context().close();
  }
}
