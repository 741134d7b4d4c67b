package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in by a provider of identities: a real one, that is started here. */
@ExtendWith({RunningPortal.class, Browser.class})
class ProviderIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void letsInWhoConnectedHisAccountAndNobodyElse(Running portal, Browser browser) throws Exception {
    String folder = System.getenv("VARIORUM_TEST_OIDC");
    assumeTrue(folder != null, "The provider of identities is not there: ./verify installs it");
    try (Desk stranger = new Desk(portal, browser.page(Browser.DESK))) {
      stranger.open("/admin/sign-in?to=/admin/entries").page.click("#provider");
      assertThat(stranger.page.locator("main")).containsText("The provider could not be asked");
    }
    Process provider = start(portal, folder);
    try (Desk admin = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Desk stranger = new Desk(portal, browser.page(Browser.DESK))) {
      stranger.open("/admin/sign-in").page.click("#provider");
      vouch(stranger.page, "mallory");
      assertThat(stranger.page.locator("main")).containsText("no colleague here is connected");
      assertThat(stranger.get("/admin/entries").status()).isEqualTo(302);

      admin.open("/admin/account").page.click("#connect");
      vouch(admin.page, "ada");
      assertThat(admin.page.locator("main")).containsText("From now on you can sign in there too");
      admin.signOut();
      admin.open("/admin/sign-in?to=/admin/entries").page.click("#provider");
      admin.page.waitForURL("**/admin/entries");
    } finally {
      provider.destroy();
    }
  }

  /** Signs in at the provider, which takes any password, and allows what is asked. */
  private static void vouch(Page page, String name) {
    page.fill("input[name=login]", name);
    page.fill("input[name=password]", "any");
    page.click("button[type=submit]");
    page.click("button[type=submit]:has-text('Continue')");
  }

  private static Process start(Running portal, String folder) throws IOException {
    Process provider =
        new ProcessBuilder(
                "node",
                "provider.mjs",
                String.valueOf(portal.providerPort()),
                portal.uri("/admin/provider/back").toString())
            .directory(Path.of(folder).toFile())
            .redirectErrorStream(true)
            .redirectOutput(portal.dataDirectory().resolve("test").resolve("provider.log").toFile())
            .start();
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && provider.isAlive()) {
      if (answers(portal.providerPort())) {
        return provider;
      }
      pause();
    }
    throw new IllegalStateException("The provider of identities did not start");
  }

  private static boolean answers(int port) {
    try {
      URI address = URI.create("http://localhost:" + port + "/.well-known/openid-configuration");
      return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
