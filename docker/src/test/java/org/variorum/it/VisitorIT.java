package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor with a browser: searches, reads, compares accounts, looks at a scan. */
@ExtendWith({RunningPortal.class, Browser.class})
class VisitorIT {
  private static final String VLASOV = "Andrey Andreyevich Vlasov";
  private static final String CAPTURE = "How was Vlasov taken prisoner in July 1942?";
  private static final String CANARY = "zanzibarcanary";

  /** A person with the word in every field that takes words. */
  private static final String RECORD =
      """
      {"formatVersion": 1, "externalId": "test/canary", "kind": "person",
       "heading": {"en": "# One", "ru": "# Два", "de": "# Drei"},
       "summary": {"en": "# summary", "ru": "# summary", "de": "# summary"},
       "names": [{"id": "n1", "text": "#, Name", "language": "en", "use": "authorized"}],
       "questions": [{"id": "q1", "property": "known-for", "claims": [
         {"id": "c1", "value": {"type": "text", "words": {"en": "# claim", "ru": "# claim"}}}]}],
       "particulars": {"authority": {"occupation": {"en": "# work", "ru": "# work"}}},
       "notYetResearched": [{"en": "# gap", "ru": "# gap", "de": "# gap"}]}
      """
          .replace("#", CANARY)
          .replaceAll("\\s*\n\\s*", " ");

  /** The demonstration archive is loaded while the portal is already read. */
  @BeforeAll
  static void awaitTheDemonstration(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    Visits.awaitTheDemonstration(portal, page);
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wlassow", "Власов", "Vlassov", "власов андрей"})
  void findsVlasovInAnySpelling(String words, Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK, "en", ColorScheme.LIGHT, false);
    find(portal, page, words);

    assertThat(page.locator(".best h2")).hasText(VLASOV);
    page.context().close();
  }

  @Test
  void comparesTheAccountsOfTheCaptureWithoutScript(Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, false);
    find(portal, page, "Wlassow");
    page.click(".best h2 a");
    assertThat(page.locator("h1")).hasText(VLASOV);
    assertThat(page.locator(".dates")).hasText("1900 or 1901 – 1946");
    assertThat(page.locator("#read")).containsText("2nd Shock Army");

    page.navigate(portal.uri("/questions").toString());
    page.click("text=" + CAPTURE);

    assertThat(page.locator("h1")).hasText(CAPTURE);
    assertThat(page.locator("article.account")).hasCount(3);
    assertThat(page.locator("table.compare tbody tr").first()).containsText("11 July 1942");
    assertThat(page.locator("table.compare tbody tr").first()).containsText("differs");
    page.context().close();
  }

  @Test
  void narrowsASearchWithoutScript(Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, false);
    find(portal, page, "Wlassow");
    page.click(".tabs a[href*='kind=questions']");
    assertThat(page.locator(".hit-list h2").first()).containsText("?");

    page.click(".chips a[href*='disagree=true']");
    page.click(".advanced > summary");
    page.fill("#a-from", "1942");
    page.fill("#a-to", "1942");
    page.click(".advanced button");

    page.waitForURL("**/search?*kind=questions*");
    assertThat(page.locator(".hit-list")).containsText(CAPTURE);
    page.click("text=" + CAPTURE);
    assertThat(page.locator("h1")).hasText(CAPTURE);
    page.context().close();
  }

  @Test
  void seesOfAQuestionOnlyWhatOneKindOfSourceSays(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK, "en", ColorScheme.LIGHT, false);
    page.navigate(portal.uri("/en/questions").toString());
    page.click("text=" + CAPTURE);
    int all = page.locator(".account .rests > li").count();

    page.click(".filter a[href*='kind=memoir']");

    assertThat(page.locator(".filter .notice")).containsText("of 17 sources");
    assertThat(page.locator("article.account")).hasCount(3);
    assertThat(page.locator(".account .rests > li").count()).isBetween(1, all - 1);
    assertThat(page.locator("#changed + ol li").first()).containsText("question asked");

    page.click("text=Show all");
    assertThat(page.locator(".account .rests > li")).hasCount(all);
    page.context().close();
  }

  @Test
  void copiesTheCodeOfAUnit(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    page.context()
        .grantPermissions(
            List.of("clipboard-read", "clipboard-write"),
            new BrowserContext.GrantPermissionsOptions().setOrigin(portal.uri("/").toString()));
    String sheet = Visits.entry(portal, page, "Chronology sheet: the capture");
    page.navigate(portal.uri("/en" + sheet).toString());

    page.click("text=Copy");

    assertThat(page.locator(".code [role=status]")).hasText("Copied");
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("EWP C/1");
    page.context().close();
  }

  @Test
  void isToldWhatToTryWhereNothingIsFound(Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, false);
    find(portal, page, "Qqqqzzz");

    assertThat(page.locator(".no-hits")).containsText("Looking for a relative?");
    assertThat(page.locator(".no-hits")).containsText("Arolsen Archives");
    page.context().close();
  }

  @Test
  void sortsAndFiltersATableThatKeepsItsStateInTheAddress(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    page.navigate(portal.uri("/en/people").toString());
    page.click("text=As a table");
    page.locator("#filter").pressSequentially("wlass");
    page.waitForURL("**/en/people/table?filter=wlass");
    assertThat(page.locator("#rows_data")).containsText(VLASOV);
    assertThat(page.locator("#rows_data")).not().containsText("Meretskov");

    page.focus("th >> text=Time");
    page.locator("th.ui-sortable-column").nth(2).press("Enter");
    page.waitForURL("**/en/people/table?filter=wlass&sort=time");
    page.reload();

    assertThat(page.locator("th[aria-sort=ascending]")).containsText("Time");
    assertThat(page.locator("#rows_data")).containsText(VLASOV);
    assertThat(page.context().cookies()).isEmpty();
    page.context().close();
  }

  /** The button that opens a unit in the tree of the holdings. */
  private static Locator branch(Page page, String title) {
    return page.locator(".tree a:has-text(\"" + title + "\")")
        .locator("xpath=preceding-sibling::button");
  }

  @Test
  void goesDownTheHoldingsWithoutScript(Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, false);
    page.navigate(portal.uri("/documents?scans=true").toString());
    page.click("text=Collection: editors' working papers");
    assertThat(page.locator("#within")).containsText("3");
    page.click("text=Sheets: days and figures");
    page.click("text=Chronology sheet: the capture");

    assertThat(page.locator(".crumb")).containsText("Sheets: days and figures");
    page.click("summary:has-text('Full archival description')");
    assertThat(page.locator(".fold-in")).containsText("From the collection");
    page.context().close();
  }

  @Test
  void opensAScanFromTheDocuments(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    page.navigate(portal.uri("/documents").toString());
    branch(page, "Collection: editors' working papers").press("ArrowRight");
    Locator sheets = branch(page, "Sheets: days and figures");
    sheets.press("Enter");
    assertThat(page.locator(".tree")).containsText("Chronology sheet: the capture");
    sheets.press("ArrowLeft");
    assertThat(page.locator("text=Chronology sheet: the capture")).isHidden();
    sheets.press("ArrowRight");
    page.click("text=Chronology sheet: the capture");
    page.click("a[href*='/scan/'] >> nth=0");

    assertThat(page.locator("main h1")).not().isEmpty();
    String picture = page.locator("main img").first().getAttribute("src");
    assertThat(Visits.get(portal, page, picture).status()).isEqualTo(200);
    page.context().close();
  }

  @Test
  void seesWhatIsUnderANoticeOnlyWhenAskingForIt(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    List<String> pictures = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().endsWith("/preview.jpg")) {
            pictures.add(request.url());
          }
        });
    find(portal, page, "\"the dead of whom this archive tells\"");
    page.click(".hit-list h2 a");
    page.click("a[href*='/scan/'] >> nth=0");
    assertThat(page.locator(".scan-view")).isHidden();
    assertThat(pictures).isEmpty();

    page.click(".cover > summary");
    page.click(".scan-in");
    assertThat(page.locator(".scan-view.open")).isVisible();
    page.click("text=Hide the image");
    assertThat(page.locator(".scan-view")).isHidden();
    page.context().close();
  }

  @Test
  void narrowsASearchToWhatOneSourceSays(Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, false);
    find(portal, page, "Wlassow");
    page.click(".narrow > summary");
    page.click(".facet a[href*='by='] >> nth=0");
    assertThat(page.locator(".chips")).containsText("asserted by");

    page.click(".advanced > summary");
    page.fill("#a-least", "1");
    page.fill("#a-most", "1 000 000 000");
    page.click(".advanced button");
    assertThat(page.locator(".chips")).containsText("figure 1–1,000,000,000");
    assertThat(page.locator(".chips")).containsText("asserted by");
    page.context().close();
  }

  @Test
  void keepsNoCookieAndAsksNoOtherHost(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    List<String> hosts = new ArrayList<>();
    page.onRequest(request -> hosts.add(request.url()));
    for (String path : allPages(portal, page)) {
      page.navigate(portal.uri(path).toString());
    }

    assertThat(page.context().cookies()).isEmpty();
    assertThat(hosts)
        .allSatisfy(
            url ->
                assertThat(url)
                    .satisfiesAnyOf(
                        one -> assertThat(one).startsWith(portal.uri("/").toString()),
                        one -> assertThat(one).startsWith("data:")));
    page.context().close();
  }

  @Test
  void answersEveryMainPageInThreeLanguagesUnderOnePolicy(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    for (String path : mainPages(portal, page)) {
      for (String language : List.of("", "/en", "/ru", "/de")) {
        APIResponse answer = Visits.get(portal, page, language + path);

        assertThat(answer.status()).as(language + path).isEqualTo(200);
        assertThat(answer.headersArray())
            .as(language + path)
            .filteredOn(header -> header.name.equalsIgnoreCase("content-security-policy"))
            .singleElement()
            .satisfies(header -> assertThat(header.value).startsWith("default-src 'none'"));
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
      }
    }
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.DESK, Browser.TELEPHONE})
  @Tag("long")
  void putsNoBarrierInAnyonesWay(int width, Running portal, Browser browser) {
    for (ColorScheme scheme : Browser.schemes(width)) {
      Page page = browser.page(width, "en", scheme, true);
      List<String> barriers = new ArrayList<>();
      for (String path : allPages(portal, page)) {
        page.navigate(portal.uri(path).toString());
        Browser.barriers(page).forEach(one -> barriers.add(path + " " + one));
        Browser.picture(page, name(path, width, scheme));
      }
      assertThat(barriers).as(width + " " + scheme).isEmpty();
      page.context().close();
    }
  }

  @Test
  void isHelpedOnWhereThereIsNothing(Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, true);
    page.navigate(portal.uri("/en/wlassow").toString());

    assertThat(page.locator("h1")).hasText("There is nothing under this address");
    assertThat(page.locator("#q")).hasValue("wlassow");
    assertThat(Browser.barriers(page)).isEmpty();
    Browser.picture(page, "visitor-missing-390");
    page.click("main form button");

    assertThat(page.locator(".best h2")).hasText(VLASOV);
    page.context().close();
  }

  @Test
  void findsTheNameOfTheArchiveOnEveryPage(Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE);
    for (String path : List.of("/en/about", "/en/people", "/en/people/table", "/en/nothing")) {
      page.navigate(portal.uri(path).toString());

      assertThat(page.locator(".wordmark")).hasText("Vlasov and the Russian Liberation Movement");
      assertThat(page.title()).endsWith(": Vlasov and the Russian Liberation Movement");
      assertThat(
              ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                  .intValue())
          .isLessThanOrEqualTo(0);
    }
    page.navigate(portal.uri("/de/about").toString());
    assertThat(page.locator(".wordmark")).hasText("Wlassow und die Russische Befreiungsbewegung");
    page.context().close();
  }

  @Test
  void letsSearchEnginesFindWhatIsToBeRead(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    String robots = Visits.get(portal, page, "/robots.txt").text();
    assertThat(robots).contains("Disallow: /admin\n", "/sitemap.xml");

    String index = Visits.get(portal, page, "/sitemap.xml").text();
    assertThat(index).contains("/sitemap/entries-1.xml", "/sitemap/questions-1.xml");
    String entries = Visits.get(portal, page, "/sitemap/entries-1.xml").text();
    String vlasov = Visits.entry(portal, page, "Vlasov");
    assertThat(entries).contains("/ru" + vlasov + "/", "<lastmod>", "hreflang=\"de\"");
    assertThat(Visits.get(portal, page, "/sitemap/questions-1.xml").text())
        .contains(vlasov + "/question/q1");
    String kroeger = Visits.entry(portal, page, "Kroeger");
    assertThat(entries).doesNotContain(kroeger);
    assertThat(Visits.get(portal, page, kroeger).text()).contains("content=\"noindex\"");
    assertThat(Visits.get(portal, page, kroeger + "/question/q1").text())
        .contains("content=\"noindex\"");
    assertThat(Visits.get(portal, page, "/api" + kroeger.replace("entry", "entries")).headers())
        .containsEntry("x-robots-tag", "noindex");
    assertThat(Visits.get(portal, page, vlasov).text()).doesNotContain("noindex");
    assertThat(Visits.get(portal, page, "/sitemap/entries-9.xml").status()).isEqualTo(404);
    assertThat(Visits.get(portal, page, "/favicon.ico").status()).isEqualTo(200);
    assertThat(Visits.get(portal, page, "/apple-touch-icon.png").headers().get("content-type"))
        .startsWith("image/png");
    page.context().close();
  }

  @Test
  void showsNothingOfADraft(Running portal, Browser browser) throws Exception {
    Path draft = Files.createDirectories(Path.of("target", "canary")).resolve("canary.jsonl");
    Files.writeString(draft, RECORD.strip() + "\n");
    Path said = Path.of("target", "canary", "import.log");
    assertThat(portal.command(said, "import", draft.toAbsolutePath().toString()))
        .as(Files.readString(said))
        .isZero();

    Page page = browser.page(Browser.DESK);
    List<String> paths = new ArrayList<>(mainPages(portal, page));
    paths.addAll(List.of("/search?q=" + CANARY, "/people?filter=" + CANARY));
    paths.addAll(List.of("/search/person?q=" + CANARY, "/search/person"));
    paths.add("/api/v1/search?q=" + CANARY);
    paths.add("/api/suggest?q=" + CANARY);
    for (String path : paths) {
      assertThat(answered(Visits.get(portal, page, path).text())).as(path).doesNotContain(CANARY);
    }
    page.context().close();
  }

  /** What was answered: the words that were asked for stand in field, title and links, too. */
  private static String answered(String answer) {
    return answer
        .replaceAll("<title>[^<]*</title>", "")
        .replaceAll("<a href=\"(/en)?/search\\?q=" + CANARY + "\"[^>]*>" + CANARY + "</a>", "")
        .replaceAll("value=\"" + CANARY + "\"", "")
        .replaceAll("[“„«]" + CANARY + "[”“»]", "")
        .replaceAll("\"query\":\"" + CANARY + "\"", "")
        .replaceAll("[?&;](q|filter)=" + CANARY, "");
  }

  /** Also those with tools in them, which bear another policy. */
  private static List<String> allPages(Running portal, Page page) {
    List<String> all = new ArrayList<>(mainPages(portal, page));
    all.addAll(List.of("/people/table", "/events/table", "/places/table", "/sources/table"));
    return all;
  }

  private static List<String> mainPages(Running portal, Page page) {
    return List.of(
        "/",
        "/search?q=Wlassow",
        "/search?q=Qqqqzzz",
        "/people",
        "/timeline",
        "/map",
        "/documents",
        "/questions",
        "/sources",
        "/stories",
        "/about",
        "/how-to-read",
        "/abbreviations",
        "/contact",
        Visits.entry(portal, page, "Vlasov"),
        Visits.entry(portal, page, "Capture of General Vlasov") + "/question/q1",
        Visits.entry(portal, page, "Chronology sheet"));
  }

  private static void find(Running portal, Page page, String words) {
    page.navigate(portal.uri("/").toString());
    page.fill("#q", words);
    page.press("#q", "Enter");
    page.waitForURL("**/search?q=*");
  }

  private static String name(String path, int width, ColorScheme scheme) {
    return "visitor"
        + path.replaceAll("[^a-zA-Z0-9]+", "-")
        + "-"
        + width
        + (scheme == ColorScheme.DARK ? "-dark" : "");
  }
}
