package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way back as a curator walks it, and where a merged entry's address leads. */
@ExtendWith({RunningPortal.class, Browser.class})
class HistoryIT {
  private static final String HEADING = "#f-heading input[lang=en]";

  @Test
  void showsWhatChangedAndUndoesIt(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.TELEPHONE))) {
      String entry = desk.begin("PLACE", "Old Wharf");
      desk.page.fill(HEADING, "New Wharf");
      desk.page.click("[id='e:save']");
      assertThat(desk.page.locator("[id='e:undo']")).isVisible();

      desk.page.navigate(portal.uri("/admin/entry/" + entry + "/history?from=1&to=2").toString());
      assertThat(desk.page.locator("#changes del")).hasText("Old ");
      assertThat(desk.page.locator("#changes ins")).hasText("New ");
      desk.page.click("[id='u:undo']");

      assertThat(desk.page.locator("main")).containsText("Undone, as a new revision");
      assertThat(desk.page.locator("p a").first()).hasText("Old Wharf");
    }
  }

  @Test
  @Tag("long")
  void leadsVisitorsOfAMergedEntryToTheOtherUntilTheTwoAreSplit(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.demonstrated("Vlasov"); // while it loads, publishing waits its turn
      String gone = desk.begin("PLACE", "Quarrelstone");
      desk.publish();
      assertThat(desk.page.locator(".savebar")).containsText("Edition 1 is public");
      String kept = desk.begin("PLACE", "Quarrel Stone");
      desk.publish();
      assertThat(desk.page.locator(".savebar")).containsText("Edition 1 is public");

      String names = desk.page.locator("#f-names .count").textContent();
      desk.page.navigate(portal.uri("/admin/entry/" + kept + "/merge?with=" + gone).toString());
      desk.page.click("[id='m:go']");
      assertThat(desk.page.locator("main")).containsText("The address of the other entry leads");
      var answer =
          desk.page
              .request()
              .get(
                  portal.uri("/de/entry/" + gone).toString(),
                  RequestOptions.create().setMaxRedirects(0));
      assertThat(answer.status()).isEqualTo(301);
      assertThat(answer.headers().get("location"))
          .isEqualTo("/de/entry/" + kept + "/quarrel-stone");
      assertThat(desk.get("/de/entry/" + gone + "/report").headers().get("location"))
          .isEqualTo("/de/entry/" + kept + "/report");

      desk.page.navigate(portal.uri("/admin/entry/" + gone + "/history").toString());
      desk.page.click("[id='u:undo']");
      assertThat(desk.page.locator("main")).containsText("both entries stand by themselves");
      assertThat(desk.seen("/entry/" + gone + "/quarrelstone")).contains("Quarrelstone");
      desk.edit(kept);
      assertThat(desk.page.locator(HEADING)).hasValue("Quarrel Stone");
      assertThat(desk.page.locator("#f-names .count")).hasText(names);
    }
  }
}
