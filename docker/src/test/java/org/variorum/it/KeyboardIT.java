package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a contributor does all day, without a mouse: how many keys it takes, and that no place is
 * lost.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class KeyboardIT {
  private static final Logger LOG = Logger.getLogger(KeyboardIT.class.getName());

  @Test
  void entersASourceAFactAndAFootnoteInAFewKeys(Running portal, Browser browser) {
    try (Desk admin = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Desk contributor = new Desk(portal, browser.page(Browser.DESK))) {
      String entry = admin.begin("PERSON", "Ivan Keyboardov");
      contributor.enterAsContributor(admin, "karl");
      Keys keys = new Keys(contributor.page);
      long from = System.nanoTime();

      keys.access('9').type("Keyboardov").press("Enter").access('1');
      assertThat(contributor.page).hasURL(portal.uri("/admin/entry/" + entry).toString());
      keys.access('9').type("Born").press("Tab", "Enter");
      assertThat(keys.whereOneIs()).isEqualTo("Date");
      keys.type("14.9.1900").press("Tab", "Tab", "Tab");
      assertThat(keys.whereOneIs()).isEqualTo("Source");
      keys.choose("Parish book of Lomna", "New source").press("Tab", "Tab");
      assertThat(keys.whereOneIs()).startsWith("Place in it");
      keys.type("p. 19").access('4').press("Tab", "Tab", "Tab", "Tab");
      keys.type("He was the third of five children.").access('0');
      assertThat(keys.whereOneIs()).isEqualTo("Source");
      keys.choose("Lomna", "Parish book of Lomna")
          .press("Tab", "Tab")
          .type("p. 21")
          .press("Control+s");

      assertThat(contributor.page.locator(".said")).containsText("Saved as revision 2");
      assertThat(contributor.page.locator("#part-s2 .desk-open"))
          .isFocused(); // it folds when saved
      LOG.info(
          () ->
              "%d keys to get on and %d letters in %.1f s"
                  .formatted(keys.commands(), keys.letters(), (System.nanoTime() - from) / 1e9));
      assertThat(keys.commands()).isLessThanOrEqualTo(24);
      admin.edit(entry);
      assertThat(admin.page.locator("#part-c1")).containsText("14 September 1900");
      assertThat(admin.page.locator(".desk-body textarea[lang=en]"))
          .hasValue("He was the third of five children.<cite data-c=\"s2\"></cite>");
      assertThat(admin.seen("/admin/entries?q=Lomna")).contains("Parish book of Lomna");
    }
  }

  @Test
  void goesOnWhereOneWasAfterEachAnswer(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.begin("PLACE", "Focusford");
      Keys keys = new Keys(desk.page);

      keys.access('8').press("Tab", "Enter");
      assertThat(desk.page.locator("#f-open input[lang=en]").last()).isFocused();
      keys.type("Its founding");
      desk.page.locator("#f-open > button").focus();
      keys.press("Enter").type("Its fall");
      Locator lines = desk.page.locator("#f-open input[lang=en]");
      assertThat(lines.last()).hasValue("Its fall");

      desk.page.locator("#f-open .desk-up").last().focus();
      keys.press("Enter");
      assertThat(lines.first()).hasValue("Its fall");
      assertThat(desk.page.locator("#f-open .desk-up").first()).isFocused();

      lines.last().focus();
      keys.press("Control+s");
      assertThat(desk.page.locator(".said")).containsText("Saved");
      assertThat(lines.last()).isFocused();
    }
  }

  @Test
  void losesNothingThatIsTypedWhileTheDeskAnswers(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.begin("PLACE", "Hurriton");
      Locator heading = desk.page.locator("#f-heading input[lang=en]");
      desk.page.route(
          "**/admin/entry/*",
          route -> {
            desk.page.waitForTimeout(400);
            route.resume();
          });
      heading.focus();

      desk.page.keyboard().press("Control+s");
      desk.page.keyboard().press("End");
      desk.page.keyboard().type(" on Sea");

      desk.page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
      assertThat(heading).hasValue("Hurriton on Sea");
      assertThat(heading).isFocused();
      desk.page.unroute("**/admin/entry/*");
      desk.save();
      assertThat(desk.page.locator(".said")).containsText("Saved as revision 2");
    }
  }
}
