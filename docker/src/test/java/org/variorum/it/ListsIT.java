package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lists of the desk, and the tree of the holdings. */
@ExtendWith({RunningPortal.class, Browser.class})
class ListsIT {

  @Test
  void keepsAListAndHandsItOver(Running portal, Browser browser) throws Exception {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.TELEPHONE))) {
      desk.begin("PLACE", "Listingham Parva");
      desk.open("/admin/entries?q=listingham");
      assertThat(desk.page.locator(".list-table tbody tr")).hasCount(1);
      assertThat(Browser.barriers(desk.page)).isEmpty();

      desk.page.check("input[name=pick]");
      assertThat(desk.page.locator("#list-count")).hasText("1");
      Download table = desk.page.waitForDownload(() -> desk.page.click("[id='l:csv']"));
      assertThat(Files.readString(table.path())).contains("Listingham Parva");

      desk.page.click("text=Keep this list");
      desk.page.fill("[id='l:view']", "Places that list");
      desk.page.click("[id='l:keep']");
      assertThat(desk.page.locator("h1")).hasText("Places that list");
      assertThat(desk.page.locator(".list-table tbody tr")).hasCount(1);
    }
  }

  @Test
  @Tag("long")
  void putsUnitsInOrderByKeys(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.open("/admin/tree");
      add(desk, "sibling", "Aaa Treefonds", "TREE 1");
      add(desk, "child", "First part", "TREE 1/1");
      Locator here = desk.page.locator("#tree [tabindex='0']");
      add(desk, "sibling", "Second part", "TREE 1/1");
      assertThat(desk.page.locator("#wrong-code")).containsText("has this code");
      desk.page.fill("#new-code", "TREE 1/2");
      desk.page.keyboard().press("Enter");
      assertThat(here).containsText("Second part");
      assertThat(Browser.barriers(desk.page)).isEmpty();

      here.press("Alt+ArrowUp");

      assertThat(desk.page.locator("#tree-said")).containsText("was moved");
      assertThat(here).containsText("Second part");
      assertThat(here).hasAttribute("aria-posinset", "1");
      assertThat(here).isFocused();
      here.press("Control+z");
      assertThat(desk.page.locator("#tree-said")).containsText("taken back");
      assertThat(here).hasAttribute("aria-posinset", "2");
    }
  }

  private static void add(Desk desk, String how, String heading, String code) {
    desk.page.click("[data-do=" + how + "]");
    desk.page.fill("#new-heading", heading);
    desk.page.fill("#new-code", code);
    desk.page.keyboard().press("Enter");
    if (!heading.startsWith("Second")) {
      assertThat(desk.page.locator("#tree [tabindex='0']")).containsText(heading);
    }
  }
}
