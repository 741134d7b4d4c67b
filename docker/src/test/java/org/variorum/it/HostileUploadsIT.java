package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are made to do harm, brought to the desk: each is refused where it was chosen, or read
 * as far as it can be, with words in the language of the desk; none leaves anything on the disk.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class HostileUploadsIT {
  private static final int REFUSED = 422;
  private static final String AID =
      "<ead><eadheader><eadid>%s</eadid></eadheader><archdesc level=\"fonds\"><did>"
          + "<unitid>H 1</unitid><unittitle>%s</unittitle></did>%s</archdesc></ead>";
  private static final String PERSON =
      "{\"formatVersion\":1,\"externalId\":\"hostile/%s\",\"kind\":\"person\",\"heading\":{\"en\":\"%s\"}}";

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE ead [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    return bomb.append("]>").append(AID.formatted("bomb", "Papers &a39;", "")).toString();
  }

  /** A workbook whose sheet is many times as large as it is packed. */
  private static byte[] workbook() throws IOException {
    String types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    String book =
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r="
            + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    String relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    byte[] sheet =
        bytes("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" + " ".repeat(60_000_000));
    return zip(
        Map.of(
            "[Content_Types].xml",
            bytes(types),
            "xl/workbook.xml",
            bytes(book),
            "xl/_rels/workbook.xml.rels",
            bytes(relations),
            "xl/worksheets/sheet1.xml",
            sheet));
  }

  @Test
  void areRefusedWhereTheyAreChosen(Running portal, Browser browser) throws IOException {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      for (Map.Entry<String, byte[]> file :
          Map.of(
                  "empty.xml",
                  new byte[0],
                  "picture.xml",
                  new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                  "deep.json",
                  bytes("{\"a\":".repeat(50_000)),
                  "page.html",
                  bytes("<!doctype html><script>alert(1)</script>"),
                  "doctype.xml",
                  bytes("<!DOCTYPE " + "x".repeat(60_000)),
                  "comments.xml",
                  bytes("<!---->".repeat(9_000)),
                  "subset.xml",
                  bytes("<!DOCTYPE a [" + "] ".repeat(30_000)))
              .entrySet()) {
        Map<?, ?> answer = sent(desk.open("/admin/import").page, file.getKey(), file.getValue());

        assertThat(answer.get("status")).as(file.getKey()).isEqualTo(REFUSED);
        assertThat((String) answer.get("words")).as(file.getKey()).contains("neither records");
      }
      desk.open("/admin/import");
      desk.page.setInputFiles("#file", Files.write(folder.resolve("empty.csv"), new byte[0]));
      desk.page.click("#go");
      assertThat(desk.page.locator("#refused")).containsText("neither records");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      assertLeavesNothing(portal);
    }
  }

  @Test
  void areReadAsFarAsTheyCanBe(Running portal, Browser browser) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret-word");
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String outside =
          "<!DOCTYPE ead [<!ENTITY x SYSTEM \""
              + secret.toUri()
              + "\"><!ENTITY % y SYSTEM \"http://127.0.0.1:9/z.dtd\"> %y;]>"
              + AID.formatted("xxe", "Papers &x;", "");
      assertThat(rehearsed(desk, "xxe.xml", bytes(outside))).contains("1 new");
      assertThat(rehearsed(desk, "bomb.xml", bytes(bomb()))).contains("1 new");
      String deep = "<c level=\"file\"><did><unittitle>x</unittitle></did>".repeat(5_000);
      assertThat(rehearsed(desk, "deep.xml", bytes(AID.formatted("deep", "Deep", deep))))
          .contains("units are nested more than 200 deep");
      assertThat(
              rehearsed(
                  desk, "formula.csv", bytes("title,notes\n\"=HYPERLINK(\"\"http://x\"\")\",a")))
          .contains("=HYPERLINK");
      String table = "Заголовок;Даты\nПисьма Власова;1942\nДневник офицера;1943\n";
      assertThat(rehearsed(desk, "letters.csv", table.getBytes(Charset.forName("windows-1251"))))
          .contains("the encoding was told by the letters");
      assertThat(rehearsed(desk, "aid.csv", bytes(AID.formatted("named", "Named otherwise", ""))))
          .contains("1 new");
      assertThat(rehearsed(desk, "../../%00<i>x</i>.xml", bytes(AID.formatted("n", "N", ""))))
          .contains("1 new");
      assertThat(rehearsed(desk, "book.xlsx", workbook()))
          .contains("A cell has more than 1000000 signs");
      byte[] nested =
          zip(Map.of("a.xml", bytes(AID.formatted("in", "In", "")), "b.zip", zip(Map.of())));
      assertThat(rehearsed(desk, "nested.zip", nested)).contains("1 new", "b.zip");
      assertLeavesNothing(portal);
    }
  }

  @Test
  void thatCannotBeReadAtAllSaySoInTheLanguageOfTheDesk(Running portal, Browser browser)
      throws IOException {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      byte[] evil = zip(Map.of("../escaped.xml", bytes(AID.formatted("esc", "Escaped", ""))));
      byte[] whole = zip(Map.of("a.xml", bytes(AID.formatted("cut", "Cut", ""))));
      byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
      byte[] both = zip(new java.util.TreeMap<>(Map.of("a", bytes("x"), "a/b", bytes("y"))));
      byte[] huge = bytes(PERSON.formatted("huge", "x".repeat(17_000_000)));
      byte[] odd = bytes(PERSON.replace("person", "spirit").formatted("odd", "Odd") + "\n");

      assertThat(rehearsed(desk, "evil.zip", evil)).contains("lead out of its folder");
      assertThat(rehearsed(desk, "cut.zip", cut)).contains("it is damaged");
      assertThat(rehearsed(desk, "both.zip", both)).contains("it is damaged");
      assertThat(rehearsed(desk, "huge.jsonl", huge)).contains("larger than 16 MB");
      desk.open("/admin/import?language=de");
      assertThat(rehearsed(desk, "evil.zip", evil)).contains("aus ihrem Ordner hinausführen");
      assertThat(rehearsed(desk, "odd.jsonl", odd)).contains("unbekannte Art „spirit“");
      Browser.picture(desk.page, "refused-record");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      assertLeavesNothing(portal);
      assertThat(portal.dataDirectory().resolve("imports/escaped.xml")).doesNotExist();
    }
  }

  /** Sends it as the page does, and returns what is answered. */
  private static Map<?, ?> sent(Page page, String name, byte[] content) {
    return (Map<?, ?>)
        page.evaluate(
            """
            async ([name, base]) => {
              const content = Uint8Array.from(atob(base), (sign) => sign.charCodeAt(0));
              const token = document.querySelector('meta[name="variorum-token"]').content;
              const answer = await fetch("/admin/api/import?name=" + name, {method: "POST",
                body: content, headers: {"X-Variorum-Token": token}});
              return {status: answer.status, words: await answer.text(),
                to: answer.headers.get("Location") || ""};
            }""",
            List.of(name, java.util.Base64.getEncoder().encodeToString(content)));
  }

  /** Brings and rehearses it, and returns all that the page says of it then. */
  private static String rehearsed(Desk desk, String name, byte[] content) {
    Map<?, ?> answer = sent(desk.open("/admin/import").page, name, content);
    assertThat(answer.get("status")).as(name).isEqualTo(201);
    String address = (String) answer.get("to");
    desk.open(address);
    desk.page.waitForResponse(
        one -> one.request().method().equals("GET") && one.url().endsWith(address),
        () -> desk.page.click("[id='b:rehearse']"));
    desk.page.waitForLoadState();
    desk.page.waitForCondition(() -> isOver(desk.seen(address)), Crawl.A_MINUTE);
    desk.open(address);
    String said = desk.page.locator("main").textContent();
    assertThat(said).as(name).doesNotContain("unforeseen", "the-secret-word");
    for (Locator notes : desk.page.locator("#notes details").all()) {
      notes.evaluate("one => one.open = true");
    }
    return said + desk.page.locator("main").innerHTML();
  }

  /** What the page has for its script as soon as nothing moves any more. */
  private static boolean isOver(String page) {
    return page.contains("id=\"bulk-still\"");
  }

  /** Of each import the file as it came is kept, and nothing that was made of it. */
  private static void assertLeavesNothing(Running portal) throws IOException {
    try (Stream<Path> files = Files.walk(portal.dataDirectory().resolve("imports"))) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .allMatch("received"::equals);
    }
  }
}
