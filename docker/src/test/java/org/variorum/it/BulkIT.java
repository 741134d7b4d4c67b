package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Thousands of entries that are changed at once, and put back. */
@Tag("long")
@ExtendWith({RunningPortal.class, Browser.class})
class BulkIT {
  private static final int MANY = 5_000;
  private static final LocatorAssertions.ContainsTextOptions IN_SOME_MINUTES =
      new LocatorAssertions.ContainsTextOptions().setTimeout(600_000);

  @Test
  void changesFiveThousandEntriesAndPutsThemBack(Running portal, Browser browser)
      throws IOException {
    imported(portal);
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.open("/admin/entries?q=bulkington");
      desk.page.check("input[name=scope][value=all]");
      desk.page.click("[id='l:bulk']");
      assertThat(desk.page.locator("h1")).hasText("Change of 5,000 entries");
      desk.page.check("input[name=act][value=REPLACE]");
      desk.page.fill("#sought", "Bulkington");
      desk.page.fill("#instead", "Bulkington on Sea");
      desk.page.selectOption("#place", "heading");
      assertThat(Browser.barriers(desk.page)).isEmpty();

      desk.page.click("[id='b:rehearse']");

      Locator counts = desk.page.locator(".bulk-counts");
      assertThat(counts).containsText("5,000 change", IN_SOME_MINUTES);
      assertThat(desk.page.locator(".bulk-list ins").first()).containsText("on Sea");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      Locator boxes = desk.page.locator("input[name=keep]");
      boxes.nth(0).press("Space");
      boxes.nth(0).press("Shift+ArrowDown");
      assertThat(boxes.nth(1)).not().isChecked();
      boxes.nth(1).press("Space");

      desk.page.click("[id='b:do']");

      assertThat(counts).containsText("4,999 changed", IN_SOME_MINUTES);
      assertThat(counts).containsText("1 left out");
      assertThat(desk.page.locator(".bulk-list li").first()).containsText("Bulkington on Sea");

      desk.page.click("[id='b:undo']");

      assertThat(counts).containsText("4,999 taken back", IN_SOME_MINUTES);
      desk.open("/admin/entries?q=bulkington+sea");
      assertThat(desk.page.locator(".list-none")).isVisible();
      assertThat(statements(desk, "/admin/entries?q=bulkington")).isLessThanOrEqualTo(10);
    }
  }

  private static void imported(Running portal) throws IOException {
    List<String> records =
        IntStream.rangeClosed(1, MANY)
            .mapToObj(
                number ->
                    "{\"formatVersion\":1,\"externalId\":\"bulk/"
                        + number
                        + "\",\"kind\":\"place\",\"heading\":{\"en\":\"Bulkington "
                        + number
                        + "\"}}")
            .collect(Collectors.toList());
    Path delivery = Files.createTempFile(Path.of("target"), "bulk", ".jsonl").toAbsolutePath();
    Files.write(delivery, records);
    assertThat(new OperatorChannel(portal).give("import", delivery.toString())).isZero();
  }

  /** How many SQL statements an answer took. */
  private static int statements(Desk desk, String path) {
    APIResponse answer =
        desk.page
            .request()
            .get(
                desk.portal.uri(path).toString(),
                RequestOptions.create().setHeader("X-Variorum-Costs", "sql"));
    return Integer.parseInt(answer.headers().get("server-timing").replaceAll("\\D", ""));
  }
}
