package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.staff.Right;
import org.variorum.staff.Role;

/** The matrix of addresses in {@code docs/roles.md} has every page and servlet of the desk. */
class RolesOfAddressesTest {
  private static final Pattern ROW =
      Pattern.compile(
          "\\| `(/[^`]*)` \\| `([^`]+)` \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");

  private static final Map<String, String> SAMPLES =
      Map.of(
          "{entry}", "00000000",
          "{message}", "00000000",
          "{hiding}", "17",
          "{bulk}", "17",
          "{import}", "17",
          "{page}", "about",
          "{task}", "one-origin");

  /** An address, what answers it, and with which status for nobody and each role. */
  private record Row(String address, String by, List<Integer> statuses) {
    String sample() {
      String sample = address;
      for (Map.Entry<String, String> one : SAMPLES.entrySet()) {
        sample = sample.replace(one.getKey(), one.getValue());
      }
      return sample;
    }

    boolean isPage() {
      return by.endsWith(".xhtml");
    }
  }

  @Test
  void nameEveryPage() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("src/main/webapp/admin"))) {
      assertThat(rows().stream().filter(Row::isPage).map(Row::by))
          .containsExactlyInAnyOrderElementsOf(
              pages.map(page -> page.getFileName().toString()).toList());
    }
  }

  @Test
  void nameEveryServlet() throws IOException {
    String descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    List<String> classes =
        Pattern.compile("<servlet-class>org\\.variorum\\.[\\w.]*\\.(\\w+)</servlet-class>")
            .matcher(descriptor)
            .results()
            .map(found -> found.group(1))
            .toList();
    List<String> patterns =
        Pattern.compile("<url-pattern>(/(?:admin|-)/[^<]+?)/?\\*?</url-pattern>")
            .matcher(descriptor.replaceAll("(?s)<filter-mapping>.*?</filter-mapping>", ""))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(rows().stream().filter(row -> !row.isPage()).map(Row::by))
        .containsExactlyInAnyOrderElementsOf(classes);
    assertThat(patterns)
        .allSatisfy(
            pattern -> assertThat(rows()).anyMatch(row -> row.address().startsWith(pattern)));
  }

  @Test
  void leadToThePagesThatAreNamed() throws IOException {
    assertThat(rows().stream().filter(Row::isPage))
        .allSatisfy(
            row ->
                assertThat(DeskAddress.of(row.sample()).page() + ".xhtml")
                    .as(row.address())
                    .isEqualTo(row.by()));
  }

  @Test
  void areOpenToWhoHasTheRightThatTheirPageAsksFor() throws IOException {
    assertThat(rows().stream().filter(row -> row.isPage() && !row.by().equals("problem.xhtml")))
        .allSatisfy(
            row -> {
              Right right = DeskRights.needed(row.sample());
              for (Role role : Role.values()) {
                assertThat(row.statuses().get(role.ordinal() + 1))
                    .as(row.address() + " " + role)
                    .isEqualTo(role.rights().contains(right) ? 200 : 403);
              }
            });
  }

  private static List<Row> rows() throws IOException {
    return ROW.matcher(Files.readString(Path.of("..", "docs", "roles.md")))
        .results()
        .map(
            found ->
                new Row(
                    found.group(1),
                    found.group(2),
                    Stream.of(3, 4, 5, 6).map(cell -> Integer.valueOf(found.group(cell))).toList()))
        .toList();
  }
}
