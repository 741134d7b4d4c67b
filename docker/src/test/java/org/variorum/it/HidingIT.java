package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is hidden can be had at no address: the words and the pixels are looked for wherever they
 * were before, by a visitor who kept the addresses and the marks of what he saw.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class HidingIT {
  @TempDir Path folder;

  @Test
  @Tag("long")
  void hidesAStoryFromEveryAddressUntilItIsShownAgain(Running portal, Browser browser)
      throws Exception {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.demonstrated("Andrey Andreyevich Vlasov");
      Secret secret = new Secret(folder, "Zwirbelquast", new Color(237, 28, 182));
      secret.imported(portal, "first");
      secret.imported(portal, "second");
      Secret.Entries entries = secret.entries(desk);
      Crawl crawl = new Crawl(portal, secret);
      crawl.collect(entries);
      Set<String> before = crawl.toldBy();
      assertThat(before)
          .as("the word stands on pages, in feeds, in what programs read, in three languages")
          .contains(
              "/en/entry/" + entries.story() + "/" + secret.slug(),
              "/ru/entry/" + entries.story() + "/edition/1",
              "/api/entries/" + entries.story(),
              "/de/stories.atom",
              "/en/entry/" + entries.neighbour(),
              "/sitemap/entries-1.xml");
      assertThat(before).anyMatch(path -> path.startsWith("/iiif/3/" + entries.scan()));
      assertThat(before).anyMatch(path -> path.contains("/crop/"));

      hide(desk, entries.story());
      crawl.awaitSilence();

      assertThat(crawl.toldBy()).isEmpty();
      assertThat(crawl.stillKnown()).as("answers that a kept copy still holds").isEmpty();
      assertThat(desk.get("/en/entry/" + entries.story()).status()).isEqualTo(410);
      assertThat(desk.seen("/api/entries/" + entries.story())).contains("\"category\":\"privacy\"");

      secret.imported(portal, "second");
      secret.imported(portal, "third");
      assertThat(new OperatorChannel(portal).give("reindex")).isZero();
      assertThat(new OperatorChannel(portal).give("check")).isZero();
      Path out = folder.resolve("out");
      assertThat(new OperatorChannel(portal).give("export", out.toString())).isZero();

      assertThat(crawl.toldBy(before)).isEmpty();
      assertThat(secret.isTold(out)).isFalse();

      desk.open("/admin/hidden");
      Browser.picture(desk.page, "hidden");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      desk.page.click("text=" + secret.word());
      Browser.picture(desk.page, "hiding");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      desk.page.click("[id='k:show']");
      assertThat(desk.page.locator(".said-info")).containsText("Shown again");

      desk.page.waitForCondition(() -> crawl.toldBy(before).equals(before), Crawl.A_MINUTE);
    }
  }

  @Test
  void hidesAScanAloneAndErasesItForGood(Running portal, Browser browser) throws Exception {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.demonstrated("Andrey Andreyevich Vlasov");
      Secret secret = new Secret(folder, "Krummhorst", new Color(28, 200, 90));
      secret.imported(portal, "first");
      Secret.Entries entries = secret.entries(desk);
      Crawl crawl = new Crawl(portal, secret);
      crawl.collect(entries);
      assertThat(crawl.shownBy()).hasSizeGreaterThan(6);

      desk.edit(entries.story());
      desk.unfold("f-pictures");
      desk.page.click(".desk-picture a[href*='scan=']");
      assertThat(desk.page.locator(".hide-means")).containsText("no visitor gets this picture");
      assertThat(Browser.barriers(desk.page)).isEmpty();
      decide(desk.page, "DECENCY");

      assertThat(crawl.shownBy()).isEmpty();
      assertThat(crawl.stillKnown()).isEmpty();
      assertThat(desk.get("/scan/" + entries.scan() + "/full").status()).isEqualTo(410);
      assertThat(desk.seen("/en/entry/" + entries.story())).contains(secret.word());
      assertThat(desk.get("/admin/scan/" + entries.scan() + "/full").status()).isEqualTo(200);

      desk.page.click("summary:has-text('Erase for good')");
      desk.page.click("[id='k:suppress']");
      assertThat(desk.page.locator(".said")).containsText("say that you are sure");
      desk.page.click("summary:has-text('Erase for good')");
      desk.page.check("[id='k:sure']");
      desk.page.click("[id='k:suppress']");
      assertThat(desk.page.locator(".said-info")).containsText("Erased for good");

      assertThat(desk.get("/admin/scan/" + entries.scan() + "/full").status()).isEqualTo(404);
      assertThat(desk.seen("/en/entry/" + entries.story() + "/scan/" + entries.scan()))
          .contains("This scan was erased");
      assertThat(secret.isKept(portal.dataDirectory().resolve("store"))).isFalse();
      desk.begin("UNIT", "Brings it again");
      desk.page.setInputFiles("#scans", secret.picture());
      assertThat(desk.page.locator(".upload-item.refused"))
          .containsText("erased from the archive for good");
    }
  }

  @Test
  void hidesOneEditionAndKeepsTheOthers(Running portal, Browser browser) throws Exception {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.TELEPHONE))) {
      desk.demonstrated("Andrey Andreyevich Vlasov");
      Secret secret = new Secret(folder, "Wimmerlat", new Color(40, 60, 220));
      secret.imported(portal, "first");
      secret.imported(portal, "second");
      String entry = secret.entries(desk).story();

      desk.open("/admin/entry/" + entry + "/history");
      desk.page.click("a[href$='hide?edition=1']");
      decide(desk.page, "RIGHTS");

      assertThat(desk.get("/en/entry/" + entry).status()).isEqualTo(200);
      assertThat(desk.get("/en/entry/" + entry + "/edition/1").status()).isEqualTo(451);
      assertThat(desk.get("/en/entry/" + entry + "/edition/2").status()).isEqualTo(200);
      assertThat(desk.get("/en/entry/" + entry + "/editions/1..2").status()).isEqualTo(451);
      assertThat(desk.seen("/en/entry/" + entry + "/editions"))
          .contains("hidden: Someone else's right to show it");
      Page visitor = browser.page(Browser.TELEPHONE);
      visitor.navigate(portal.uri("/de/entry/" + entry + "/edition/1").toString());
      assertThat(visitor.locator("h1")).hasText("Diese Ausgabe ist verborgen");
      assertThat(Browser.barriers(visitor)).isEmpty();
      Browser.picture(visitor, "hidden-edition");
      visitor.context().close();
    }
  }

  private static void hide(Desk desk, String entry) {
    desk.edit(entry);
    desk.page.click("#hide");
    assertThat(desk.page.locator(".hide-means")).containsText("At once visitors see nothing");
    Browser.picture(desk.page, "hide");
    assertThat(Browser.barriers(desk.page)).isEmpty();
    desk.page.click("[id='h:go']");
    assertThat(desk.page.locator(".said")).containsText("Choose a reason");
    decide(desk.page, "PRIVACY");
  }

  private static void decide(Page page, String category) {
    page.selectOption("[id='h:category']", category);
    page.fill("[id='h:note']", "Asked for by the family.");
    page.click("[id='h:go']");
    assertThat(page.locator(".said-info")).containsText("Visitors no longer see it");
  }
}
