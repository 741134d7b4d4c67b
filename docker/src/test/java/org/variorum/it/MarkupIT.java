package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The HTML of all pages for reading is judged by the Nu checker, and what they weigh is counted.
 * Tables as tools are left out: PrimeFaces writes roles into their cells that the checker does not
 * want; their plain twins are judged.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class MarkupIT {
  private static final Path FOLDER = Path.of("target", "markup");
  private static final Pattern LOCATION = Pattern.compile("<loc>[^<]*?//[^/]+(/[^<]*)</loc>");
  private static final List<String> MORE =
      List.of(
          "/search?q=Wlassow",
          "/search?q=Qqqqzzz",
          "/documents?scans=true",
          "/timeline",
          "/timeline?from=1942&to=1942",
          "/timeline?as=list",
          "/map",
          "/map?as=list",
          "/people",
          "/people?sort=time",
          "/stories",
          "/about",
          "/how-we-work",
          "/how-to-read",
          "/abbreviations",
          "/rights",
          "/privacy",
          "/imprint",
          "/contact",
          "/nothing-here");

  @Test
  void isWithoutErrorOnAnyPage(Running portal, Browser browser) throws Exception {
    String checker = System.getenv("VARIORUM_TEST_VNU");
    assumeTrue(checker != null, "The Nu checker is not there: ./verify installs it");
    Page page = browser.page(Browser.DESK);
    Visits.awaitTheDemonstration(portal, page);
    empty();

    for (String path : paths(portal, page)) {
      String html = Visits.get(portal, page, path).text();
      assertThat(html).as(path).startsWith("<!DOCTYPE html>");
      Files.writeString(FOLDER.resolve(file(path)), html);
    }

    assertThat(problems(checker)).isEmpty();
    page.context().close();
  }

  /**
   * Over the wire: markup, style sheets and scripts of a person's page at most 60 KB, its fonts
   * 140.
   */
  @Test
  void weighsLittle(Running portal, Browser browser) {
    Page page = browser.page(Browser.TELEPHONE);
    Visits.awaitTheDemonstration(portal, page);
    Map<String, Integer> weights = new TreeMap<>();
    page.onRequestFinished(
        request ->
            weights.merge(
                request.resourceType(),
                request.sizes().responseBodySize + request.sizes().responseHeadersSize,
                Integer::sum));

    page.navigate(portal.uri("/en" + Visits.entry(portal, page, "Vlasov")).toString());
    page.waitForLoadState(LoadState.NETWORKIDLE);

    int text =
        Stream.of("document", "stylesheet", "script")
            .mapToInt(kind -> weights.getOrDefault(kind, 0))
            .sum();
    assertThat(text).as("%s", weights).isBetween(5_000, 60_000);
    assertThat(weights.getOrDefault("font", 0)).as("%s", weights).isBetween(5_000, 140_000);
    page.context().close();
  }

  /**
   * Every address that search engines are told of, and what they are not; main ones in all
   * languages.
   */
  private static List<String> paths(Running portal, Page page) {
    List<String> entries =
        locations(Visits.get(portal, page, "/sitemap.xml").text()).stream()
            .flatMap(map -> locations(Visits.get(portal, page, map).text()).stream())
            .filter(path -> path.startsWith("/en/") || path.equals("/en"))
            .toList();
    List<String> paths = new ArrayList<>(entries);
    for (String language : List.of("/en", "/ru", "/de")) {
      MORE.forEach(path -> paths.add(language + path));
      paths.add(language);
    }
    entries.stream()
        .filter(path -> path.startsWith("/en/entry/"))
        .limit(40)
        .forEach(path -> paths.add("/ru" + path.substring(3)));
    String vlasov = Visits.entry(portal, page, "Vlasov");
    paths.addAll(List.of("/en" + vlasov + "/cite", "/de" + vlasov + "/editions"));
    paths.addAll(
        List.of(
            "/en" + vlasov + "/correct", "/ru" + vlasov + "/report", "/de" + vlasov + "/reply"));
    scans(portal, page).forEach(path -> paths.add("/en" + path));
    return paths;
  }

  private static List<String> scans(Running portal, Page page) {
    String sheet = Visits.get(portal, page, Visits.entry(portal, page, "Chronology sheet")).text();
    return Pattern.compile("/entry/[0-9a-z]{8}/scan/[0-9a-z]+")
        .matcher(sheet)
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  private static List<String> locations(String sitemap) {
    return LOCATION.matcher(sitemap).results().map(found -> found.group(1)).toList();
  }

  private static String file(String path) {
    return path.substring(1).replaceAll("[^a-zA-Z0-9]+", "-") + ".html";
  }

  private static void empty() throws IOException {
    if (Files.exists(FOLDER)) {
      try (Stream<Path> old = Files.walk(FOLDER)) {
        for (Path one : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
    Files.createDirectories(FOLDER);
  }

  private static List<String> problems(String checker) throws Exception {
    Path said = Path.of("target", "markup.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                checker,
                "--errors-only",
                "--format",
                "gnu",
                "--root",
                FOLDER.toAbsolutePath().toString(),
                FOLDER.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    process.waitFor();
    return Files.readAllLines(said);
  }
}
