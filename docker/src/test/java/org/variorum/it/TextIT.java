package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words of a page from a file to the corrector, to a statement, and to its reader. */
@ExtendWith({RunningPortal.class, Browser.class})
class TextIT {
  private static final Path SCANS =
      Path.of(System.getProperty("variorum.scans", "../../shared/data/scans/ehri-typewritten"));
  private static final String SCAN = "EHRI-BF-19380111_DE_01";
  private static final Path MODEL = Path.of("/usr/share/tesseract-ocr/5/tessdata/deu.traineddata");
  private static final String LINE = "Verhinderung des unerwünschten";

  @Test
  void leadsFromAFileOfTextOverTheCorrectorToAStatementAndItsReaderToTheWords(
      Running portal, Browser browser) throws Exception {
    assumeThat(Files.isDirectory(SCANS)).as("the scans lie in " + SCANS.toAbsolutePath()).isTrue();
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      Page page = desk.page;
      String unit = desk.begin("UNIT", "Letters with a text");
      page.setInputFiles("#scans", SCANS.resolve(SCAN + ".jpg"));
      assertThat(page.locator(".upload-item.attached")).hasCount(1);
      publish(desk, portal, unit);

      bring(desk, unit);
      correct(desk, unit);
      String citing = cite(desk, unit);
      publish(desk, portal, citing);

      Page reader = browser.page(Browser.DESK);
      comesToTheWords(portal, reader, citing, unit);
      findsInside(portal, reader, unit);
      takesThePdfAway(portal, reader, unit);
      reader.context().close();
    }
  }

  @Test
  void readsAPageByMachineAndFindsItsWordsInTheArchive(Running portal, Browser browser) {
    assumeThat(Files.isDirectory(SCANS)).as("the scans lie in " + SCANS.toAbsolutePath()).isTrue();
    if (!Boolean.getBoolean("variorum.test.models")) {
      assumeThat(Files.exists(MODEL)).as("apt-get install tesseract-ocr-deu").isTrue();
    }
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      Page page = desk.page;
      String unit = desk.begin("UNIT", "Letters read by machine");
      page.setInputFiles("#scans", SCANS.resolve(SCAN + ".jpg"));
      assertThat(page.locator(".upload-item.attached")).hasCount(1);
      publish(desk, portal, unit);
      desk.open("/admin/entry/" + unit + "/texts");
      page.locator("input[value=de]").check();
      page.click("[id='t:read']");
      assertThat(page.locator("#count"))
          .containsText("1 of 1", new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
      page.waitForCondition(
          () -> {
            page.navigate(portal.uri("/en/search?q=Grenzkontrollstellen&kind=scans").toString());
            return page.content().contains("Letters read by machine");
          },
          new Page.WaitForConditionOptions().setTimeout(120_000));
    }
  }

  private static void publish(Desk desk, Running portal, String entry) {
    desk.edit(entry);
    desk.publish();
    assertThat(desk.page.locator("#desk-state")).not().isEmpty();
    desk.page.waitForCondition(
        () -> desk.page.request().get(portal.uri("/entry/" + entry).toString()).status() == 200);
  }

  /** A file that cannot be read is refused with its reason, the other is taken. */
  private static void bring(Desk desk, String unit) throws Exception {
    Path broken =
        Files.writeString(Path.of("target", "broken.xml"), "<alto>", StandardCharsets.UTF_8);
    Page page = desk.open("/admin/entry/" + unit + "/texts").page;
    page.setInputFiles("#bring-files", new Path[] {SCANS.resolve(SCAN + ".xml"), broken});
    assertThat(page.locator("#bring-rows tbody tr")).hasCount(2);
    assertThat(page.locator("#bring-rows .wrong")).hasCount(1);
    assertThat(page.locator("#bring-rows")).containsText("first transcription");
    page.click("#bring-take");
    page.waitForURL("**done=brought**");
    assertThat(page.locator("#count")).containsText("1 of 1");
  }

  private static void correct(Desk desk, String unit) {
    Page page = desk.open("/admin/entry/" + unit + "/text?page=1").page;
    Locator first = page.locator(".text-lines input").first();
    assertThat(first).hasValue("Bundeskanzleramt");
    first.fill("Bundeskanzleramt (Wien)");
    assertThat(page.locator(".text-said")).containsText("Not saved yet");
    first.press("Control+s");
    assertThat(page.locator(".text-said")).hasText("Saved.");
    page.reload();
    assertThat(first).hasValue("Bundeskanzleramt (Wien)");
    assertThat(page.locator(".text-versions li")).hasCount(2);
  }

  /** Selects a line by keys, cites it, takes that back, and cites it again. */
  private static String cite(Desk desk, String unit) {
    Page page = desk.open("/admin/entry/" + unit + "/text?page=1").page;
    Locator line = line(page);
    line.focus();
    page.locator(".text-tools button", new Page.LocatorOptions().setHasText("Cite this")).click();
    page.waitForURL("**/cite?**");
    assertThat(page.locator(".cite-quotation")).hasValue(LINE);
    assertThat(page.locator("[id='c:spoken']")).not().hasValue("");
    chooseStatement(page);
    page.click("[id='d:undo']");
    page.waitForURL("**undone=true**");
    desk.open("/admin/entry/" + unit + "/text?page=1");
    line(page).focus();
    page.locator(".text-tools button", new Page.LocatorOptions().setHasText("Cite this")).click();
    page.waitForURL("**/cite?**");
    return chooseStatement(page);
  }

  private static Locator line(Page page) {
    page.locator(".text-lines input").first().waitFor();
    int count = page.locator(".text-lines input").count();
    for (int at = 0; at < count; at++) {
      Locator one = page.locator(".text-lines input").nth(at);
      if (one.inputValue().equals(LINE)) {
        return one;
      }
    }
    throw new AssertionError("No line reads " + LINE);
  }

  private static String chooseStatement(Page page) {
    page.fill("[id='c:target_input']", "");
    page.locator("[id='c:target_input']").pressSequentially("Andrey Andreyevich Vlasov");
    page.locator(
            ".ui-autocomplete-item",
            new Page.LocatorOptions().setHasText("Andrey Andreyevich Vlasov ·"))
        .first()
        .click();
    page.locator(
            "[id='c:statements'] label", new Page.LocatorOptions().setHasText("Birthplace: Lomak"))
        .first()
        .click();
    page.click("[id='c:go']");
    page.waitForURL("**done=**");
    assertThat(page.locator("#there")).isVisible();
    return page.url().replaceAll(".*done=([0-9a-z]{8}).*", "$1");
  }

  private static void comesToTheWords(Running portal, Page page, String citing, String unit) {
    String link = "a[href*='/entry/" + unit + "/scan/']";
    page.waitForCondition(
        () -> {
          page.navigate(portal.uri("/en/entry/" + citing).toString());
          return page.locator(link).count() > 0;
        },
        new Page.WaitForConditionOptions().setTimeout(90_000));
    page.navigate(portal.uri(page.locator(link).first().getAttribute("href")).toString());
    assertThat(page.locator("mark.cited-words")).hasText(LINE);
    assertThat(page.locator(".evidence-box.kept")).hasCount(1);
    page.setViewportSize(390, 844);
    page.reload();
    assertThat(page.locator("mark.cited-words")).hasText(LINE);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    page.setViewportSize(1280, 900);
  }

  private static void findsInside(Running portal, Page page, String unit) {
    page.fill("#within-q", "Bundeskanzleramt");
    page.click(".within button");
    assertThat(page.locator(".within-here li")).hasCount(1);
    assertThat(page.locator(".within-found")).containsText("the texts of 1 of 1");
    assertThat(page.locator(".evidence-box.hit")).hasCount(1);
    page.locator("input[name=text-where][value=over]").check();
    assertThat(page.locator(".text-sheet text").first()).hasText("Bundeskanzleramt (Wien)");
  }

  private static void takesThePdfAway(Running portal, Page page, String unit) {
    APIResponse pdf =
        page.request()
            .get(
                portal.uri("/api/pdf/" + unit + "?from=1&to=1&lang=en").toString(),
                RequestOptions.create());
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
    assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-1.7")
        .contains("/Count 2");
    String longer = portal.uri("/api/pdf/" + unit + "?from=60&to=1&lang=en").toString();
    assertThat(page.request().get(longer).status()).isEqualTo(200);
    assertThat(page.request().head(longer).headers().get("content-type"))
        .isEqualTo("application/pdf");
    APIResponse none =
        page.request().get(portal.uri("/api/pdf/zzzzzzzz?from=1&to=1&lang=de").toString());
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.headers().get("content-type")).startsWith("text/html");
    assertThat(none.text()).contains("lang=\"de\"");
  }
}
