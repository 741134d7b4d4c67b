package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding aid of another archive at the desk: rehearsed, a name joined, carried out, undone. */
@ExtendWith({RunningPortal.class, Browser.class})
class FindingAidIT {
  private static final LocatorAssertions.ContainsTextOptions IN_A_MINUTE =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  private static final String AID =
      """
      <!DOCTYPE ead PUBLIC "+//ISBN 1-931666-00-8//DTD ead.dtd//EN" "http://127.0.0.1:1/ead.dtd">
      <ead><eadheader langencoding="iso639-2b"><eadid mainagencycode="XX-1">walk-%d</eadid>
      <profiledesc><langusage><language langcode="eng">English</language></langusage></profiledesc>
      </eadheader><archdesc level="fonds"><did><unittitle>Walkington papers</unittitle>
      <unitdate>some time in May</unitdate>
      <origination><persname>Walkington, Ada</persname></origination></did>
      <dsc type="combined"><c01 level="file"><did><container type="box">1</container>
      <unittitle>Walkington letters & drafts</unittitle></did></c01>
      <c level="file"><did><unittitle>Walkington diaries</unittitle></did></c></dsc>
      </archdesc></ead>
      """;

  @ParameterizedTest
  @ValueSource(ints = {Browser.DESK, Browser.TELEPHONE})
  void isRehearsedItsNameJoinedCarriedOutAndUndone(int width, Running portal, Browser browser)
      throws IOException {
    ada(portal);
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(width))) {
      desk.open("/admin/import");
      desk.page.setInputFiles("#file", file("walk.xml", AID.formatted(width)));
      desk.page.click("#go");
      assertThat(desk.page.locator("h1")).hasText("walk.xml");
      desk.page.click("[id='b:rehearse']");
      Locator counts = desk.page.locator(".bulk-counts");
      assertThat(counts).containsText("4 new", IN_A_MINUTE);
      assertThat(desk.page.locator("#notes")).containsText("container");
      assertThat(desk.page.locator("#notes")).containsText("unitdate");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      assertThat(desk.page.locator("#known")).containsText("Walkington, Ada");

      desk.page.click("#known input[value='It is the same']");
      assertThat(desk.page.locator("#known")).containsText("the same");
      desk.page.click(".bulk-choose > summary");
      desk.page.click("[id='b:rehearse']");
      assertThat(counts).containsText("3 new", IN_A_MINUTE);
      Browser.picture(desk.page, "finding-aid-" + width);

      desk.page.click("[id='b:do']");
      assertThat(counts).containsText("3 added", IN_A_MINUTE);
      assertThat(desk.seen("/admin/entries?q=Walkington+letters")).contains("Walkington letters");

      desk.page.click("[id='b:undo']");
      assertThat(counts).containsText("3 taken back", IN_A_MINUTE);
    }
  }

  @Test
  void isReadWithoutWhatItsEntitiesName(Running portal) throws IOException {
    Path bomb =
        file(
            "bomb.xml", "<!DOCTYPE ead [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><ead>&a;</ead>");

    assertThat(new OperatorChannel(portal).give("import", bomb.toString())).isEqualTo(1);
  }

  private static void ada(Running portal) throws IOException {
    Path record =
        file(
            "ada.jsonl",
            "{\"formatVersion\":1,\"externalId\":\"walk/ada\",\"kind\":\"person\","
                + "\"heading\":{\"en\":\"Ada Walkington\"}}\n");
    assertThat(new OperatorChannel(portal).give("import", record.toString())).isZero();
  }

  private static Path file(String name, String content) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "aid").toAbsolutePath();
    return Files.writeString(folder.resolve(name), content);
  }
}
