package org.variorum.web.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.exchange.StaticCopy;
import org.variorum.exchange.UnwritableExportException;
import org.variorum.web.Assets;

/** A whole copy, of a small portal. */
class CopyingTest {
  private static final String PAGE = "text/html;charset=UTF-8";

  @TempDir Path folder;
  private final Map<String, String[]> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private Portal portal;

  @BeforeEach
  void aPortal() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String address = exchange.getRequestURI().toString();
          asked.add(address);
          String[] answer = answers.get(address);
          if (answer == null) {
            exchange.sendResponseHeaders(404, -1);
          } else if (answer[0].equals("location")) {
            exchange.getResponseHeaders().add("Location", answer[1]);
            exchange.sendResponseHeaders(301, -1);
          } else {
            byte[] body = answer[1].getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", answer[0]);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
    portal = new Portal(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    has("/sitemap.xml", "application/xml", "<loc>" + portal.root() + "/sitemap/pages-1.xml</loc>");
    has("/sitemap/pages-1.xml", "application/xml", "<loc>https://archive.example/en</loc>");
    has(
        "/en",
        PAGE,
        page(
            "<link rel=\"stylesheet\" href=\"/assets/x/site.css\"/>"
                + "<main><h1>Archive</h1><a href=\"/en/entry/abcd1234\">Vlasov</a>"
                + "<a href=\"/en/entry/gone5678\">Gone</a>"
                + "<form action=\"/en/search\"><input type=\"search\" name=\"q\"></form></main>"));
    has("/en/entry/abcd1234", "location", "/en/entry/abcd1234/vlasov");
    has(
        "/en/entry/abcd1234/vlasov",
        PAGE,
        page(
            "<main><h1>Vlasov</h1><div class=\"scan-view\""
                + " data-info=\"/iiif/3/page1234/info.json\"></div></main>"));
    has("/en/search", PAGE, page("<main><h1>Search</h1><div class=\"hits\">Live</div></main>"));
    has("/assets/x/site.css", "text/css", "@font-face { src: url(\"fonts/a.woff2\") }");
    has("/assets/x/fonts/a.woff2", "font/woff2", "font");
    has("/assets/0/copy-search.js", "text/javascript", "search");
    has("/assets/0/copy-viewer.js", "text/javascript", "viewer");
    has(
        "/iiif/3/page1234/info.json",
        "application/json",
        "{\"width\":700,\"height\":500,\"tiles\":[{\"width\":512,\"scaleFactors\":[1,2]}]}");
    for (String tile : List.of("0,0,512,500/512,500", "512,0,188,500/188,500", "full/350,250")) {
      has("/iiif/3/page1234/" + tile + "/0/default.jpg", "image/jpeg", "tile");
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void has(String address, String type, String body) {
    answers.put(address, new String[] {type, body});
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>"
        + body
        + "</body></html>";
  }

  private StaticCopy.Report copied(Path to, String base) {
    List<String> said = new ArrayList<>();
    return new Copying(portal, CopyFolder.at(to), base, new NoVersion(), said::add).run();
  }

  /** Assets of a build that was not numbered. */
  private static final class NoVersion extends Assets {
    @Override
    public String href(String file) {
      return "/assets/0/" + file;
    }
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve("copy").resolve(file));
  }

  @Test
  void holdsEveryPageLedToTheOthers() throws IOException {
    StaticCopy.Report report = copied(folder.resolve("copy"), "");

    assertThat(report.pages()).isEqualTo(2);
    assertThat(report.pictures()).isEqualTo(1);
    assertThat(read("en/index.html"))
        .contains("<a href=\"entry/abcd1234/vlasov.html\">Vlasov</a>")
        .contains("<span>Gone</span>")
        .contains("action=\"search.html\"")
        .contains("href=\"../assets/x/site.css\"");
    assertThat(read("assets/x/fonts/a.woff2")).isEqualTo("font");
    assertThat(read("index.html")).contains("url=en/index.html");
    assertThat(read("search/en/words-76-6c.js")).contains("vlasov");
    assertThat(read("en/search.html"))
        .contains("data-copy-search=\"../search/en/\"")
        .contains("src=\"../assets/0/copy-search.js\"")
        .doesNotContain("Live");
  }

  @Test
  void hasTheTilesOfItsPicturesByTheNamesThatViewersAskFor() throws IOException {
    copied(folder.resolve("copy"), "https://archive.example/");

    assertThat(read("iiif/page1234/0,0,512,500/512,500/0/default.jpg")).isEqualTo("tile");
    assertThat(read("iiif/page1234/512,0,188,500/188,500/0/default.jpg")).isEqualTo("tile");
    assertThat(read("iiif/page1234/full/350,250/0/default.jpg")).isEqualTo("tile");
    assertThat(read("iiif/page1234/info.json"))
        .contains("\"https://archive.example/iiif/page1234\"")
        .contains("level0");
    assertThat(read("en/entry/abcd1234/vlasov.html"))
        .contains("&quot;id&quot;:&quot;../../../iiif/page1234&quot;")
        .contains("data-info=\"../../../iiif/page1234/info.json\"")
        .contains("copy-viewer.js")
        .contains(
            "rel=\"canonical\" href=\"https://archive.example/en/entry/abcd1234/vlasov.html\"");
  }

  @Test
  void asksForNothingTwice() {
    copied(folder.resolve("copy"), "");

    assertThat(asked.stream().filter(address -> !address.equals("/en/search")))
        .doesNotHaveDuplicates();
  }

  @Test
  void isWrittenNowhereWhereSomethingLies() throws IOException {
    Files.createDirectories(folder.resolve("used"));
    Files.writeString(folder.resolve("used/mine.txt"), "mine");

    assertThatThrownBy(() -> copied(folder.resolve("used"), ""))
        .isInstanceOf(UnwritableExportException.class);
  }

  @Test
  void breaksOffWhereThePortalHoldsATileBack() {
    answers.remove("/iiif/3/page1234/full/350,250/0/default.jpg");

    assertThatThrownBy(() -> copied(folder.resolve("copy"), ""))
        .isInstanceOf(UnwritableExportException.class)
        .hasMessageContaining("page1234");
  }
}
