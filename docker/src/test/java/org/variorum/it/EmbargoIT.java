package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page that is closed until a day, with a word in its text, another in its caption, and a colour
 * that no other page has: no door gives any of them away, while the page beside it stays open.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class EmbargoIT {
  private static final String SECRET = "Embargovsky";
  private static final String CAPTION = "Zaprettovo";
  private static final String OPEN = "Otkrytovo";

  private final HttpClient http = Running.client().build();

  @TempDir Path folder;

  @Test
  void nothingOfAPageUnderEmbargoComesOut(Running portal, Browser browser) throws Exception {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String entry = published(portal);
      List<String> pages = pages(portal, entry);
      Page page = desk.page;
      transcribe(page, portal, entry, pages.get(0), 1, OPEN);
      transcribe(page, portal, entry, pages.get(1), 2, SECRET);
      String[] doors = doors(portal.uri("/").getHost(), entry, pages.get(1));
      desk.page.waitForCondition(
          () -> isFound(portal, "/en/search?kind=scans&q=" + SECRET, entry), Crawl.A_MINUTE);
      PageCrawl before = PageCrawl.of(portal, entry, pages.get(1), doors);
      assertThat(before.words).anyMatch(words -> words.contains(SECRET));
      assertThat(before.words).anyMatch(words -> words.contains(CAPTION));
      assertThat(before.coloured).anyMatch(address -> address.startsWith("/api/pdf/"));
      assertThat(before.coloured).anyMatch(address -> address.startsWith("/iiif/3/"));

      close(desk.open("/admin/entry/" + entry + "/access").page);

      desk.page.waitForCondition(
          () -> !isFound(portal, "/en/search?kind=scans&q=" + SECRET, entry), Crawl.A_MINUTE);
      PageCrawl after = PageCrawl.of(portal, entry, pages.get(1), doors);
      assertThat(after.addresses).hasSizeGreaterThan(doors.length + 15);
      assertThat(after.words.stream().filter(EmbargoIT::tells).map(EmbargoIT::around)).isEmpty();
      assertThat(after.words).anyMatch(words -> words.contains(OPEN));
      assertThat(after.words).anyMatch(words -> words.contains("Closed until 1"));
      assertThat(after.coloured).isEmpty();
      assertThat(after.pictures).isGreaterThan(3);
      assertCopyIsSilent(portal, pages.get(1));
    }
  }

  private static boolean tells(String words) {
    // the page of a search repeats what was asked for
    return words.contains(CAPTION) || words.replaceAll("(?s)[?&;]q=" + SECRET, "").contains(SECRET);
  }

  private static String around(String words) {
    int at = Math.max(words.indexOf(SECRET), words.indexOf(CAPTION));
    return words.substring(Math.max(0, at - 200), Math.min(words.length(), at + 100));
  }

  /** Besides those that every page has. */
  private static String[] doors(String host, String entry, String page) {
    return Stream.of(
            "/en/entry/{e}?q=" + OPEN,
            "/de/entry/{e}/scan/{p}",
            "/en/search?q=" + OPEN,
            "/en/search.json?q=" + OPEN,
            "/en/search.csv?q=" + OPEN,
            "/en/search.atom?q=" + OPEN,
            "/api/v1/search?q=" + OPEN,
            "/api/v1/entries/{e}",
            "/api/entries/{e}",
            "/api/suggest?q=" + CAPTION.substring(0, 6) + "&lang=en",
            "/en/entries.atom",
            "/iiif/presentation/3/{e}/{p}/manifest",
            "/iiif/presentation/3/{e}/{p}/annotations",
            "/iiif/presentation/2/{e}/manifest",
            "/iiif/presentation/3/collection",
            "/iiif/search/2/{e}?q=" + OPEN,
            "/scan/{p}/full",
            "/entry/{e}.ead3.xml",
            "/entry/{e}.ead.xml",
            "/entry/{e}.dc.xml",
            "/entry/{e}.csv",
            "/entry/{e}.ric.jsonld",
            "/entry/{e}.anno.jsonld",
            "/entry/{e}.branch.ead3.xml",
            "/entry/{e}.bib",
            "/en/entry/{e}.jsonld",
            "/en/entry/{e}/cite",
            "/en/entry/{e}/take",
            "/api/pdf/{e}?from=1&to=2&lang=en",
            "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:{h}:{e}",
            "/oai?verb=GetRecord&metadataPrefix=oai_ead3&identifier=oai:{h}:{e}",
            "/sitemap.xml")
        .map(door -> door.replace("{e}", entry).replace("{p}", page).replace("{h}", host))
        .toArray(String[]::new);
  }

  private static void close(Page page) {
    page.setChecked(".access-list li:nth-child(1) input", false);
    page.setChecked(".access-list li:nth-child(2) input", true);
    page.check("input[type=radio][value=UNTIL]");
    page.fill("[id='a:until']", "1 January 2090");
    page.click("[id='a:look']");
    assertThat(page.locator(".changes")).containsText("Page 2: open →");
    page.click("[id='a:save']");
    assertThat(page.locator(".said")).containsText("One page changed");
  }

  private static void transcribe(
      Page page, Running portal, String entry, String object, int number, String words) {
    page.navigate(portal.uri("/admin/entry/" + entry + "/text?page=" + number).toString());
    Object status =
        page.evaluate(
            """
            async ([address, body]) => (await fetch(address, {method: "POST", body, headers: {
              "Content-Type": "application/json", "X-Variorum-Token":
              document.querySelector('meta[name="variorum-token"]').content}})).status""",
            List.of(
                "/admin/api/text/%s/%s/transcription".formatted(entry, object),
                """
                {"layer": "transcription", "number": 0, "lines": [\
                {"id": "", "begins": true, "box": [200, 120, 400, 60], "text": "%s"}]}"""
                    .formatted(words)));
    assertThat(status).isEqualTo(200);
  }

  private String published(Running portal) throws Exception {
    picture("open.png", Color.GRAY);
    picture("closed.png", Color.MAGENTA);
    Files.writeString(
        folder.resolve("all.jsonl"),
        """
        {"formatVersion": 1, "externalId": "it/embargo", "kind": "unit",\
         "heading": {"en": "Two leaves, one of them closed"}, "pictures": [\
        {"object": "file:open.png", "use": "scan", "label": {"en": "Leaf 1"}},\
        {"object": "file:closed.png", "use": "scan", "label": {"en": "Leaf 2"},\
         "captions": {"ours": {"en": "A letter from %s"}}}],\
         "particulars": {"description": {"position": 97, "level": "item"}}}"""
            .formatted(CAPTION));
    Path said = Path.of("target", "embargo-import.txt");
    assertThat(portal.command(said, "import", folder.toString(), "--publish"))
        .as(Files.readString(said))
        .isZero();
    Matcher found =
        Pattern.compile("presentation/3/([0-9a-z]{8})/manifest\"[^{}]*\\{[^{}]*Two leaves, one of")
            .matcher(got(portal, "/iiif/presentation/3/collection"));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private void picture(String name, Color colour) throws IOException {
    BufferedImage picture = new BufferedImage(1400, 1000, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1400, 1000);
    pen.setColor(colour);
    pen.fillRect(200, 120, 400, 60);
    pen.dispose();
    ImageIO.write(picture, "png", folder.resolve(name).toFile());
  }

  private List<String> pages(Running portal, String entry) throws Exception {
    Matcher found =
        Pattern.compile("/iiif/3/([0-9a-z]{8})/")
            .matcher(got(portal, "/iiif/presentation/3/" + entry + "/manifest"));
    List<String> pages = new ArrayList<>();
    while (found.find()) {
      if (!pages.contains(found.group(1))) {
        pages.add(found.group(1));
      }
    }
    assertThat(pages).hasSize(2);
    return pages;
  }

  /** The static copy of the archive has neither the words nor the pictures. */
  private void assertCopyIsSilent(Running portal, String object) throws Exception {
    Path copy = folder.resolve("site");
    assertThat(portal.command(Path.of("target", "embargo-copy.txt"), "export", "--site", copy + ""))
        .isZero();
    try (Stream<Path> files = Files.walk(copy)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = copy.relativize(file).toString();
        if (name.matches(".*\\.(jpg|png)")) {
          assertThat(name).doesNotContain(object);
        } else if (name.matches(".*\\.(html|json|js|xml|jsonld|atom|csv|txt)")) {
          assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
              .as(name)
              .doesNotContain(SECRET, CAPTION);
        }
      }
    }
  }

  private boolean isFound(Running portal, String address, String entry) {
    try {
      return got(portal, address).contains("/entry/" + entry);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String got(Running portal, String address) throws Exception {
    return http.send(
            HttpRequest.newBuilder(portal.uri(address)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
