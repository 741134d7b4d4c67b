package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator sets, as visitors see it at once; each walk puts back what it changed. */
@ExtendWith({RunningPortal.class, Browser.class})
class SettingsIT {

  @Test
  void dressThePagesOnceTheColourCanBeReadAndTheLogoIsAPicture(Running portal, Browser browser)
      throws IOException {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.open("/admin/settings?group=look");
      Locator colour = desk.page.locator("#o-accent-light input");
      colour.fill("#84C9D2");
      save(desk.page);
      assertThat(desk.page.locator("#w-accent-light")).containsText("1.57");
      assertThat(desk.page.locator("#w-accent-light")).containsText("4.5");
      assertThat(colour).hasValue("#84C9D2");

      colour.fill("#5B2A86");
      choose(desk.page, "mark.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
      assertThat(desk.page.locator("#logo-said")).containsText("SVG");
      choose(desk.page, "mark.gif", picture());
      assertThat(desk.page.locator(".desk-logo-shown img")).isVisible();
      assertThat(desk.seen("/en")).doesNotContain("/house/");
      sent(desk.page, desk.page.locator("[id='s:look']"));
      assertThat(desk.page.locator(".look-light .look-logo")).isVisible();
      assertThat(desk.page.locator(".look-light .look-button"))
          .hasCSS("background-color", "rgb(91, 42, 134)");
      assertThat(desk.seen("/en")).doesNotContain("/house/");

      save(desk.page);
      desk.open("/en");
      assertThat(desk.page.locator(".bar .logo")).isVisible();
      assertThat(desk.page.locator(".field .button"))
          .hasCSS("background-color", "rgb(91, 42, 134)");

      undo(desk, "look", "accent-light");
      undo(desk, "look", "logo");
      assertThat(desk.seen("/en")).doesNotContain("/house/");
    }
  }

  @Test
  void leadFromALanguageThatIsSwitchedOffToTheUsualOne(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.open("/admin/settings?group=languages");
      desk.page.getByLabel("German").uncheck();
      save(desk.page);

      APIResponse led = desk.get("/de/people?page=2");
      assertThat(led.status()).isEqualTo(302);
      assertThat(led.headers().get("location")).isEqualTo("/en/people?page=2");
      assertThat(desk.seen("/en")).doesNotContain("hreflang=\"de\"");
      assertThat(desk.seen("/sitemap/pages-1.xml")).doesNotContain("/de/");

      undo(desk, "languages", "languages");
      assertThat(desk.seen("/en")).contains("hreflang=\"de\"");
    }
  }

  @Test
  void nameTheArchiveAndAnnounceOnTheFirstPage(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.open("/admin/settings?group=archive");
      desk.page.locator("#o-name textarea[lang=en]").fill("The Settled Archive");
      desk.page.locator("#o-notice textarea[lang=en]").fill("Closed on Friday.");
      save(desk.page);
      assertThat(desk.seen("/en")).contains("The Settled Archive", "Closed on Friday.");

      undo(desk, "archive", "name");
      undo(desk, "archive", "notice");
      assertThat(desk.seen("/en")).doesNotContain("The Settled Archive", "Closed on Friday.");
    }
  }

  @Test
  void showWhatAnotherSavedMeanwhileAndLetOneChoose(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.open("/admin/settings?group=archive");
      Page other = desk.page.context().newPage();
      other.navigate(desk.page.url());
      other.locator("#o-name textarea[lang=en]").fill("Theirs");
      other.locator("#o-keepers textarea[lang=en]").fill("Kept by others.");
      save(other);
      other.close();

      desk.page.locator("#o-name textarea[lang=en]").fill("Ours");
      desk.page.locator("#o-notice textarea[lang=en]").fill("Closed on Monday.");
      save(desk.page);

      assertThat(desk.page.locator("#m-name")).containsText("Theirs");
      assertThat(desk.page.locator("#o-name textarea[lang=en]")).hasValue("Ours");
      assertThat(desk.page.locator("#o-keepers textarea[lang=en]")).hasValue("Kept by others.");
      assertThat(desk.seen("/en")).contains("Theirs", "Closed on Monday.", "Kept by others.");
      sent(desk.page, desk.page.locator("#o-name > button"));
      assertThat(desk.page.locator("#o-name textarea[lang=en]")).hasValue("Theirs");
      assertThat(desk.page.locator("#m-name")).hasCount(0);

      undo(desk, "archive", "name");
      undo(desk, "archive", "notice");
      undo(desk, "archive", "keepers");
      assertThat(desk.seen("/en")).doesNotContain("Theirs", "Closed on Monday.");
    }
  }

  private static void save(Page page) {
    sent(page, page.locator("[id='s:save']"));
  }

  /** Presses a button, and waits until the desk has answered. */
  private static void sent(Page page, Locator button) {
    page.waitForResponse(answer -> answer.request().method().equals("POST"), button::click);
    page.waitForLoadState();
  }

  private static void choose(Page page, String name, byte[] bytes) {
    page.locator("#logo-file").setInputFiles(new FilePayload(name, "image/png", bytes));
  }

  private static void undo(Desk desk, String group, String option) {
    desk.open("/admin/settings?group=" + group);
    Locator history = desk.page.locator("#o-" + option + " details");
    history.locator("summary").click();
    sent(desk.page, history.locator("li button").first());
    assertThat(desk.page.locator(".said-info")).isVisible();
  }

  private static byte[] picture() throws IOException {
    BufferedImage drawn = new BufferedImage(320, 160, BufferedImage.TYPE_INT_RGB);
    drawn.createGraphics().fillOval(0, 0, 320, 160);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(drawn, "png", out);
    return out.toByteArray();
  }
}
