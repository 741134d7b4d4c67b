package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk as a curator meets it, and as it turns strangers away. */
@ExtendWith({RunningPortal.class, Browser.class})
class CuratorIT {
  private static final Path SCANS =
      Path.of(System.getProperty("variorum.scans", "../../shared/data/scans/ehri-typewritten"));
  private static final Page.WaitForConditionOptions TWO_SECONDS =
      new Page.WaitForConditionOptions().setTimeout(2_000);
  private static final String HEADING = "#f-heading input[lang=en]";
  private static final String SUMMARY = "#f-text textarea[lang=en] >> nth=0";

  @Test
  void saysWhenNameAndPasswordDoNotGoTogether(Running portal, Browser browser) {
    try (Desk desk = new Desk(portal, browser.page(Browser.DESK))) {
      desk.signIn("admin", "not-the-password");

      assertThat(desk.page.locator(".said")).containsText("do not go together");
      assertThat(desk.page.locator("[id='signin:password']")).isVisible();
    }
  }

  @Test
  void showsVisitorsWhatIsPublishedWithinTwoSeconds(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String entry = desk.begin("PLACE", "Quillinghaven");
      assertThat(desk.seen("/api/v1/search?q=Quillinghaven")).doesNotContain(entry);

      desk.publish();

      assertThat(desk.page.locator(".said")).containsText("Published as edition 1");
      desk.page.waitForCondition(
          () -> desk.seen("/api/v1/search?q=Quillinghaven").contains(entry), TWO_SECONDS);
      assertThat(desk.seen("/entry/" + entry)).contains("Quillinghaven");
    }
  }

  @Test
  void correctsADateOfBirthForVisitorsWithinTwoSeconds(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String vlasov = desk.demonstrated("Andrey Andreyevich Vlasov");
      String question = "/en/entry/" + vlasov + "/question/q1";
      assertThat(desk.seen(question)).contains("1 November 1901").doesNotContain("3 November 1901");
      desk.edit(vlasov);
      desk.unfold("part-q1");
      desk.page.click("#part-c13 .desk-open");
      Locator date = desk.page.locator("#part-c13 [data-datefield] >> nth=0");
      date.fill("3.11.1901");
      assertThat(desk.page.locator("#part-c13 .read").first()).containsText("3 November 1901");

      desk.publish();

      assertThat(desk.page.locator(".said")).containsText("Published as edition");
      desk.page.waitForCondition(
          () -> desk.seen(question).contains("3 November 1901"), TWO_SECONDS);
    }
  }

  @Test
  void showsVisitorsTheFormsByRuleThatWereAccepted(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.TELEPHONE))) {
      String entry = desk.begin("PLACE", "Yukhnov");
      desk.unfold("f-names");
      desk.page.click("#f-names >> text=Add a name");
      Locator name = desk.page.locator("#part-n1");
      name.locator("input").nth(0).fill("Юхнов");
      name.locator("input").nth(1).fill("ru");

      name.locator("text=Propose forms").click();
      assertThat(name.locator(".desk-proposals li")).hasCount(8);
      assertThat(Browser.barriers(desk.page)).isEmpty();
      name.locator("[aria-label='Strike: Juchnow']").click();
      assertThat(name.locator(".desk-proposals li")).hasCount(7);
      name.locator("text=Accept all").click();
      assertThat(desk.page.locator("#part-n2 .name-scheme")).hasText("BGN/PCGN");
      desk.publish();

      assertThat(desk.page.locator(".said")).containsText("Published as edition 1");
      assertThat(desk.seen("/en/entry/" + entry))
          .contains("Yukhnov", "Iukhnov", "Юхновъ", "by rule, Hungarian usage")
          .doesNotContain("Juchnow", "͡");
    }
  }

  @Test
  void showsADraftByThePagesOfVisitorsToColleaguesOnly(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Desk stranger = new Desk(portal, browser.page(Browser.DESK))) {
      String entry = desk.begin("PLACE", "Draftminster");
      desk.page.fill(HEADING, "Draftminster on Tyne");

      Page preview = desk.page.waitForPopup(() -> desk.page.click("#preview"));

      assertThat(preview.locator("h1")).hasText("Draftminster on Tyne");
      assertThat(preview.locator(".draft-bar")).containsText("Preview of a draft, not published");
      assertThat(preview.locator("meta[name=robots]")).hasAttribute("content", "noindex");
      APIResponse answer = desk.get("/admin/preview/en/" + entry);
      assertThat(answer.headers()).containsEntry("cache-control", "no-store");
      assertThat(answer.headers()).containsEntry("x-robots-tag", "noindex");
      assertThat(desk.get("/entry/" + entry).status()).isEqualTo(404);
      assertThat(desk.get("/admin/preview/en/00000000").status()).isEqualTo(404);
      assertThat(stranger.get("/admin/preview/en/" + entry).headers().get("location"))
          .contains("/admin/sign-in");
      assertThat(Browser.barriers(preview)).isEmpty();
    }
  }

  @Test
  void showsAQuestionOfADraft(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String capture = desk.demonstrated("Capture of General Vlasov");

      desk.open("/admin/preview/ru/" + capture);
      desk.page.click("a[href='/admin/preview/ru/" + capture + "/question/q1'] >> nth=0");

      assertThat(desk.page.locator("article.account")).hasCount(3);
      assertThat(desk.page.locator(".draft-bar")).isVisible();
      desk.page.click(".crumb a");
      assertThat(desk.page.locator(".draft-bar")).isVisible();
    }
  }

  @Test
  void leadsFromWhatForbidsPublishingToTheField(Running portal, Browser browser) {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.begin("PERSON", "Someone Unsourced");
      desk.page.selectOption("[id='e:asks']", new SelectOption().setLabel("Born"));
      desk.page.click("[id='e:ask']");
      desk.page.locator("#part-c1 [data-datefield] >> nth=0").fill("1990");
      desk.page.click("#sources-c1 >> text=Remove");
      assertThat(desk.page.locator("#sources-c1 .desk-citation")).hasCount(0);

      desk.publish();

      Locator problems = desk.page.locator(".desk-problems a");
      assertThat(problems).hasCount(3);
      assertThat(problems.first()).containsText("Born: 1990 (c1): no source is given for it");
      desk.page.click("#f-questions > summary");
      problems.first().click();
      assertThat(desk.page.locator("#sources-c1 button").last()).isFocused();
      assertThat(desk.page.locator("#living")).containsText("born 1990. Will not be listed");
      problems.nth(1).click();
      assertThat(desk.page.locator("#f-basis select")).isFocused();
      assertThat(problems.last()).containsText("someone else than you");
    }
  }

  @Test
  void keepsWhatIsBeingWrittenWhileScansAreAttached(Running portal, Browser browser)
      throws Exception {
    assumeThat(Files.isDirectory(SCANS)).as("the scans lie in " + SCANS.toAbsolutePath()).isTrue();
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Stream<Path> folder = Files.list(SCANS)) {
      desk.begin("UNIT", "Letters");
      desk.page.fill(HEADING, "Letters of the year 1938");

      desk.page.setInputFiles(
          "#scans",
          folder
              .filter(file -> file.toString().endsWith(".jpg"))
              .sorted()
              .limit(3)
              .toArray(Path[]::new));

      assertThat(desk.page.locator(".upload-item.attached")).hasCount(3);
      desk.unfold("f-pictures");
      assertThat(desk.page.locator(".desk-picture img")).hasCount(3);
      assertThat(desk.page.locator(HEADING)).hasValue("Letters of the year 1938");
      desk.save();
      assertThat(desk.page.locator(".said")).containsText("Saved");
      desk.page.reload();
      assertThat(desk.page.locator(".desk-picture")).hasCount(3);
    }
  }

  @Test
  void tellsTheSecondOfTwoCuratorsAndLosesNothing(Running portal, Browser browser) {
    try (Desk first = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Desk second = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      String entry = first.begin("PLACE", "Twinford");
      second.edit(entry);
      first.page.fill(HEADING, "Twinford the First");
      first.unfold("f-text");
      first.page.fill(SUMMARY, "A town on two rivers.");
      first.save();
      assertThat(first.page.locator(".said")).containsText("Saved");

      second.page.fill(HEADING, "Twinford the Second");
      second.unfold("f-open");
      second.page.click("#f-open button:has-text('Add a line')");
      second.page.fill("#f-open input[lang=en]", "Its founding");
      second.save();

      Locator meeting = second.page.locator(".desk-meeting");
      assertThat(meeting).containsText("Twinford the First");
      assertThat(meeting).containsText("Twinford the Second");
      assertThat(second.page.locator(HEADING)).hasValue("Twinford the Second");
      second.save();
      assertThat(second.page.locator(".said")).containsText("Saved");
      first.edit(entry);
      assertThat(first.page.locator(HEADING)).hasValue("Twinford the Second");
      assertThat(first.page.locator(SUMMARY)).hasValue("A town on two rivers.");
      assertThat(first.page.locator("#f-open input[lang=en]")).hasValue("Its founding");
    }
  }

  @Test
  void letsAContributorWriteButNotPublish(Running portal, Browser browser) {
    try (Desk admin = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Desk contributor = new Desk(portal, browser.page(Browser.DESK))) {
      String entry = admin.begin("PLACE", "Draughton");
      contributor.enterAsContributor(admin, "helga");

      contributor.edit(entry);
      contributor.page.fill(HEADING, "Draughton upon Sea");
      contributor.save();

      assertThat(contributor.page.locator(".said")).containsText("Saved");
      assertThat(contributor.page.locator("[id='e:publish']")).hasCount(0);
      forgePublishing(contributor.page);
      assertThat(contributor.get("/entry/" + entry).status()).isEqualTo(404);
      assertThat(admin.edit(entry).page.locator(".desk-head")).containsText("draft");
      assertThat(contributor.get("/admin/staff").status()).isEqualTo(403);
    }
  }

  /** Sends what the button would send if it were there. */
  private static void forgePublishing(Page page) {
    page.evaluate(
        """
        async () => {
          const form = document.getElementById("e");
          const sent = new URLSearchParams(new FormData(form));
          sent.set("jakarta.faces.partial.ajax", "true");
          sent.set("jakarta.faces.source", "e:publish");
          sent.set("jakarta.faces.partial.execute", "@all");
          sent.set("e:publish", "e:publish");
          sent.set("primefaces.nonce", window.PrimeFaces.csp.NONCE_VALUE);
          const headers = { "Faces-Request": "partial/ajax" };
          const answer = await fetch(form.action, { method: "POST", headers, body: sent });
          return answer.status;
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.DESK, Browser.TELEPHONE})
  @Tag("long")
  void putsNoBarrierInAColleaguesWay(int width, Running portal, Browser browser) {
    List<String> barriers = new ArrayList<>();
    for (ColorScheme scheme : Browser.schemes(width)) {
      try (Desk desk = new Desk(portal, browser.page(width, "en", scheme, true))) {
        desk.open("/admin/sign-in");
        look(desk, "sign-in", width, scheme, barriers);
        desk.fillIn("admin", Running.PASSWORD);
        String vlasov = desk.demonstrated("Andrey Andreyevich Vlasov");
        for (String path :
            List.of(
                "/admin",
                "/admin/entries",
                "/admin/new",
                "/admin/staff",
                "/admin/pages",
                "/admin/pages/imprint",
                "/admin/password",
                "/admin/entry/" + vlasov + "/history",
                "/admin/nothing-here",
                "/admin/entry/" + vlasov)) {
          desk.open(path);
          look(desk, path.replace(vlasov, "vlasov"), width, scheme, barriers);
        }
        if (scheme == ColorScheme.LIGHT) { // the long page once for each width
          unfoldAll(desk);
          look(desk, "unfolded", width, scheme, barriers);
        }
      }
    }
    assertThat(barriers).isEmpty();
  }

  private static void unfoldAll(Desk desk) {
    for (String part : List.of("f-names", "f-text", "f-particulars", "f-relations", "f-open")) {
      desk.unfold(part);
    }
    desk.unfold("part-q9");
    desk.page.click("#part-q9 button:has-text('Wording, accounts')");
    assertThat(desk.page.locator("#part-a1")).isVisible();
    desk.page.click("#part-a1 .desk-open");
    assertThat(desk.page.locator("#sources-a1")).isVisible();
  }

  private static void look(
      Desk desk, String name, int width, ColorScheme scheme, List<String> barriers) {
    String where = name + " " + width + " " + scheme;
    Browser.barriers(desk.page).forEach(one -> barriers.add(where + " " + one));
    Object wider = desk.page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    if (((Number) wider).intValue() > 0) {
      barriers.add(where + " is wider than the screen");
    }
    Browser.picture(desk.page, "desk" + where.replaceAll("[^a-zA-Z0-9]+", "-"));
  }

  @Test
  @Tag("long")
  void writesAPageOfTheArchiveAndRestoresWhatStoodThere(Running portal, Browser browser) {
    try (Desk first = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK));
        Desk second = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      first.open("/admin/entries");
      assertThat(first.page.locator(".desk-hint")).containsText("Contact");
      first.open("/admin/pages").page.click("main a:has-text('Contact')");
      second.open("/admin/pages/contact");
      first.page.fill("[id='e:en']", "Write to archive@example.org");
      Page preview = first.page.waitForPopup(() -> first.page.click("text=Preview in English"));
      assertThat(preview.locator("main")).containsText("Write to archive@example.org");
      assertThat(preview.locator(".draft-bar")).containsText("Preview");
      assertThat(first.seen("/en/contact")).doesNotContain("example.org");

      first.save();

      assertThat(first.page.locator(".said")).containsText("Saved as version 1");
      assertThat(first.page.locator("[id='e:en']")).hasValue("<p>Write to archive@example.org</p>");
      assertThat(first.page.locator("[id='e:de']")).hasValue("");
      assertThat(first.seen("/de/contact")).contains("example.org");

      second.page.fill("[id='e:en']", "<p>Write to nobody</p>");
      second.save();
      assertThat(second.page.locator(".desk-meeting")).containsText("Two people");
      assertThat(second.page.locator("#theirs-en")).hasValue("<p>Write to archive@example.org</p>");
      assertThat(second.page.locator("[id='e:en']")).hasValue("<p>Write to nobody</p>");
      assertThat(Browser.barriers(second.page)).isEmpty();
      second.save();
      assertThat(second.page.locator(".said")).containsText("Saved as version 2");

      second.page.click("button[aria-label='Restore: 1']");
      assertThat(second.page.locator(".said-info").first()).containsText("Restored as version 3");
      assertThat(second.seen("/en/contact")).contains("example.org");
      second.page.click("[id='e:back']");
      assertThat(second.page.locator(".said-info").first()).containsText("Restored as version 4");
      assertThat(second.seen("/en/contact")).doesNotContain("example.org");
    }
  }

  @Test
  void letsNobodyInWhoHasNotSignedIn(Running portal, Browser browser) {
    try (Desk desk = new Desk(portal, browser.page(Browser.DESK))) {
      for (String path :
          List.of("/admin", "/admin/new", "/admin/staff", "/admin/pages", "/admin/password")) {
        desk.open(path);
        assertThat(desk.page.url()).as(path).contains("/admin/sign-in");
      }
      for (String path : List.of("/admin/api/uploads", "/admin/api/date?text=1900")) {
        assertThat(desk.get(path).status()).as(path).isEqualTo(401);
      }
    }
  }

  @Test
  void keepsTheSessionToTheDeskAndAwayFromOtherSites(Running portal, Browser browser) {
    try (Desk desk = new Desk(portal, browser.page(Browser.DESK))) {
      assertThat(desk.get("/admin/sign-in").headersArray())
          .filteredOn(header -> header.name.equalsIgnoreCase("set-cookie"))
          .singleElement()
          .satisfies(
              header ->
                  assertThat(header.value)
                      .contains("Path=/admin;", "HttpOnly")
                      .containsIgnoringCase("SameSite=Lax"));
      desk.open("/admin/sign-in");
      String icon = desk.page.locator("link[rel=icon]").getAttribute("href");
      assertThat(desk.get(icon).status()).isEqualTo(200);
    }
  }
}
