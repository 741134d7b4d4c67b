package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor writes to the archive, without script; a curator decides; the visitor follows it. */
@ExtendWith({RunningPortal.class, Browser.class})
class VisitorsIT {
  private static final double LONGER_THAN_A_MACHINE = 3_200;

  @Test
  void sendsACorrectionFollowsItAndHasItForgotten(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String vlasov = desk.demonstrated("Andrey Andreyevich Vlasov");
      Page visitor = visitor(browser);
      visitor.navigate(portal.uri("/en/entry/" + vlasov + "/question/q1").toString());
      visitor.click("a[href*='/correct?part=c13']");
      assertThat(visitor.locator(".form-about")).containsText("1901");
      assertThat(Browser.barriers(scripted(browser, visitor.url()))).isEmpty();

      visitor.check("#matter-source");
      visitor.fill("#words", "The register has another day.");
      visitor.waitForTimeout(LONGER_THAN_A_MACHINE);
      visitor.click("button[type=submit]");

      assertThat(visitor.locator("#refused")).containsText("which source");
      assertThat(visitor.locator("#words")).hasValue("The register has another day.");
      assertThat(visitor.locator("#matter-source")).isChecked();

      visitor.fill("#source", "Parish register of Lomakino");
      visitor.fill("#locator", "л. 34 об.");
      visitor.check("#consent");
      visitor.click("button[type=submit]");

      assertThat(visitor.locator("h1")).containsText("has come in");
      String receipt = visitor.locator(".follow-address a").getAttribute("href");
      String number = visitor.locator(".follow-facts dd").first().textContent().strip();
      assertThat(visitor.context().cookies()).isEmpty();
      APIResponse page = visitor.request().get(portal.uri(receipt).toString());
      assertThat(page.headers()).containsEntry("cache-control", "no-store");
      assertThat(page.headers()).containsEntry("x-robots-tag", "noindex");
      assertThat(Browser.barriers(scripted(browser, portal.uri(receipt).toString()))).isEmpty();

      desk.open("/admin/inbox");
      Browser.picture(desk.page, "inbox");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      desk.page.click("text=" + number);
      assertThat(desk.page.locator(".desk-beside")).containsText("Parish register of Lomakino");
      Browser.picture(desk.page, "message");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      desk.page.click("[id='m:decline']");
      assertThat(desk.page.locator(".said")).containsText("owed a reason");
      desk.page.fill("[id='m:reason']", "That register burned in 1937.");
      desk.page.click("[id='m:decline']");
      assertThat(desk.page.locator(".said-info")).containsText("Declined");

      visitor.navigate(portal.uri(receipt).toString());
      assertThat(visitor.locator(".follow-facts")).containsText("That register burned in 1937.");
      assertThat(Browser.barriers(scripted(browser, visitor.url()))).isEmpty();
      visitor.fill("#words", "A copy is in Vladimir.");
      visitor.waitForTimeout(LONGER_THAN_A_MACHINE);
      visitor.click("text=Send the appeal");
      assertThat(visitor.locator(".follow-facts")).containsText("Appeal");
      visitor.waitForTimeout(LONGER_THAN_A_MACHINE);
      visitor.click("text=Delete it for good");
      assertThat(visitor.locator(".writing")).containsText("have been deleted");
      assertThat(visitor.locator("body")).not().containsText("another day");
      desk.open("/admin/inbox/" + number);
      assertThat(desk.page.locator("main")).not().containsText("Parish register");
      visitor.context().close();
    }
  }

  @Test
  void makesACitationOfACorrection(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String vlasov = desk.demonstrated("Andrey Andreyevich Vlasov");
      Page visitor = visitor(browser);
      visitor.navigate(portal.uri("/de/entry/" + vlasov + "/correct?part=c13").toString());
      visitor.check("#matter-slip");
      visitor.fill("#words", "Ein Schreibfehler.");
      visitor.fill("#locator", "S. 4711");
      visitor.check("#consent");
      visitor.waitForTimeout(LONGER_THAN_A_MACHINE);
      visitor.click("button[type=submit]");
      assertThat(visitor.locator("h1")).containsText("eingegangen");
      String number = visitor.locator(".follow-facts dd").first().textContent().strip();

      desk.open("/admin/inbox/" + number);
      desk.page.locator("[id='m:source_input']").pressSequentially("Wilfried");
      desk.page.locator(".ui-autocomplete-item").first().click();
      desk.page.click("[id='m:cite']");
      assertThat(desk.page.locator(".said-info")).containsText("A citation was added");

      desk.edit(vlasov);
      assertThat(desk.page.content()).contains("c13");
      assertThat(desk.seen("/en/entry/" + vlasov + "/question/q1")).doesNotContain("4711");
      visitor.context().close();
    }
  }

  @Test
  void reportsAndIsCounted(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String vlasov = desk.demonstrated("Andrey Andreyevich Vlasov");
      Page visitor = visitor(browser);
      visitor.navigate(portal.uri("/en/entry/" + vlasov).toString());
      visitor.click("text=Report content");
      visitor.check("#matter-law");
      visitor.fill("#words", "It must not stand here.");
      visitor.check("#faith");
      visitor.check("#consent");
      visitor.waitForTimeout(LONGER_THAN_A_MACHINE);
      visitor.click("button[type=submit]");
      assertThat(visitor.locator("#mail-wrong")).containsText("e-mail");
      assertThat(Browser.barriers(scripted(browser, visitor.url()))).isEmpty();
      visitor.fill("#name", "A. Reader");
      visitor.fill("#mail", "reader@example.org");
      visitor.click("button[type=submit]");

      assertThat(visitor.locator("h1")).containsText("has come in");
      assertThat(desk.seen("/en/about")).contains("Reports of content");
      visitor.context().close();
    }
  }

  @Test
  void refusesAMachineAndGivesAPersonHisWordsBack(Running portal, Browser browser) {
    try (Desk desk = new Desk(portal, browser.page(Browser.DESK))) {
      String vlasov = desk.demonstrated("Andrey Andreyevich Vlasov");
      String form = portal.uri("/en/entry/" + vlasov + "/report").toString();
      FormData filled =
          FormData.create().set("matter", "other").set("words", "Cheap watches").set("token", "x");

      APIResponse trapped = post(desk, form, filled.set("website", "https://spam.example"));
      APIResponse forged = post(desk, form, filled.set("website", ""));
      APIResponse huge = post(desk, form, filled.set("words", "a".repeat(300_000)));

      assertThat(trapped.status()).isEqualTo(422);
      assertThat(trapped.text()).contains("Cheap watches").contains("hidden field");
      assertThat(forged.status()).isEqualTo(400);
      assertThat(forged.text()).contains("Cheap watches");
      assertThat(huge.status()).isEqualTo(413);
      assertThat(desk.get("/en/entry/" + vlasov + "/correct?part=c9999").status()).isEqualTo(404);
      assertThat(desk.get("/en/entry/" + vlasov + "/comment").text()).contains("closed");
      assertThat(desk.get("/follow/" + "0".repeat(32)).status()).isEqualTo(404);
    }
  }

  @Test
  void commentsOnAStoryOnceACuratorHasReadIt(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.demonstrated("Andrey Andreyevich Vlasov");
      Page visitor = visitor(browser);
      visitor.navigate(portal.uri("/en/stories").toString());
      visitor.click(".stories h3 a >> nth=0");
      String story = visitor.url();
      visitor.click("text=Write a comment");
      visitor.fill("#words", "My grandfather was there, too.");
      visitor.fill("#name", "Reader of Stories");
      visitor.check("#consent");
      visitor.waitForTimeout(LONGER_THAN_A_MACHINE);
      visitor.click("button[type=submit]");
      String number = visitor.locator(".follow-facts dd").first().textContent().strip();
      visitor.navigate(story);
      assertThat(visitor.locator("#comments")).not().containsText("My grandfather");

      desk.open("/admin/inbox/" + number);
      desk.page.click("[id='m:accept']");
      assertThat(desk.page.locator(".said-info")).containsText("Accepted");

      visitor.navigate(story);
      assertThat(visitor.locator("#comments")).containsText("My grandfather was there, too.");
      assertThat(visitor.locator("#comments")).containsText("Reader of Stories");
      assertThat(Browser.barriers(scripted(browser, story))).isEmpty();
      visitor.context().close();
    }
  }

  /** Nothing of this needs a script. */
  private static Page visitor(Browser browser) {
    return browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, false);
  }

  /** The same page with scripts, which the search for barriers needs. */
  private static Page scripted(Browser browser, String address) {
    Page page = browser.page(Browser.TELEPHONE);
    page.navigate(address);
    return page;
  }

  private static APIResponse post(Desk desk, String address, FormData form) {
    return desk.page
        .request()
        .post(address, RequestOptions.create().setForm(form).setMaxRedirects(0));
  }
}
