package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline, the map, relations and lists as a reader walks them. */
@ExtendWith({RunningPortal.class, Browser.class})
class OverviewIT {

  private static List<String> pages(Running portal, Page page) {
    String vlasov = Visits.entry(portal, page, "Vlasov");
    String id = vlasov.split("/", -1)[2];
    return List.of(
        "/timeline",
        "/timeline?from=1942&to=1942",
        "/timeline?from=1942-07&to=1942-07&as=list",
        "/timeline?about=" + id,
        "/map",
        "/map?from=1942&to=1942&borders=true",
        "/map?as=list",
        "/entry/" + id + "/relations",
        "/entry/" + id + "/relations?as=list",
        "/people",
        "/people?sort=time&at=1900",
        "/people?filter=Wlassow",
        "/places");
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.DESK, Browser.TELEPHONE})
  void putsNoBarrierInAnyonesWayAndFitsTheScreen(int width, Running portal, Browser browser) {
    for (ColorScheme scheme : Browser.schemes(width)) {
      for (boolean script : List.of(true, false)) {
        Page page = browser.page(width, "en", scheme, script);
        Visits.awaitTheDemonstration(portal, page);
        List<String> faults = new ArrayList<>();
        page.onConsoleMessage(
            message -> {
              if (message.type().equals("error")) {
                faults.add(page.url() + " " + message.text());
              }
            });
        for (String path : pages(portal, page)) {
          for (String language : List.of("/en", "/ru")) {
            page.navigate(portal.uri(language + path).toString());
            int over =
                script
                    ? ((Number)
                            page.evaluate(
                                "document.documentElement.scrollWidth - window.innerWidth"))
                        .intValue()
                    : 0;
            if (over > 0) {
              faults.add(language + path + " is wider than the screen by " + over);
            }
            if (script) {
              Browser.barriers(page).forEach(one -> faults.add(language + path + " " + one));
            }
          }
        }
        assertThat(faults).as(width + " " + scheme).isEmpty();
        page.context().close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void zoomsFromAllTimeToAMonthByLinks(boolean script, Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, script);
    Visits.awaitTheDemonstration(portal, page);
    page.navigate(portal.uri("/en/timeline").toString());

    page.click(".tl-bars a:has-text('1940–1949')");
    page.click(".tl-bars a:has-text('1942')");
    page.click(".tl-bars a:has-text('July 1942')");

    page.waitForURL("**/timeline?from=1942-07&to=1942-07");
    assertThat(page.locator(".tl-rows").last()).containsText("July 1942");
    assertThat(page.locator(".tl-rows .disagree").first()).isVisible();
    page.click("text=As a list");
    assertThat(page.locator(".tl-rows svg.tl-rail")).hasCount(0);
    assertThat(page.locator(".tl-rows").last()).containsText("July 1942");
    page.context().close();
  }

  @Test
  void standsRivalDatesOfALifeInOneLine(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    Visits.awaitTheDemonstration(portal, page);
    page.navigate(portal.uri("/en" + Visits.entry(portal, page, "Vlasov")).toString());
    page.click(".overview-links >> text=Timeline");

    Locator born = page.locator(".tl-rows > li:has(.label:has-text('Born'))").first();
    assertThat(born).containsText("O.S.");
    assertThat(born.locator(".tl-line .tl-rival")).hasCount(1);
    born.locator(".disagree").click();
    page.waitForURL("**/question/*");
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void movesTheMapAndListsWhatLiesAtAPlace(boolean script, Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK, "en", ColorScheme.LIGHT, script);
    Visits.awaitTheDemonstration(portal, page);
    page.navigate(portal.uri("/en/map").toString());
    assertThat(page.locator(".map-land").first()).isAttached();

    page.click("[data-act=in]");
    page.waitForURL("**zoom=*");
    String before = page.url();
    page.click("[data-act=east]");
    page.waitForURL(address -> !address.equals(before) && address.contains("at="));

    page.navigate(portal.uri("/en/map?as=list").toString());
    page.click("td a:has-text('entr')");
    assertThat(page.locator("#there li").first()).isVisible();
    page.context().close();
  }

  @Test
  void movesTheMapByKeysAndByDragging(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    Visits.awaitTheDemonstration(portal, page);
    page.navigate(portal.uri("/en/map?at=58.5,31.3&zoom=6").toString());
    Locator map = page.locator(".map.live .map-view");

    map.focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#map-said")).hasText("The map has moved.");
    assertThat(map).isFocused();
    String moved = page.url();
    assertThat(moved).doesNotContain("31.3");
    page.mouse().move(600, 500);
    page.mouse().down();
    page.mouse().move(500, 450, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
    page.mouse().up();
    page.waitForURL(address -> !address.equals(moved));
    page.goBack();
    page.waitForURL(moved);
    page.context().close();
  }

  @Test
  void drawsWhoCommandedWhom(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    Visits.awaitTheDemonstration(portal, page);
    page.navigate(portal.uri("/en" + Visits.entry(portal, page, "Vlasov")).toString());
    page.click(".overview-links >> text=Relations");

    assertThat(page.locator("svg.chart a[aria-current]")).hasCount(1);
    page.click("text=As a list");
    assertThat(page.locator("svg.chart")).hasCount(0);
    assertThat(page.locator(".relations li .ref").first()).isVisible();
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leafsThroughAListByLetterAndByDecade(boolean script, Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, script);
    Visits.awaitTheDemonstration(portal, page);
    page.navigate(portal.uri("/en/people").toString());

    page.click(".letters a:text-is('V')");
    assertThat(page.locator(".list-table tbody th").first()).containsText("V");
    page.click("text=By birth or founding");
    page.click(".letters a:text-is('1900')");
    assertThat(page.locator(".list-table tbody tr").first()).containsText("1900");
    page.navigate(portal.uri("/ru/people").toString());
    assertThat(page.locator(".letters a").first()).hasText("А");
    page.context().close();
  }

  @Test
  void findsWithinALongEntryAndWithinAFonds(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    Visits.awaitTheDemonstration(portal, page);
    page.navigate(portal.uri("/en" + Visits.entry(portal, page, "Vlasov")).toString());
    page.fill("#find-within", "vinnitsa");
    page.locator(".find-within button").first().click();
    assertThat(page.locator(".found-within")).isFocused();

    page.navigate(portal.uri("/en/documents").toString());
    page.click("ul.tree a[data-below] >> nth=0");
    page.fill("#within-q", "chronology");
    page.press("#within-q", "Enter");
    assertThat(page.locator("main .cards li").first()).containsText("hronology");
    assertThat(Browser.barriers(page)).isEmpty();
    page.context().close();
  }

  @Test
  void neverFailsOverWhatCannotBeRead(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    Visits.awaitTheDemonstration(portal, page);
    for (String odd :
        List.of(
            "%00",
            "%F0%9F%98%80", "-1", "999999999999", "1942-99", "%27%22%3E", "%ED%A0%80", "9999")) {
      for (String path :
          List.of(
              "/timeline?from=%s&to=%s&kind=%s&about=%s&after=%s.%s",
              "/map?from=%s&to=%s&at=%s,%s&zoom=%s&place=%s",
              "/people?at=%s&after=%s&before=%s&kind=%s&page=%s&sort=%s",
              "/people?sort=time&at=%s&after=%s&before=%s&kind=%s&page=%s&filter=%s")) {
        String asked = path.replace("%s", odd);
        assertThat(Visits.get(portal, page, "/en" + asked).status()).as(asked).isLessThan(500);
      }
    }
    page.context().close();
  }
}
