package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How quickly one writes down what one has found, with a book in the hand. */
@Tag("long")
@ExtendWith({RunningPortal.class, Browser.class})
class QuickIT {
  private static final Logger LOG = Logger.getLogger(QuickIT.class.getName());
  private static final String NEW_LINE = "#f-questions > .desk-new input[data-line]";
  private static final String BODY = "#text-body textarea[lang=en]";

  /** What Word puts on the clipboard for a sentence with a footnote. */
  private static final String FROM_WORD =
      """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
      <p class=MsoNormal>It grew<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
      class=MsoFootnoteReference>[1]</span></a> <b>quickly</b>.</p>
      <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
      <p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span
      class=MsoFootnoteReference>[1]</span></a> Quickdale register, p. 31</p></div></div></body></html>
      """;

  @Test
  void writesClaimsInOneLineEach(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.begin("PERSON", "Скоропишин, Пётр");
      desk.begin("CORPORATE_BODY", "The Quick Company");
      Keys keys = new Keys(desk.page);

      keys.access('9').type("Formed").press("Tab").type("1 Sept 1900 OS | Quickdale register 4");
      assertThat(desk.page.locator(".desk-new .desk-read"))
          .containsText("1 September 1900 in the Julian");
      keys.press("Enter"); // there is no such source yet
      desk.page.locator("button:has-text('New source: Quickdale register')").focus();
      keys.press("Enter");
      assertThat(line(desk, "q1")).isFocused();
      assertThat(claim(desk, "c1")).containsText("14 September [O.S. 1 September] 1900");
      assertThat(claim(desk, "c1")).containsText("1 source");

      line(desk, "q1").focus();
      keys.press("ArrowUp"); // the line as it was
      assertThat(line(desk, "q1")).hasValue("1 Sept 1900 OS | Quickdale register 4");
      line(desk, "q1").fill("1901 | +");
      keys.press("Enter", "Enter"); // and on to the next line
      assertThat(desk.page.locator(NEW_LINE)).isFocused();
      keys.access('9').type("Commander").press("Tab").type("Skoropishin");
      assertThat(desk.page.locator("#desk-offers")).containsText("Скоропишин, Пётр");
      keys.press("ArrowDown", "Enter").type(" | = 12").press("Enter");
      assertThat(claim(desk, "c3")).containsText("Скоропишин, Пётр");

      claim(desk, "c3").locator(".desk-open").first().click();
      desk.page.click("#sources-c3 .desk-again");
      Locator place = desk.page.locator("#sources-c3 .desk-locator input").last();
      assertThat(place).isFocused();
      assertThat(place).hasValue("p. 13");
      keys.type("p. 40").press("Control+s");
      assertThat(desk.page.locator(".said")).containsText("Saved as revision 2");
      claim(desk, "c3").locator(".desk-open").first().click();
      assertThat(claim(desk, "c3")).containsText("Quickdale register, p. 12");
      assertThat(claim(desk, "c3")).containsText("Quickdale register, p. 40");
      claim(desk, "c2").locator(".desk-open").first().click();
      assertThat(claim(desk, "c2")).containsText("Quickdale register, p. 5");
      assertThat(Browser.barriers(desk.page)).isEmpty();
    }
  }

  @Test
  void citesWithinATextAndPublishesNoneThatIsNotUnderstood(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.begin("SOURCE", "Quickford chronicle");
      String entry = desk.begin("PLACE", "Quickford");
      desk.unfold("f-text");
      Locator body = desk.page.locator(BODY);

      body.fill("<p>Old.[@Quickford chronicle 12] Proud.[@nowhere77 3]</p>");
      paste(desk.page, FROM_WORD.replace("Quickdale register", "Quickford chronicle"));
      desk.page.locator("#f-heading input").first().focus();
      assertThat(body).hasValue(Pattern.compile(".*\"s1\".*nowhere77.*\"s2\".*", Pattern.DOTALL));
      assertThat(body).hasValue(Pattern.compile(".*<strong>quickly</strong>.*", Pattern.DOTALL));
      desk.save();
      assertThat(desk.page.locator(".said")).containsText("Saved as revision 2");
      desk.publish();
      Locator problem = desk.page.locator("#desk-problems a");
      assertThat(problem).containsText("Body: “[@nowhere77 3]” could not be understood");
      problem.click();
      assertThat(body).isFocused();

      body.fill(body.inputValue().replace("[@nowhere77 3]", ""));
      desk.publish();
      assertThat(desk.page.locator(".said")).containsText("Published as edition 1");
      assertThat(desk.seen("/en/entry/" + entry)).contains("p. 12", "p. 31").doesNotContain("[@");
    }
  }

  @Test
  void describesAFileWithTenItemsAndTwelveClaimsByKeyboard(Running portal, Browser browser) {
    try (Desk admin = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Desk volunteer = new Desk(portal, browser.page(Browser.DESK))) {
      admin.begin("SOURCE", "Walking list");
      volunteer.enterAsContributor(admin, "walker");
      Page page = volunteer.page;
      Keys keys = new Keys(page);
      long from = System.nanoTime();

      keys.press("g", "h");
      page.waitForURL("**/admin/tree");
      page.locator(".tree-row").first().waitFor();
      keys.press("Control+Shift+Enter").type("File of the walk").press("Tab", "Tab").type("File");
      keys.press("Enter", "Escape");
      assertThat(page.locator(".tree-row[tabindex='0']")).containsText("File of the walk");
      keys.press("Control+Shift+Enter");
      for (int item = 1; item <= 10; item++) {
        keys.type("Letter " + item).press("Enter");
      }
      assertThat(page.locator("#tree-said")).containsText("Letter 10");
      keys.press("Escape", "ArrowLeft", "Enter"); // to the file and into it
      assertThat(page.locator("h1")).hasText("File of the walk");
      keys.access('9').type("Auth").press("Tab").type("unknown | Walking list 1").press("Enter");
      keys.access('9').type("Dat").press("Tab").type("1943 | =").press("Enter");
      for (int item = 1; item <= 10; item++) {
        keys.access(item == 1 ? '/' : '.');
        assertThat(page.locator("h1")).hasText("Letter " + item);
        assertThat(page.locator(NEW_LINE)).isFocused();
        keys.type(item + ".2.1943 | +").press("Enter");
      }
      keys.press("Control+s");
      assertThat(page.locator(".said")).containsText("Saved as revision 2");

      double seconds = (System.nanoTime() - from) / 1e9;
      LOG.info(
          () ->
              "A file with ten items and twelve claims: %d keys to get on and %d letters in %.1f s"
                  .formatted(keys.commands(), keys.letters(), seconds));
      assertThat(keys.commands()).isLessThanOrEqualTo(90);
      page.locator("#part-c1 .desk-open").first().click();
      assertThat(page.locator("#part-c1")).containsText("10 February 1943");
      assertThat(page.locator("#part-c1")).containsText("Walking list, p. 11");
    }
  }

  private static Locator claim(Desk desk, String id) {
    return desk.page.locator("#part-" + id);
  }

  private static Locator line(Desk desk, String question) {
    return desk.page.locator("#part-" + question + " input[data-line]");
  }

  /** Pastes at the end of the body, as from the clipboard. */
  private static void paste(Page page, String html) {
    page.locator(BODY).focus();
    page.keyboard().press("Control+End");
    page.evaluate(
        "html => { const data = new DataTransfer(); data.setData('text/html', html);"
            + " data.setData('text/plain', 'plain'); document.activeElement.dispatchEvent("
            + "new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
        html);
    page.waitForCondition(() -> page.locator(BODY).inputValue().contains("quickly"));
  }
}
