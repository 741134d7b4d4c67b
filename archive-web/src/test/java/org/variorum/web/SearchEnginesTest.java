package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.variorum.readingroom.PublicAddresses.Listed;
import org.variorum.readingroom.PublicAddresses.Range;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What search engines are told. */
class SearchEnginesTest {
  private static final String ROOT = "https://archive.example";

  @Test
  void areKeptFromTheDeskTheSearchAndTheToolsInEveryLanguage() {
    List<String> rules = RobotsServlet.rules(ROOT, Offered.ALL).lines().toList();

    assertThat(rules)
        .startsWith("User-agent: *")
        .contains(
            "Disallow: /admin",
            "Disallow: /search?",
            "Disallow: /de/search?",
            "Disallow: /de/search/",
            "Disallow: /ru/people/table",
            "Sitemap: https://archive.example/sitemap.xml")
        .doesNotContain("Disallow: /", "Disallow: /people", "Disallow: /entry");
  }

  @Test
  void findEveryPageInEveryLanguageWithTheOthersBesideIt() throws Exception {
    StringWriter out = new StringWriter();
    new Sitemap(out, ROOT, Offered.ALL)
        .file(List.of(new Listed("/entry/00000000/a", "2026-05-03")));

    Document sitemap = parsed(out.toString());

    assertThat(sitemap.getElementsByTagNameNS("*", "url").getLength()).isEqualTo(3);
    Element first = (Element) sitemap.getElementsByTagNameNS("*", "url").item(0);
    assertThat(text(first, "loc")).isEqualTo(ROOT + "/en/entry/00000000/a");
    assertThat(text(first, "lastmod")).isEqualTo("2026-05-03");
    Element other = (Element) first.getElementsByTagNameNS("*", "link").item(1);
    assertThat(other.getAttribute("hreflang")).isEqualTo("ru");
    assertThat(other.getAttribute("href")).isEqualTo(ROOT + "/ru/entry/00000000/a");
  }

  @Test
  void areGivenTheFirstPageWithoutAStrayStroke() throws IOException {
    StringWriter out = new StringWriter();
    new Sitemap(out, ROOT, Offered.ALL).file(List.of(new Listed("/", "")));

    assertThat(out.toString()).contains("<loc>https://archive.example/ru</loc>", "hreflang=\"de\"");
    assertThat(out.toString()).doesNotContain("lastmod");
  }

  @Test
  void areGivenNoMoreThanFiftyThousandAddressesInAFile() {
    assertThat(Sitemap.PAGES_IN_A_FILE * Tongue.values().length).isLessThanOrEqualTo(50_000);
    assertThat(
            SitemapServlet.files(
                List.of(new Range("", "", "2026-05-03")),
                List.of(new Range("", "0000000x", "2026-05-02"), new Range("0000000x", "", ""))))
        .containsExactly(
            new Listed("/sitemap/pages-1.xml", ""),
            new Listed("/sitemap/entries-1.xml", "2026-05-03"),
            new Listed("/sitemap/questions-1.xml", "2026-05-02"),
            new Listed("/sitemap/questions-2.xml", ""));
    assertThat(SitemapServlet.files(List.of(), List.of()))
        .containsExactly(new Listed("/sitemap/pages-1.xml", ""));
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagNameNS("*", name).item(0).getTextContent();
  }

  @Test
  void nameNoLanguageThatIsSwitchedOff() throws IOException {
    Offered two = Offered.of(List.of("de", "en"));
    StringWriter out = new StringWriter();

    new Sitemap(out, ROOT, two).file(List.of(new Listed("/entry/00000000/a", "2026-05-03")));

    assertThat(out.toString()).contains("/de/", "/en/").doesNotContain("/ru/", "\"ru\"");
    assertThat(RobotsServlet.rules(ROOT, two)).contains("/de/search").doesNotContain("/ru/");
  }
}
