package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word and a coloured box under a cover, and every public address from which the page can be
 * reached: none of them gives the word, or a pixel of that colour, away.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class CoveredPagesIT {
  private static final String SECRET = "Zelenogradovich";

  private final HttpClient http =
      Running.client().followRedirects(HttpClient.Redirect.NORMAL).build();

  @TempDir Path folder;

  @Test
  void giveNothingOfWhatIsCoveredAway(Running portal, Browser browser) throws Exception {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String entry = published(portal);
      String object = object(portal, entry);
      Page page = desk.page;
      desk.open("/admin/entry/" + entry + "/text?page=1");
      post(
          page,
          "/admin/api/text/%s/%s/transcription".formatted(entry, object),
          """
          {"layer": "transcription", "number": 0, "lines": [\
          {"id": "", "begins": true, "box": [200, 120, 400, 60], "text": "%s"},\
          {"id": "", "begins": false, "box": [100, 500, 400, 60], "text": "Openness"}]}"""
              .formatted(SECRET));
      PageCrawl before = PageCrawl.of(portal, entry, object);
      assertThat(before.words).anyMatch(words -> words.contains(SECRET));
      assertThat(before.coloured).anyMatch(address -> address.startsWith("/api/pdf/"));

      cover(page, portal, entry);

      PageCrawl after = PageCrawl.of(portal, entry, object);
      assertThat(after.addresses).hasSizeGreaterThan(15);
      assertThat(after.words).noneMatch(words -> words.contains(SECRET));
      assertThat(after.words).anyMatch(words -> words.contains("Openness"));
      assertThat(after.coloured).isEmpty();
      assertThat(after.pictures).isGreaterThan(5);
      assertThat(get(portal, "/scan/" + object + "/full").statusCode()).isEqualTo(404);
      Path export = folder.resolve("export");
      assertThat(portal.command(Path.of("target", "covered.txt"), "export", export.toString()))
          .isZero();
      assertThat(Files.readString(Path.of("target", "covered.txt"))).contains("is covered: 1");
      try (Stream<Path> files = Files.walk(export)) {
        assertThat(files.map(Path::toString)).noneMatch(file -> file.contains(object));
      }
    }
  }

  /**
   * With the keys and fields of the desk, without drawing, and numbered while the page lies turned.
   * Without a reason nothing is saved.
   */
  private static void cover(Page page, Running portal, String entry) {
    page.navigate(portal.uri("/admin/entry/" + entry + "/pages").toString());
    page.click("[data-act=right]");
    page.click("[data-act=add]");
    Object[][] numbers = {{0, "810"}, {1, "190"}, {2, "80"}, {3, "420"}};
    for (Object[] number : numbers) {
      page.locator(".treat-covers .region-numbers input")
          .nth((int) number[0])
          .fill((String) number[1]);
      page.locator(".treat-covers .region-numbers input").nth((int) number[0]).press("Tab");
    }
    page.click("[data-act=left]");
    page.click("[data-act=save]");
    assertThat(page.locator(".text-said")).hasText("Choose a reason for each cover.");
    assertThat(page.locator(".treat-covers select")).isFocused();
    page.selectOption(".treat-covers select", "privacy");
    page.click("[data-act=save]");
    assertThat(page.locator(".treat-making")).hasText("The pictures are made.");
    assertThat(page.locator(".treat-history li")).hasCount(1);
  }

  private static void post(Page page, String address, String body) {
    Object status =
        page.evaluate(
            """
            async ([address, body]) => (await fetch(address, {method: "POST", body, headers: {
              "Content-Type": "application/json", "X-Variorum-Token":
              document.querySelector('meta[name="variorum-token"]').content}})).status""",
            List.of(address, body));
    assertThat(status).isEqualTo(200);
  }

  private String published(Running portal) throws Exception {
    BufferedImage picture = new BufferedImage(1400, 1000, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1400, 1000);
    pen.setColor(Color.MAGENTA);
    pen.fillRect(200, 120, 400, 60);
    pen.dispose();
    ImageIO.write(picture, "png", folder.resolve("covered.png").toFile());
    Files.writeString(
        folder.resolve("all.jsonl"),
        """
        {"formatVersion": 1, "externalId": "it/covered", "kind": "unit",\
         "heading": {"en": "A page with a secret"},\
         "pictures": [{"object": "file:covered.png", "use": "scan"}],\
         "particulars": {"description": {"position": 98, "level": "item"}}}""");
    Path said = Path.of("target", "covered-import.txt");
    assertThat(portal.command(said, "import", folder.toString(), "--publish")).isZero();
    String all = text(get(portal, "/iiif/presentation/3/collection"));
    Matcher found =
        Pattern.compile(
                "presentation/3/([0-9a-z]{8})/manifest\"[^{}]*\\{[^{}]*A page with a secret")
            .matcher(all);
    assertThat(found.find()).as(all).isTrue();
    return found.group(1);
  }

  private String object(Running portal, String entry) throws Exception {
    String manifest = text(get(portal, "/iiif/presentation/3/" + entry + "/manifest"));
    Matcher found = Pattern.compile("/iiif/3/([0-9a-z]{8})").matcher(manifest);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<byte[]> get(Running portal, String address) throws Exception {
    URI uri = URI.create(portal.uri("/") + address.substring(1).replace("|", "%7C"));
    return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
