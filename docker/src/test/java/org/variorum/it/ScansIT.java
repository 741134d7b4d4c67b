package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Typewritten pages on their way from a curator's folder to a visitor's screen. */
@ExtendWith({RunningPortal.class, Browser.class})
class ScansIT {
  private static final Path SCANS =
      Path.of(System.getProperty("variorum.scans", "../../shared/data/scans/ehri-typewritten"));
  private static final int ANIMATED_MILLIS = 1000;
  private static final List<String> PAGES =
      List.of(
          "EHRI-BF-19380111_DE_01.jpg",
          "EHRI-BF-19380509b_EN_01.jpg",
          "EHRI-BF-19381105_DE_01.jpg");

  @Test
  void attachesThreePagesRefusesATextAndShowsThePagesOncePublished(Running portal, Browser browser)
      throws Exception {
    assumeThat(Files.isDirectory(SCANS)).as("the scans lie in " + SCANS.toAbsolutePath()).isTrue();
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      Page page = desk.page;
      String entry = desk.begin("UNIT", "Typewritten pages");

      List<String> objects = attach(page);

      for (String object : objects) {
        assertThat(status(portal, page, "/admin/scan/" + object + "/thumb.jpg")).isEqualTo(200);
        assertThat(status(portal, page, "/scan/" + object + "/thumb.jpg")).isEqualTo(404);
        assertThat(status(portal, page, "/iiif/3/" + object + "/info.json")).isEqualTo(404);
      }
      publish(portal, page, entry);
      objects.forEach(object -> assertShown(portal, page, entry, object));
      assertTurnedByAFinger(portal, browser, "/en/entry/" + entry + "/scan/", objects);
    }
  }

  private static void assertTurnedByAFinger(
      Running portal, Browser browser, String scans, List<String> objects) {
    Page page = browser.touched();
    try {
      String first = opened(portal, page, scans, objects);
      new Fingers(page, ".scan-view").wipe(-200);
      page.waitForURL(url -> !url.equals(first));
      page.tap(".scan-whole");
      assertThat(page.locator(".scan-view.open")).isVisible();
      new Fingers(page, ".scan-view").wipe(200);
      page.waitForURL(first);

      page.tap(".scan-in");
      assertThat(page.locator(".scan-view.open")).isVisible();
      new Fingers(page, ".scan-view").spread();
      page.waitForTimeout(ANIMATED_MILLIS);
      new Fingers(page, ".scan-view").wipe(-200);
      page.waitForTimeout(ANIMATED_MILLIS);
      assertThat(page).hasURL(first);
      assertThat(page.locator(".scan-view.open")).isVisible();
    } finally {
      page.context().close();
    }
  }

  /** Opens a page that another follows: in which order they came, nobody knows. */
  private static String opened(Running portal, Page page, String scans, List<String> objects) {
    for (String object : objects) {
      page.navigate(portal.uri(scans + object).toString());
      if (page.getAttribute(".scan-view", "data-next") != null) {
        return page.url();
      }
    }
    throw new AssertionError("No page is followed by another");
  }

  private static List<String> attach(Page page) throws Exception {
    Path text =
        Files.writeString(
            Path.of("target", "no-picture.png"), "no picture", StandardCharsets.UTF_8);
    page.evaluate(
        "window.seen = []; document.addEventListener('scan-attached',"
            + " event => window.seen.push(event.detail.object))");
    page.setInputFiles(
        "#scans",
        new Path[] {
          SCANS.resolve(PAGES.get(0)),
          SCANS.resolve(PAGES.get(1)),
          SCANS.resolve(PAGES.get(2)),
          text
        });
    assertThat(page.locator(".upload-item.refused")).hasCount(1);
    assertThat(page.locator(".upload-item.refused")).containsText("none of the pictures");
    assertThat(page.locator(".upload-item.attached")).hasCount(3);
    Object seen = page.evaluate("window.seen.join(' ')");
    assertThat(String.valueOf(seen)).isNotBlank();
    return List.of(String.valueOf(seen).split(" "));
  }

  private static void publish(Running portal, Page page, String entry) {
    page.navigate(portal.uri("/admin/entry/" + entry).toString());
    page.click("[id='e:publish']");
    assertThat(page.locator("#desk-state")).not().isEmpty();
    page.waitForCondition(() -> status(portal, page, "/entry/" + entry) == 200);
  }

  private static void assertShown(Running portal, Page page, String entry, String object) {
    page.waitForCondition(() -> status(portal, page, "/scan/" + object + "/thumb.jpg") == 200);
    assertThat(status(portal, page, "/iiif/3/" + object + "/info.json")).isEqualTo(200);
    assertThat(status(portal, page, "/iiif/3/" + object + "/0,0,512,512/512,512/0/default.jpg"))
        .isEqualTo(200);
    assertThat(status(portal, page, "/scan/" + object + "/full")).isEqualTo(200);
    assertThat(status(portal, page, "/entry/" + entry + "/scan/" + object)).isEqualTo(200);
  }

  private static int status(Running portal, Page page, String path) {
    APIResponse answer = page.request().get(portal.uri(path).toString());
    return answer.status();
  }
}
