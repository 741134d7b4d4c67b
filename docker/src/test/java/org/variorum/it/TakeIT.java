package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor takes an entry along, with a telephone and without script; programs come, too. */
@ExtendWith({RunningPortal.class, Browser.class})
class TakeIT {

  @BeforeAll
  static void awaitTheDemonstration(Running portal, Browser browser) {
    Page page = browser.page(Browser.DESK);
    Visits.awaitTheDemonstration(portal, page);
    page.context().close();
  }

  @Test
  void takesAnEntryAlongInFormatsOfArchivistsAndOfZotero(Running portal, Browser browser)
      throws Exception {
    Page page = browser.page(Browser.TELEPHONE, "en", ColorScheme.LIGHT, false);
    page.navigate(portal.uri("/en/search?q=Wlassow").toString());
    page.click(".best h2 a");
    page.click("a[href$='/take']");
    assertThat(page.locator("h1")).hasText("Take this along");
    assertThat(page.locator("main")).containsText("Not in this file:");

    Download file = page.waitForDownload(() -> page.click("a[href$='.eac.xml']"));
    assertThat(Files.readString(file.path())).contains("sourceReference=", "Vlasov");

    page.click("a[href$='/cite']");
    Download reference = page.waitForDownload(() -> page.click("a[href*='format=ris']"));
    assertThat(Files.readString(reference.path())).startsWith("TY  - ");
    page.context().close();
  }

  @Test
  void programsAreLedToWhatTheyAskForAndHarvestersAreAnswered(Running portal, Browser browser)
      throws Exception {
    Page page = browser.page(Browser.DESK);
    page.navigate(portal.uri("/en/search?q=Wlassow").toString());
    page.click(".best h2 a");
    String entry = URI.create(page.url()).getPath().split("/")[3];
    page.context().close();

    HttpClient client = Running.client().followRedirects(HttpClient.Redirect.NORMAL).build();
    HttpRequest asked =
        HttpRequest.newBuilder(portal.uri("/entry/" + entry))
            .header(
                "Accept",
                "application/ld+json;profile=\"https://www.ica.org/standards/RiC/ontology\"")
            .build();
    assertThat(client.send(asked, HttpResponse.BodyHandlers.ofString()).body())
        .contains("rico:relationCertainty", "rico:AgentName");
    assertThat(accepted(client, portal, entry, "text/turtle"))
        .startsWith("@prefix schema: ")
        .contains("a schema:Person");
    assertThat(
            accepted(
                client,
                portal,
                entry,
                "text/turtle;profile=\"https://www.ica.org/standards/RiC/ontology\""))
        .contains("a rico:Person", "rico:relationCertainty");
    assertThat(accepted(client, portal, entry, "application/rdf+xml")).contains("<dcterms:title");
    HttpRequest cited =
        HttpRequest.newBuilder(portal.uri("/entry/" + entry))
            .header("Accept", "application/x-bibtex")
            .build();
    assertThat(client.send(cited, HttpResponse.BodyHandlers.ofString()).body()).startsWith("@");

    assertThat(got(client, portal.uri("/oai?verb=Identify"))).contains("persistent");
    HttpRequest posted =
        HttpRequest.newBuilder(portal.uri("/oai"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "verb=ListRecords&metadataPrefix=oai_dc&set=kind.person"))
            .build();
    assertThat(client.send(posted, HttpResponse.BodyHandlers.ofString()).body())
        .contains("<oai_dc:dc");
    assertThat(got(client, portal.uri("/api/reconcile"))).contains("\"versions\":[\"0.2\"]");
    assertThat(got(client, portal.uri("/api/reconcile?query=Wlassow"))).contains("Vlasov");
    assertThat(
            client
                .send(
                    HttpRequest.newBuilder(portal.uri("/entry/00000000.eac.xml")).build(),
                    HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(404);
  }

  private static String accepted(HttpClient client, Running portal, String entry, String type)
      throws Exception {
    HttpRequest asked =
        HttpRequest.newBuilder(portal.uri("/entry/" + entry)).header("Accept", type).build();
    return client.send(asked, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String got(HttpClient client, URI address) throws Exception {
    return client
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
