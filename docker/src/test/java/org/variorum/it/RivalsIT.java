package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An authority record of another house at the desk: rehearsed, joined with whom the archive knows,
 * carried out, found to be a mistake and taken back.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class RivalsIT {
  private static final LocatorAssertions.ContainsTextOptions IN_A_MINUTE =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  private static final String RECORD =
      """
      <eac-cpf xmlns="urn:isbn:1-931666-33-4"><control><recordId>rival-%1$d</recordId>
      <maintenanceAgency><agencyName>Another house</agencyName></maintenanceAgency></control>
      <cpfDescription><identity><entityType>corporateBody</entityType>
      <nameEntry><part>Rivalry Printers %1$d</part></nameEntry>
      <nameEntry><part>Printers of Rivalry %1$d</part></nameEntry></identity>
      <description><existDates><dateRange><fromDate standardDate="1901">1901</fromDate>
      <toDate standardDate="1946">1946</toDate></dateRange></existDates>
      <biogHist><p>They printed newspapers.</p></biogHist></description>
      </cpfDescription></eac-cpf>
      """;

  @ParameterizedTest
  @ValueSource(ints = {Browser.DESK, Browser.TELEPHONE})
  void isJoinedSetBesideWhatIsThereAndTakenBack(int width, Running portal, Browser browser)
      throws IOException {
    printersAreKnown(portal, width);
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(width))) {
      desk.open("/admin/import");
      desk.page.setInputFiles("#file", file("other-house.xml", RECORD.formatted(width)));
      desk.page.click("#go");
      assertThat(desk.page.locator("h1")).hasText("other-house.xml");
      desk.page.click("[id='b:rehearse']");
      Locator counts = desk.page.locator(".bulk-counts");
      assertThat(counts).containsText("1 new", IN_A_MINUTE);
      assertThat(desk.page.locator("#rivals")).hasCount(0);

      desk.page.click("#known input[value='It is the same']");
      desk.page.click(".bulk-choose > summary");
      desk.page.click("[id='b:rehearse']");
      assertThat(counts).containsText("1 change", IN_A_MINUTE);
      assertThat(desk.page.locator("#rivals")).containsText("One value would stand beside another");
      desk.page.click(".bulk-counts a:has-text('1 change')");
      Locator two = desk.page.locator(".import-beside tbody td");
      assertThat(two.nth(0)).containsText("1900");
      assertThat(two.nth(0)).containsText("printers.jsonl");
      assertThat(two.nth(1)).containsText("1901");
      assertThat(two.nth(1)).containsText("other-house.xml");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      Browser.picture(desk.page, "rivals-" + width);

      desk.page.click("[id='b:do']");
      assertThat(counts).containsText("1 changed", IN_A_MINUTE);
      assertThat(desk.page.locator("#rivals")).containsText("One value stands beside another");
      desk.page.click(".bulk-counts a:has-text('changed')");
      String entry = desk.page.locator("#import-list a").first().getAttribute("href");
      assertThat(desk.seen(entry)).contains("Printers of Rivalry").contains("printed newspapers");

      desk.page.click("[id='b:undo']");
      assertThat(counts).containsText("taken back", IN_A_MINUTE);
      assertThat(desk.seen(entry))
          .contains("Rivalry Printers")
          .doesNotContain("Printers of Rivalry")
          .doesNotContain("printed newspapers");
    }
  }

  private static void printersAreKnown(Running portal, int width) throws IOException {
    Path record =
        file(
            "printers.jsonl",
            """
            {"formatVersion": 1, "externalId": "rivals/%1$d", "kind": "corporate-body", \
            "heading": {"en": "Rivalry Printers %1$d"}, \
            "particulars": {"authority": {"exists": "1900/1946"}}}
            """
                .formatted(width));
    assertThat(new OperatorChannel(portal).give("import", record.toString())).isZero();
  }

  private static Path file(String name, String content) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "rivals").toAbsolutePath();
    return Files.writeString(folder.resolve(name), content);
  }
}
