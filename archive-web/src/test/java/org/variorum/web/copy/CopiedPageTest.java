package org.variorum.web.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of the portal that become files. */
class CopiedPageTest {
  private static final String FILE = "en/entry/abcd1234/name.html";
  private final Portal portal = new Portal(URI.create("http://127.0.0.1:8080"));
  private final CopyPlaces places = new CopyPlaces();

  @BeforeEach
  void anotherPage() {
    places.place("/en/people", "text/html");
  }

  private String led(String body) {
    CopiedPage page =
        new CopiedPage(
            "/en/entry/abcd1234/name",
            ("<html lang=\"en\"><head><link rel=\"canonical\" href=\"http://127.0.0.1:8080/en/x\">"
                    + "<meta name=\"DC.identifier\" content=\"http://127.0.0.1:8080/en/x\"></head>"
                    + "<body><main><h1>Name</h1>"
                    + body
                    + "</main></body></html>")
                .getBytes(StandardCharsets.UTF_8));
    page.settle(FILE, "", portal);
    page.lead(FILE, places, portal);
    return page.html();
  }

  @Test
  void leadToEachOther() {
    assertThat(led("<a href=\"/en/people#v\">People</a>"))
        .contains("<a href=\"../../people.html#v\">People</a>");
    assertThat(led("<a href=\"http://127.0.0.1:8080/en/people\">People</a>"))
        .contains("<a href=\"../../people.html\">People</a>");
  }

  @Test
  void keepTheWordsOfLinksThatLeadNowhere() {
    assertThat(led("<a class=\"more\" href=\"/admin\" rel=\"next\">Desk</a>"))
        .contains("<span class=\"more\">Desk</span>");
    assertThat(led("<img src=\"/scan/abcd1234/gone.jpg\" alt=\"\">")).doesNotContain("<img");
  }

  @Test
  void leaveOtherSitesAlone() {
    String out = "<a href=\"https://example.org/en/people\">There</a>";

    assertThat(led(out)).contains(out);
  }

  @Test
  void keepTheSearchAndNoOtherForm() {
    assertThat(
            led(
                "<form action=\"/en/search\"><input type=\"search\" name=\"q\"></form>"
                    + "<form action=\"/en/report\" method=\"post\"><input name=\"x\"></form>"))
        .contains("<form action=\"../../search.html\">")
        .doesNotContain("report");
  }

  @Test
  void leadExamplesOfASearchToTheSearchOfTheCopy() {
    assertThat(led("<a href=\"/en/search?q=July+1942\">July 1942</a>"))
        .contains("<a href=\"../../search.html?q=July+1942\">July 1942</a>");
    assertThat(led("<a href=\"/en/search?q=x&amp;person=abcd1234\">x</a>"))
        .contains("<span>x</span>");
  }

  @Test
  void leadToTheSearchOfTheCopyInEachLanguage() {
    assertThat(led("<a class=\"to-search\" href=\"/en/search\">Search</a>"))
        .contains("<a class=\"to-search\" href=\"../../search.html\">Search</a>");
    assertThat(led("<a href=\"/ru/search\" hreflang=\"ru\">RU</a>"))
        .contains("href=\"../../../ru/search.html\"");
  }

  @Test
  void saveNothingOfWhereTheyCameFrom() {
    assertThat(led("")).doesNotContain("127.0.0.1");
  }
}
