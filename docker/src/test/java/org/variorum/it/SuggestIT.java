package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a search field offers while a reader types, and why a name was found. */
@ExtendWith({RunningPortal.class, Browser.class})
class SuggestIT {

  @Test
  void offersWhoIsMeantByTheFirstLetters(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    page.navigate(portal.uri("/en/places").toString());
    Locator field = page.locator("#q0");
    Locator options = page.locator(".bar-search [role=option]");

    field.pressSequentially("Merez");

    assertThat(field).hasAttribute("aria-expanded", "true");
    assertThat(options.first()).containsText("Kirill Afanasyevich Meretskov");
    assertThat(options.first()).containsText("Person");
    assertThat(options.first()).containsText("Merezkow");
    assertThat(page.locator(".bar-search [role=status]")).containsText("suggestion");
    assertThat(Browser.barriers(page)).isEmpty();

    field.press("Escape");
    assertThat(field).hasAttribute("aria-expanded", "false");
    assertThat(field).hasValue("Merez");

    field.pressSequentially("k");
    assertThat(options.first()).isVisible();
    field.press("ArrowDown");
    assertThat(options.first()).hasAttribute("aria-selected", "true");
    assertThat(field)
        .hasAttribute("aria-activedescendant", String.valueOf(options.first().getAttribute("id")));
    field.press("Enter");
    assertThat(page.locator("h1")).containsText("Meretskov");
    page.context().close();
  }

  @Test
  void enterWithoutAChoiceSearches(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    page.navigate(portal.uri("/en/places").toString());
    page.locator("#q0").pressSequentially("Merezkow");
    assertThat(page.locator(".bar-search [role=option]").first()).isVisible();

    page.locator("#q0").press("Enter");

    assertThat(page).hasTitle(java.util.regex.Pattern.compile("Merezkow, search.*"));
    page.context().close();
  }

  @Test
  void worksByTouchOnATelephoneInCyrillic(Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE, "ru", ColorScheme.DARK, true);
    page.navigate(portal.uri("/ru").toString());

    page.locator("#q").pressSequentially("мерец");
    Locator option = page.locator(".hero [role=option]").first();
    assertThat(option).containsText("Мерецков");
    Browser.picture(page, "suggestions-390");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    option.click();

    assertThat(page.locator("h1")).containsText("Мерецков");
    page.context().close();
  }

  @Test
  void saysWhyANameWasFound(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK, "en", ColorScheme.LIGHT, false);

    search(portal, page, "Mereckov");
    assertThat(page.locator(".why-hit").first()).containsText("By another spelling");
    search(portal, page, "Merezkow");
    assertThat(page.locator(".why-hit").first()).containsText("Matched as form (German)");
    search(portal, page, "Meretskvo");
    assertThat(page.locator(".why-hit").first()).containsText("One letter differs");
    assertThat(page.locator(".hits h2").first()).containsText("Meretskov");
    page.context().close();
  }

  private static void search(Running portal, Page page, String words) {
    page.navigate(portal.uri("/en/search?q=" + words).toString());
  }

  @Test
  void answersProgramsWhateverTheyAsk(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    for (String odd :
        List.of("%00", "%F0%9F%98%80", "%22%3Cscript%3E", "(((", ",", "a".repeat(5000))) {
      assertThat(get(portal, page, "/api/suggest?q=" + odd).status()).isLessThan(500);
    }
    assertThat(get(portal, page, "/api/suggest").status()).isEqualTo(400);
    assertThat(get(portal, page, "/api/suggest?q=me&lang=xx").status()).isEqualTo(400);
    APIResponse found = get(portal, page, "/api/suggest?q=merez&lang=de");
    assertThat(found.text()).contains("Merezkow").contains("\"kind\":\"person\"");
    assertThat(found.headers()).containsKey("etag");
    page.context().close();
  }

  private static APIResponse get(Running portal, Page page, String path) {
    return page.request().get(portal.uri(path).toString());
  }
}
