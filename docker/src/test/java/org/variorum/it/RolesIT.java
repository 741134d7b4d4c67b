package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address of the desk, asked for in every role: it answers as {@code docs/roles.md} says. */
@ExtendWith({RunningPortal.class, Browser.class})
class RolesIT {
  private static final String PASSWORD = "another-long-passphrase";
  private static final Pattern ROW =
      Pattern.compile("\\| `(/[^`]*)` \\| `[^`]+` \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");

  /** The columns of the matrix. */
  private enum Who {
    NOBODY,
    CONTRIBUTOR,
    REVIEWER,
    ADMINISTRATOR
  }

  private record Row(String address, List<Integer> statuses) {}

  @Test
  void meetWhatTheMatrixSays(Running portal, Browser browser) throws IOException {
    SoftAssertions all = new SoftAssertions();
    try (Desk nobody = new Desk(portal, browser.page(Browser.DESK));
        Desk colleague = new Desk(portal, browser.page(Browser.DESK));
        Desk administrator = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      Map<String, String> samples =
          Map.of(
              "{entry}", administrator.demonstrated("Meretskov"),
              "{page}", "about",
              "{task}", "one-origin");
      walk(all, nobody, Who.NOBODY, samples);
      walk(all, administrator, Who.ADMINISTRATOR, samples);
      colleague.enterAsContributor(administrator, "roles-it");
      walk(all, colleague, Who.CONTRIBUTOR, samples);
      makeReviewer(administrator);
      colleague.signIn("roles-it", PASSWORD);
      walk(all, colleague, Who.REVIEWER, samples);
    }
    all.assertAll();
  }

  private static void makeReviewer(Desk administrator) {
    administrator.open("/admin/staff");
    administrator.page.click("tr:has(th:text-is('roles-it')) summary");
    administrator.page.click("button[aria-label='roles-it: reviewer']");
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
            administrator.page.locator(".said"))
        .containsText("reviewer");
  }

  /** Of what is not there, 404 stands for what would be shown. */
  private static void walk(SoftAssertions all, Desk desk, Who who, Map<String, String> samples)
      throws IOException {
    for (Row row : rows()) {
      String path = row.address();
      for (Map.Entry<String, String> sample : samples.entrySet()) {
        path = path.replace(sample.getKey(), sample.getValue());
      }
      boolean missing = path.contains("{");
      path =
          path.replace("{message}", "00000000")
              .replace("{hiding}", "999999999")
              .replace("{bulk}", "999999999")
              .replace("{import}", "999999999")
              .replace("{scan}", "00000000");
      int expected = row.statuses().get(who.ordinal());
      APIResponse answer = desk.get(path);
      all.assertThat(answer.status())
          .as(who + " " + path)
          .isEqualTo(missing && expected == 200 ? 404 : expected);
      if (answer.status() == 302) {
        all.assertThat(answer.headers().get("location"))
            .as(path)
            .containsAnyOf("/admin/sign-in", "/admin/account");
      }
    }
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows =
        ROW.matcher(Files.readString(Path.of("..", "docs", "roles.md")))
            .results()
            .map(
                found ->
                    new Row(
                        found.group(1),
                        List.of(2, 3, 4, 5).stream()
                            .map(cell -> Integer.valueOf(found.group(cell)))
                            .toList()))
            .toList();
    assertThat(rows).hasSizeGreaterThan(30);
    return rows;
  }
}
