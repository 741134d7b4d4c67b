package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How two colleagues bring an entry before the public, and take it back. */
@Tag("long")
@ExtendWith({RunningPortal.class, Browser.class})
class ReviewIT {
  private static final Map<String, String> REASONS =
      Map.of(
          "en", "Another brigade was meant.",
          "ru", "Имелась в виду другая бригада.",
          "de", "Gemeint war eine andere Brigade.");

  @Test
  void passesFromItsAuthorOverTheReviewerToThePublicAndBack(Running portal, Browser browser) {
    try (Desk reviewer = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Desk author = new Desk(portal, browser.page(Browser.TELEPHONE))) {
      reviewer.demonstrated("Vlasov");
      author.enterAsContributor(reviewer, "vera-sends");
      String entry = author.begin("CORPORATE_BODY", "Brigade of the Ford");
      answer(author, "Formed", "1943 | andreyev87 19");
      handIn(author, "Is one source enough?");

      remarks(reviewer);
      mends(author, entry);
      reviewer.edit(entry);
      assertThat(reviewer.page.locator(".desk-remark.done")).hasCount(2);
      reviewer.page.click("[id='e:approve']");
      assertThat(reviewer.page.locator("#review")).containsText("Approved by");
      reviewer.publish();
      assertThat(reviewer.page.locator(".savebar")).containsText("Edition 1 is public");
      assertThat(reviewer.seen("/en/entry/" + entry)).contains("Brigade of the Lower Ford");

      withdraw(reviewer, entry);
      leavesATombstone(reviewer, browser, entry);
      reviewer.page.click("[id='e:undo']");
      assertThat(reviewer.page.locator(".savebar")).containsText("Edition 1 is public");
      assertThat(reviewer.get("/en/entry/" + entry + "/brigade-of-the-lower-ford").status())
          .isEqualTo(200);
    }
  }

  private static void answer(Desk desk, String question, String line) {
    desk.page.selectOption("[id='e:asks']", new SelectOption().setLabel(question));
    desk.page.locator("#f-questions input[placeholder*=andreyev]").last().fill(line);
    desk.page.click("[id='e:ask']");
    assertThat(desk.page.locator("#part-c1")).containsText("1 source");
  }

  private static void handIn(Desk author, String word) {
    if (author.page.locator("#send").getAttribute("open") == null) {
      author.page.click("#send > summary");
    }
    author.page.fill("[id='e:word']", word);
    author.page.click("[id='e:sends']");
    assertThat(author.page.locator("#review")).containsText("A reviewer will look it over");
  }

  /** The reviewer finds it in the list, says two things at their places and sends it back. */
  private static void remarks(Desk reviewer) {
    reviewer.open("/admin/reviews").page.click("main a:has-text('Brigade of the Ford')");
    assertThat(reviewer.page.locator("#review .desk-quoted")).hasText("Is one source enough?");
    remark(reviewer, "heading", "Which ford?");
    reviewer.unfold("part-q1");
    remark(reviewer, "c1", "In which month?");
    assertThat(reviewer.page.locator("#part-c1 .desk-said")).hasText("In which month?");
    look(reviewer, "review");
    reviewer.page.click("#review summary");
    reviewer.page.fill("[id='e:why']", "Two small things.");
    reviewer.page.click("[id='e:back']");
    assertThat(reviewer.page.locator("#returned")).hasText("Two small things.");
  }

  private static void remark(Desk reviewer, String place, String words) {
    reviewer.page.click("[data-remark='" + place + "']");
    reviewer.page.fill(".desk-remark textarea", words);
    reviewer.page.click("text=Keep the remark");
    assertThat(reviewer.page.locator(".desk-remark .desk-said").getByText(words)).isVisible();
  }

  /** The author is told on the first screen, goes to each place, mends and answers. */
  private static void mends(Desk author, String entry) {
    author.open("/admin");
    assertThat(author.page.locator(".desk-first")).containsText("open remarks: 2");
    author.edit(entry);
    assertThat(author.page.locator("#review")).containsText("Two small things.");
    look(author, "returned");
    author.page.click(".desk-remarked a:has-text('Formed')");
    assertThat(author.page.locator("#part-c1 .desk-said")).isInViewport();
    author.page.click("#part-c1 .desk-remark button:has-text('Answer')");
    author.page.fill(".desk-remark textarea", "Nobody says.");
    author.page.click("text=Keep the answer");
    assertThat(author.page.locator(".desk-answer")).containsText("Nobody says.");
    author.page.fill("#f-heading input[lang=en]", "Brigade of the Lower Ford");
    for (int open = 2; open > 0; open--) {
      author.page.locator(".desk-remark:not(.done) button:has-text('Done')").first().click();
      assertThat(author.page.locator(".desk-remark:not(.done)")).hasCount(open - 1);
    }
    handIn(author, "Mended.");
  }

  private static void withdraw(Desk reviewer, String entry) {
    reviewer.edit(entry).page.click("#withdraw");
    reviewer.page.selectOption("[id='w:category']", "ERROR");
    REASONS.forEach((language, words) -> reviewer.page.fill("[id='w:" + language + "']", words));
    reviewer.page.click("[id='w:go']");
    assertThat(reviewer.page.locator(".said-info")).containsText("Withdrawn");
    assertThat(reviewer.page.locator(".savebar")).containsText("Withdrawn");
  }

  private static void leavesATombstone(Desk desk, Browser browser, String entry) {
    REASONS.forEach(
        (language, words) -> {
          String path = "/" + language + "/entry/" + entry;
          assertThat(desk.get(path).status()).as(path).isEqualTo(410);
          assertThat(desk.seen(path)).contains("Brigade of the Lower Ford", words);
        });
    assertThat(desk.get("/api/entries/" + entry).status()).isEqualTo(410);
    assertThat(desk.seen("/api/entries/" + entry))
        .contains("\"category\":\"error\"", "Another brigade was meant.");
    Page visitor = browser.page(Browser.TELEPHONE);
    visitor.navigate(desk.portal.uri("/de/entry/" + entry).toString());
    assertThat(visitor.locator("h1")).hasText("Brigade of the Lower Ford");
    assertThat(Browser.barriers(visitor)).isEmpty();
    Browser.picture(visitor, "tombstone");
    visitor.context().close();
  }

  private static void look(Desk desk, String name) {
    assertThat(Browser.barriers(desk.page)).isEmpty();
    Browser.picture(desk.page, name);
  }
}
