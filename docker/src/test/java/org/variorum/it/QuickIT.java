package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Describing quickly, by keyboard: lists of sources, claims in one line, citing while writing. */
@ExtendWith({RunningPortal.class, Browser.class})
class QuickIT {
  private static final String BIBTEX =
      "@book{quickham1987, author={Quickham, Anna}, title={Lines and Pages}, year=1987}";

  @Test
  void entersAClaimInOneLineAndCitesWhileWriting(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.TELEPHONE))) {
      desk.open("/admin/sources/new");
      desk.page.fill("[id='b:list']", BIBTEX);
      desk.page.click("[id='b:read']");
      assertThat(desk.page.locator(".desk-sources")).containsText("Lines and Pages");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      desk.page.click("[id='b:add']");
      assertThat(desk.page.locator("#sources-added a")).hasText("Lines and Pages");

      desk.begin("PERSON", "Liner, Ivan");
      desk.page.selectOption("[id='e:asks']", "born");
      Locator line = desk.page.locator(".desk-new [data-line]");
      line.fill("1 Sept. 1900 O.S. | quickh");
      assertThat(desk.page.locator("#desk-offers li")).hasCount(1);
      line.press("ArrowDown");
      line.press("Enter");
      line.pressSequentially("19");
      assertThat(desk.page.locator(".desk-new .desk-read"))
          .containsText("14 September 1900 = 1 September 1900");
      line.press("Enter");
      assertThat(desk.page.locator("#part-c1")).containsText("14 September 1900");

      desk.unfold("f-text");
      Locator body = desk.page.locator(".desk-body textarea[lang=en]");
      body.fill("<p>He was born.[@quickham87 21]</p>");
      body.press("Control+s");
      assertThat(desk.page.locator(".said")).containsText("Saved as revision 2");
      assertThat(desk.page.locator(".desk-body textarea[lang=en]"))
          .hasValue("<p>He was born.<cite data-c=\"s2\"></cite></p>");
      assertThat(desk.page.locator("#part-s2")).containsText("Lines and Pages, p. 21");
      desk.page.locator("#part-s2 .desk-again").click();
      assertThat(desk.page.locator("#part-s3 .desk-locator input")).isFocused();
      assertThat((Boolean) desk.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();
    }
  }
}
