package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account from its invitation on: password, second factor, sessions. */
@ExtendWith({RunningPortal.class, Browser.class})
class AccountIT {
  private static final String PASSWORD = "seven sleepy owls";
  private static final int SECONDS = 30;

  @Test
  void leadsAColleagueFromTheInvitationToTheEndOfASession(Running portal, Browser browser)
      throws Exception {
    try (Desk admin = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Desk ludmila = new Desk(portal, browser.page(Browser.TELEPHONE));
        Desk elsewhere = new Desk(portal, browser.page(Browser.DESK))) {
      join(ludmila, invite(admin));
      ludmila.fillIn("ludmila", PASSWORD);
      assertThat(ludmila.page.locator(".desk-first")).isVisible();

      String secret = setUpSecondFactor(ludmila.page, ludmila);
      List<String> paper = ludmila.page.locator(".desk-paper code").allTextContents();
      assertThat(paper).hasSize(10);
      look(ludmila, "second-factor-codes");
      ludmila.signOut();
      ludmila.fillIn("ludmila", PASSWORD);
      look(ludmila, "code");
      enterCode(ludmila.page, "000000");
      assertThat(ludmila.page.locator(".said")).containsText("That code is wrong");
      enterCode(ludmila.page, code(secret, Instant.now().plusSeconds(SECONDS)));
      assertThat(ludmila.page.locator(".desk-first")).isVisible();

      elsewhere.signIn("ludmila", PASSWORD);
      enterCode(elsewhere.page, paper.get(0).toUpperCase(Locale.ROOT));
      assertThat(elsewhere.page.locator(".desk-first")).isVisible();
      ludmila.open("/admin/account");
      assertThat(ludmila.page.locator("#sessions li")).hasCount(2);
      assertThat(ludmila.page.locator("#sessions")).containsText("Chrome, Linux");
      look(ludmila, "account");
      ludmila.page.click("#sessions button");
      assertThat(ludmila.page.locator(".said")).containsText("That session has ended");
      assertThat(elsewhere.open("/admin/entries").page.url()).contains("/admin/sign-in");
      assertThat(ludmila.open("/admin/entries").page.url()).doesNotContain("sign-in");
    }
  }

  /** Makes an invitation and returns its link. */
  private static String invite(Desk admin) {
    admin.open("/admin/invitations");
    admin.page.selectOption("[id='i:role']", "REVIEWER");
    admin.page.fill("[id='i:pen']", "L. Orlova");
    admin.page.click("[id='i:make']");
    assertThat(admin.page.locator(".said")).containsText("The invitation is made");
    look(admin, "invitations");
    String link = admin.page.locator("#link").textContent().strip();
    return link.substring(link.indexOf("/admin/join/"));
  }

  private static void join(Desk ludmila, String link) {
    ludmila.open(link);
    look(ludmila, "join");
    assertThat(ludmila.page.locator("[id='join:pen']")).hasValue("L. Orlova");
    ludmila.page.fill("[id='join:login']", "ludmila");
    choose(ludmila.page, "ludmila-orlova");
    assertThat(ludmila.page.locator(".said")).containsText("made of your name");
    choose(ludmila.page, PASSWORD);
    assertThat(ludmila.page.locator("main")).containsText("Your account is ready");
    String joined = ludmila.page.url();
    assertThat(ludmila.open(link).page.locator("main")).containsText("This link was used");
    ludmila.page.navigate(joined);
  }

  private static void choose(Page page, String password) {
    page.fill("[id='join:chosen']", password);
    page.fill("[id='join:again']", password);
    page.click("[id='join:go']");
  }

  private static String setUpSecondFactor(Page page, Desk ludmila) throws Exception {
    ludmila.open("/admin/second-factor");
    look(ludmila, "second-factor");
    assertThat(page.locator("svg.desk-qr")).isVisible();
    String secret = page.locator(".desk-secret").textContent().strip();
    page.fill("[id='factor:code']", code(secret, Instant.now()));
    page.click("[id='factor:confirm']");
    assertThat(page.locator(".said")).containsText("The second factor is in force");
    return secret;
  }

  private static void enterCode(Page page, String code) {
    page.fill("[id='second:code']", code);
    page.click("[id='second:go']");
  }

  /** What an app shows (RFC 6238). */
  private static String code(String secret, Instant now) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(bytes(secret.replace(" ", "")), "RAW"));
    byte[] made =
        mac.doFinal(
            ByteBuffer.allocate(Long.BYTES).putLong(now.getEpochSecond() / SECONDS).array());
    int number = ByteBuffer.wrap(made, made[made.length - 1] & 0xf, 4).getInt() & 0x7fffffff;
    return "%06d".formatted(number % 1_000_000);
  }

  private static byte[] bytes(String base32) {
    ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    int held = 0;
    int bits = 0;
    for (char each : base32.toCharArray()) {
      held = (held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each)) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (held >> bits));
      }
    }
    return bytes.array();
  }

  @Test
  void tellsWhoGuessesHowLongToWait(Running portal, Browser browser) {
    try (Desk stranger = new Desk(portal, browser.page(Browser.TELEPHONE))) {
      stranger.open("/admin/sign-in");
      Response answer = guess(stranger);
      assertThat(stranger.page.locator(".said")).containsText("do not go together");
      for (int i = 0; i < 9 && answer.status() != 429; i++) { // a slow machine outlasts a pause
        answer = guess(stranger);
      }

      assertThat(answer.status()).isEqualTo(429);
      assertThat(answer.headerValue("retry-after")).matches("\\d+");
      assertThat(stranger.page.locator(".said")).containsText("Please try again in");
    }
  }

  private static Response guess(Desk stranger) {
    return stranger.page.waitForResponse(
        response ->
            response.url().contains("/admin/sign-in") && response.request().method().equals("POST"),
        () -> stranger.fillIn("nobody-at-all", "not the password"));
  }

  private static void look(Desk desk, String name) {
    assertThat(Browser.barriers(desk.page)).as(name).isEmpty();
    assertThat(
            desk.page
                .evaluate("document.documentElement.scrollWidth - window.innerWidth")
                .toString())
        .as(name + " is no wider than the screen")
        .matches("0|-.*");
    Browser.picture(desk.page, "desk-" + name);
  }
}
