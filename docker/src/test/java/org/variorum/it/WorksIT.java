package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The work that takes its time, as whoever runs the portal begins and watches it. */
@ExtendWith({RunningPortal.class, Browser.class})
class WorksIT {
  private static final int MANY = 600;
  private static final LocatorAssertions.ContainsTextOptions IN_A_MINUTE =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  @TempDir Path directory;

  @Test
  void importsWhatWasRehearsedWithAPauseAndTakesItBack(Running portal, Browser browser)
      throws IOException {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.open("/admin/import");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      desk.page.setInputFiles("#file", file("no.txt", "hello"));
      desk.page.click("#go");
      assertThat(desk.page.locator("#refused")).containsText("neither records in JSON");
      desk.page.setInputFiles("#file", file("villages.jsonl", villages()));
      desk.page.click("#go");
      assertThat(desk.page.locator("h1")).hasText("villages.jsonl");

      desk.page.click("[id='b:rehearse']");

      Locator counts = desk.page.locator(".bulk-counts");
      assertThat(counts).containsText(MANY + " new", IN_A_MINUTE);
      assertThat(counts).containsText("1 refused");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      assertThat(desk.seen("/admin/entries?q=Worksby")).doesNotContain("Worksby 17");

      String address = desk.page.url();
      desk.page.click("[id='b:do']");
      assertThat(desk.page.locator("[id='b:do']")).hasCount(0);
      desk.page.click("[id='b:stage'] a[href*=jobs]");
      desk.page.click("[id='j:pause']");
      Locator state = desk.page.locator("[id='j:one'] strong");
      assertThat(state).containsText("halted", IN_A_MINUTE);
      desk.page.click("[id='j:resume']");
      assertThat(state).containsText("done", IN_A_MINUTE);
      assertThat(desk.page.locator("[id='j:one']")).containsText(MANY + " added");

      desk.page.navigate(address);
      assertThat(counts).containsText(MANY + " added");
      desk.page.click("[id='b:undo']");
      assertThat(counts).containsText(MANY + " taken back", IN_A_MINUTE);
      assertThat(statements(desk, "/admin/import")).isLessThanOrEqualTo(10);
    }
  }

  private static String villages() {
    return IntStream.rangeClosed(1, MANY)
        .mapToObj(
            number ->
                "{\"formatVersion\":1,\"externalId\":\"works/"
                    + number
                    + "\",\"kind\":\"place\",\"heading\":{\"en\":\"Worksby "
                    + number
                    + "\"}}\n")
        .collect(Collectors.joining("", "", "{\"kind\":\"place\"}\n"));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }

  @Test
  void backsUpAndHandsOutWhatItReadBack(Running portal, Browser browser) throws Exception {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.open("/admin/backups");

      desk.page.click("[id='b:begin']");

      Locator backup = desk.page.locator("[id='backups'] li").first();
      assertThat(backup).containsText("read back and found right", IN_A_MINUTE);
      assertThat(Browser.barriers(desk.page)).isEmpty();
      assertThat(statements(desk, "/admin/backups")).isLessThanOrEqualTo(10);
      backup.locator("a").click();
      String digest = desk.page.locator("#digest").textContent();
      desk.page.fill("[id='b:password']", "not-the-password");
      desk.page.click("[id='b:download']");
      assertThat(desk.page.locator(".said")).containsText("wrong");
      desk.page.fill("[id='b:password']", Running.PASSWORD);
      Download download = desk.page.waitForDownload(() -> desk.page.click("[id='b:download']"));
      assertThat(sha512(download.path())).isEqualTo(digest);
      desk.page.fill("[id='b:password']", Running.PASSWORD);
      desk.page.click("[id='b:delete']");
      assertThat(desk.page.locator("[id='b:all']")).containsText("There is no backup yet");
      assertThat(desk.seen("/admin/audit")).contains("KeepBackups.handOut");
    }
  }

  private static String sha512(Path file) throws IOException, NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
  }

  /** How many SQL statements an answer took. */
  private static int statements(Desk desk, String path) {
    String said =
        desk.page
            .request()
            .get(
                desk.portal.uri(path).toString(),
                RequestOptions.create().setHeader("X-Variorum-Costs", "1"))
            .headers()
            .get("server-timing");
    return Integer.parseInt(said.replaceAll("\\D", ""));
  }
}
