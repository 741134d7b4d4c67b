package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk as a curator meets it, and as it turns strangers away. */
@ExtendWith({RunningPortal.class, Browser.class})
class CuratorIT {

  @Test
  void saysWhenNameAndPasswordDoNotGoTogether(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    try {
      page.navigate(portal.uri("/admin/sign-in").toString());
      signIn(page, "not-the-password");
      assertThat(page.locator(".said")).containsText("do not go together");
      assertThat(page.locator("[id='signin:password']")).isVisible();
    } finally {
      page.context().close();
    }
  }

  @Test
  void showsVisitorsWhatIsPublishedWithinTwoSeconds(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    try {
      page.navigate(portal.uri("/admin/new").toString());
      signIn(page, Running.PASSWORD);
      assertThat(page.locator("[id='n:kind']")).isVisible();
      page.selectOption("[id='n:kind']", "PLACE");
      page.fill("[id='n:heading']", "Quillinghaven");
      page.click("[id='n:go']");
      assertThat(page.locator("[id='e:publish']")).isVisible();
      String entry = page.url().replaceAll(".*/entry/([0-9a-z]{8}).*", "$1");
      assertThat(text(portal, page, "/api/search?q=Quillinghaven")).doesNotContain(entry);

      page.click("[id='e:publish']");

      assertThat(page.locator(".said")).containsText("Published as edition 1");
      page.waitForCondition(
          () -> text(portal, page, "/api/search?q=Quillinghaven").contains(entry),
          new Page.WaitForConditionOptions().setTimeout(2_000));
      assertThat(text(portal, page, "/entry/" + entry)).contains("Quillinghaven");
    } finally {
      page.context().close();
    }
  }

  @Test
  void letsNobodyInWhoHasNotSignedIn(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    try {
      for (String path : List.of("/admin", "/admin/new", "/admin/staff", "/admin/password")) {
        page.navigate(portal.uri(path).toString());
        assertThat(page.url()).as(path).contains("/admin/sign-in");
      }
      for (String path : List.of("/admin/api/uploads", "/admin/api/date?text=1900")) {
        int status =
            page.request()
                .get(portal.uri(path).toString(), RequestOptions.create().setMaxRedirects(0))
                .status();
        assertThat(status).as(path).isEqualTo(401);
      }
    } finally {
      page.context().close();
    }
  }

  @Test
  void keepsTheSessionToTheDeskAndAwayFromOtherSites(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    try {
      APIResponse answer = page.request().get(portal.uri("/admin/sign-in").toString());

      assertThat(answer.headersArray())
          .filteredOn(header -> header.name.equalsIgnoreCase("set-cookie"))
          .singleElement()
          .satisfies(
              header ->
                  assertThat(header.value)
                      .contains("Path=/admin;", "HttpOnly")
                      .containsIgnoringCase("SameSite=Lax"));
      page.navigate(portal.uri("/admin/sign-in").toString());
      String icon = page.locator("link[rel=icon]").getAttribute("href");
      assertThat(page.request().get(portal.uri(icon).toString()).status()).isEqualTo(200);
    } finally {
      page.context().close();
    }
  }

  private static void signIn(Page page, String password) {
    page.fill("[id='signin:login']", "admin");
    page.fill("[id='signin:password']", password);
    page.click("[id='signin:go']");
  }

  private static String text(Running portal, Page page, String path) {
    return page.request().get(portal.uri(path).toString()).text();
  }
}
