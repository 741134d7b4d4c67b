package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a curator writes is kept, whatever happens to the server, the session and the browser. */
@ExtendWith({RunningPortal.class, Browser.class})
class WritingIT {
  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);

  @TempDir Path directory;

  @Test
  @Tag("long")
  void losesNothingWhenTheServerIsKilled(Browser browser) throws Exception {
    Running portal = Running.with(directory.resolve("data"), "--empty");
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String entry = desk.begin("PERSON", "Ada");
      write(desk, " kept");
      assertThat(state(desk)).containsText("Draft kept");

      portal.kill9();
      write(desk, " meanwhile");
      assertThat(state(desk)).containsText("cannot be reached", SOON);
      portal.restart();
      signInOverTheForm(desk);

      assertThat(heading(desk)).hasValue("Ada kept meanwhile");
      assertThat(state(desk)).containsText("Draft kept", SOON);
      try (Desk elsewhere = Desk.ofTheAdministrator(portal, browser.page(Browser.TELEPHONE))) {
        elsewhere.edit(entry);
        assertThat(heading(elsewhere)).hasValue("Ada kept meanwhile");
        assertThat(elsewhere.page.locator("#brought-back")).isVisible();
      }
      desk.save();
      assertThat(state(desk)).containsText("Revision 2");
    } finally {
      portal.kill9();
    }
  }

  @Test
  void showsTwoPeopleEachOtherAndPutsTogetherWhatTheyChange(Running portal, Browser browser) {
    try (Desk anna = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Desk boris = new Desk(portal, browser.page(Browser.TELEPHONE))) {
      boris.enterAsContributor(anna, "boris-writes");
      String entry = anna.begin("TOPIC", "Two at once");
      boris.edit(entry);
      assertThat(anna.page.locator("#presence")).containsText("A contributor", SOON);

      line(boris, 1).fill("Двое сразу");
      boris.save();
      assertThat(state(boris)).containsText("Revision 2");
      heading(anna).fill("Two at one time");
      anna.page.click("#presence button");

      assertThat(line(anna, 1)).hasValue("Двое сразу");
      assertThat(heading(anna)).hasValue("Two at one time");
      anna.save();
      assertThat(state(anna)).containsText("Revision 3");
    }
  }

  private static void write(Desk desk, String words) {
    heading(desk).press("End");
    heading(desk).pressSequentially(words);
  }

  private static void signInOverTheForm(Desk desk) {
    FrameLocator frame = desk.page.frameLocator("#again iframe");
    Locator login = frame.locator("[id='signin:login']");
    assertThat(login).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    login.fill("admin");
    frame.locator("[id='signin:password']").fill(Running.PASSWORD);
    frame.locator("[id='signin:go']").click();
    assertThat(desk.page.locator("#again")).hasCount(0);
  }

  private static Locator state(Desk desk) {
    return desk.page.locator("#desk-state");
  }

  private static Locator heading(Desk desk) {
    return line(desk, 0);
  }

  private static Locator line(Desk desk, int language) {
    return desk.page.locator("#f-heading input").nth(language);
  }
}
