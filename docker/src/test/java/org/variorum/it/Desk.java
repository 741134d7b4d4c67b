package org.variorum.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;

/** A colleague at the desk, with a browser of his own; closing it closes the browser's window. */
final class Desk implements AutoCloseable {
  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000); // for a machine that is at work
  }

  private static final Page.WaitForConditionOptions FOR_THE_DEMONSTRATION =
      new Page.WaitForConditionOptions().setTimeout(300_000);

  final Running portal;
  final Page page;

  Desk(Running portal, Page page) {
    this.portal = portal;
    this.page = page;
  }

  /** The administrator, signed in. */
  static Desk ofTheAdministrator(Running portal, Page page) {
    Desk desk = new Desk(portal, page);
    desk.signIn("admin", Running.PASSWORD);
    assertThat(page.locator(".desk-first")).isVisible();
    return desk;
  }

  /** Is given an account by the administrator, signs in and chooses a password. */
  void enterAsContributor(Desk administrator, String login) {
    String password = administrator.addContributor(login);
    signIn(login, password);
    page.fill("[id='change:old']", password);
    page.fill("[id='change:chosen']", "another-long-passphrase");
    page.fill("[id='change:again']", "another-long-passphrase");
    page.click("[id='change:keep']");
    assertThat(page.locator(".desk-first")).isVisible();
  }

  /** Adds a contributor and returns the password that is shown once. */
  private String addContributor(String login) {
    open("/admin/staff");
    page.fill("[id='s:login']", login);
    page.fill("[id='s:pen']", "A contributor");
    page.selectOption("[id='s:role']", "CONTRIBUTOR");
    page.click("[id='s:add']");
    assertThat(page.locator(".said")).containsText("First password");
    return page.locator(".said").textContent().replaceAll("(?s).*: (\\S+)\\s*$", "$1");
  }

  void signIn(String login, String password) {
    open("/admin/sign-in");
    fillIn(login, password);
  }

  void fillIn(String login, String password) {
    page.fill("[id='signin:login']", login);
    page.fill("[id='signin:password']", password);
    page.click("[id='signin:go']");
  }

  void signOut() {
    page.click(".desk-rest > summary");
    page.click("[id='leave:out']");
  }

  Desk open(String path) {
    page.navigate(portal.uri(path).toString());
    return this;
  }

  Desk edit(String entry) {
    return open("/admin/entry/" + entry);
  }

  /** Begins an entry and stays on its page; returns its identifier. */
  String begin(String kind, String heading) {
    open("/admin/new");
    page.selectOption("[id='n:kind']", kind);
    page.fill("[id='n:heading']", heading);
    page.click("[id='n:go']");
    page.waitForURL("**/admin/entry/*");
    return page.url().replaceAll(".*/entry/([0-9a-z]{8}).*", "$1");
  }

  /** Unfolds a part of the form, unless it stands open. */
  void unfold(String part) {
    if (page.locator("#" + part).getAttribute("open") == null) {
      page.click("#" + part + " > summary");
    }
  }

  void save() {
    page.click("[id='e:save']");
  }

  void publish() {
    page.click("[id='e:publish']");
  }

  /** The identifier of an entry of the demonstration, which loads while the portal runs. */
  String demonstrated(String words) {
    String path = "/api/v1/search?q=" + words.replace(" ", "+");
    page.waitForCondition(() -> seen(path).contains("\"id\""), FOR_THE_DEMONSTRATION);
    return seen(path).replaceAll("(?s).*?\"id\":\"([0-9a-z]{8})\".*", "$1");
  }

  /** What is answered to this browser, with plain blanks. */
  String seen(String path) {
    return get(path).text().replace('\u00a0', ' ');
  }

  APIResponse get(String path) {
    return page.request()
        .get(
            portal.uri(path).toString(),
            RequestOptions.create().setMaxRedirects(0).setTimeout(120_000));
  }

  @Override
  public void close() {
    page.context().close();
  }
}
