package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Five pages, each to be seen by others, asked for by visitors and colleagues at each address. */
@ExtendWith({RunningPortal.class, Browser.class})
class AccessIT {
  private static final int WIDE = 1600;
  private static final int HIGH = 2000;

  /** Of a page that is open, small, closed until a day, for the reading room, closed. */
  private static final Map<String, List<Integer>> OF_VISITORS =
      Map.ofEntries(
          Map.entry("/en/entry/{entry}/scan/{page}", List.of(200, 200, 403, 403, 403)),
          Map.entry("/scan/{page}/thumb.jpg", List.of(200, 200, 404, 404, 404)),
          Map.entry("/scan/{page}/preview.jpg", List.of(200, 200, 404, 404, 404)),
          Map.entry("/scan/{page}/crop/0,0,400,400.jpg", List.of(200, 200, 404, 404, 404)),
          Map.entry("/scan/{page}/full", List.of(200, 404, 404, 404, 404)),
          Map.entry("/iiif/3/{page}/info.json", List.of(200, 200, 404, 404, 404)),
          Map.entry("/iiif/2/{page}/info.json", List.of(200, 200, 404, 404, 404)),
          Map.entry(
              "/iiif/3/{page}/0,0,512,512/512,512/0/default.jpg", List.of(200, 400, 404, 404, 404)),
          Map.entry(
              "/iiif/2/{page}/0,0,512,512/512,/0/default.jpg", List.of(200, 400, 404, 404, 404)),
          Map.entry("/iiif/3/{page}/full/max/0/default.jpg", List.of(200, 200, 404, 404, 404)),
          Map.entry(
              "/iiif/presentation/3/{entry}/{page}/manifest", List.of(200, 200, 404, 404, 404)),
          Map.entry(
              "/iiif/presentation/3/{entry}/{page}/annotations", List.of(200, 200, 404, 404, 404)));

  /** The same at the desk, where only reviewers see the last. */
  private static final Map<String, List<Integer>> OF_CONTRIBUTORS =
      Map.of(
          "/admin/scan/{page}/thumb.jpg", List.of(200, 200, 200, 200, 404),
          "/admin/scan/{page}/full", List.of(200, 200, 200, 200, 404),
          "/admin/scan/{page}/info.json", List.of(200, 200, 200, 200, 404),
          "/admin/scan/{page}/full/max/0/default.jpg", List.of(200, 200, 200, 200, 404));

  @TempDir Path folder;

  @Test
  void isHeldAtEachAddress(Running portal, Browser browser) throws Exception {
    try (Desk nobody = new Desk(portal, browser.page(Browser.DESK));
        Desk colleague = new Desk(portal, browser.page(Browser.DESK));
        Desk administrator = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      publish(portal);
      String entry = administrator.demonstrated("Pages of five kinds");
      List<String> pages = pages(nobody, entry);
      assertThat(pages).hasSize(5);
      close(administrator.open("/admin/entry/" + entry + "/access").page);
      colleague.enterAsContributor(administrator, "access-it");
      SoftAssertions all = new SoftAssertions();
      ask(all, nobody, entry, pages, OF_VISITORS);
      ask(all, colleague, entry, pages, OF_CONTRIBUTORS);
      all.assertThat(administrator.get("/admin/scan/" + pages.get(4) + "/thumb.jpg").status())
          .isEqualTo(200);
      all.assertAll();
      assertBoundInScale(nobody, pages.get(1));
      assertWords(nobody, entry, pages);
      assertThat(colleague.seen("/admin/entry/" + entry + "/access"))
          .contains("Only reviewers and administrators see this page")
          .doesNotContain("/admin/scan/" + pages.get(4));
    }
  }

  private void publish(Running portal) throws Exception {
    List<String> pictures = new ArrayList<>();
    for (int page = 1; page <= 5; page++) {
      BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
      image.createGraphics().drawString("Page " + page, 50, 50);
      ImageIO.write(image, "png", folder.resolve(page + ".png").toFile());
      pictures.add(
          """
          {"object": "file:%d.png", "use": "scan", "label": {"en": "Leaf %d"}}"""
              .formatted(page, page));
    }
    Files.writeString(
        folder.resolve("all.jsonl"),
        """
        {"formatVersion": 1, "externalId": "it/five", "kind": "unit",\
         "heading": {"en": "Pages of five kinds"}, "pictures": [%s],\
         "particulars": {"description": {"position": 98, "level": "item"}}}"""
            .formatted(String.join(", ", pictures)));
    assertThat(
            portal.command(
                Path.of("target", "access.txt"), "import", folder.toString(), "--publish"))
        .isZero();
  }

  private static List<String> pages(Desk nobody, String entry) {
    List<String> pages = new ArrayList<>();
    JsonElement manifest =
        JsonParser.parseString(nobody.seen("/iiif/presentation/3/" + entry + "/manifest"));
    for (JsonElement canvas : manifest.getAsJsonObject().getAsJsonArray("items")) {
      String[] steps = canvas.getAsJsonObject().get("id").getAsString().split("/");
      pages.add(steps[steps.length - 2]);
    }
    return pages;
  }

  private static void close(Page page) {
    set(page, 2, "SMALL", () -> page.selectOption("[id='a:side']", "600"));
    set(page, 3, "UNTIL", () -> page.fill("[id='a:until']", "1 January 2090"));
    set(page, 4, "READING_ROOM", () -> page.selectOption("[id='a:reason']", "CONDITION"));
    set(page, 5, "CLOSED", () -> page.selectOption("[id='a:desk']", "REVIEWERS"));
  }

  private static void set(Page page, int place, String choice, Runnable more) {
    for (int other = 1; other <= 5; other++) {
      page.setChecked(".access-list li:nth-child(" + other + ") input", other == place);
    }
    page.check("input[type=radio][value=" + choice + "]");
    more.run();
    page.click("[id='a:look']");
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator(".changes"))
        .containsText("Page " + place + ": open →");
    page.click("[id='a:save']");
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator(".said"))
        .containsText("One page changed");
  }

  private static void ask(
      SoftAssertions all,
      Desk who,
      String entry,
      List<String> pages,
      Map<String, List<Integer>> matrix) {
    matrix.forEach(
        (address, statuses) -> {
          for (int at = 0; at < pages.size(); at++) {
            String path = address.replace("{entry}", entry).replace("{page}", pages.get(at));
            all.assertThat(who.get(path).status())
                .as("%s of page %d", address, at + 1)
                .isEqualTo(statuses.get(at));
          }
        });
  }

  private static void assertBoundInScale(Desk nobody, String page) throws IOException {
    assertThat(width(nobody.get("/iiif/3/" + page + "/full/max/0/default.jpg"))).isEqualTo(480);
    assertThat(width(nobody.get("/scan/" + page + "/preview.jpg"))).isEqualTo(480);
    assertThat(width(nobody.get("/scan/" + page + "/crop/0,0,400,400.jpg"))).isEqualTo(120);
    assertThat(width(nobody.get("/iiif/3/" + page + "/0,0,400,400/max/0/default.jpg")))
        .isEqualTo(120);
    assertThat(nobody.seen("/iiif/3/" + page + "/info.json")).contains("\"maxHeight\": 600");
  }

  private static int width(APIResponse picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth();
  }

  private static void assertWords(Desk nobody, String entry, List<String> pages) {
    assertThat(nobody.get("/entry/" + entry).text()).isNotNull();
    nobody.open("/en/entry/" + entry);
    assertThat(nobody.page.content())
        .contains("5 pages, 3 of them closed", "Closed until 1", "reading room only");
    nobody.open("/en/entry/" + entry + "/scan/" + pages.get(2));
    assertThat(nobody.page.content()).contains("Closed until 1").doesNotContain("og:image");
    nobody.open("/en/entry/" + entry + "/scan/" + pages.get(1));
    nobody.page.hover(".scan-view");
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
            nobody.page.locator(".scan-view.open canvas").first())
        .isVisible();
    assertThat(nobody.page.content()).contains("Shown in a smaller size, at most 600 pixels");
  }
}
