package org.variorum.it;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What tests ask of the demonstration archive without looking at a page. */
final class Visits {
  private Visits() {}

  /** The demonstration archive is loaded while the portal is already read. */
  static void awaitTheDemonstration(Running portal, Page page) {
    page.waitForCondition(
        () -> get(portal, page, "/api/v1/search?q=Meretskov").text().contains("Meretskov"),
        new Page.WaitForConditionOptions().setTimeout(300_000));
  }

  /** The path of the entry that a search finds first. */
  static String entry(Running portal, Page page, String words) {
    String hits = get(portal, page, "/api/v1/search?q=" + coded(words)).text();
    return "/entry/" + hits.replaceAll("(?s).*?\"id\":\"([0-9a-z]{8})\".*", "$1");
  }

  static APIResponse get(Running portal, Page page, String path) {
    return page.request()
        .get(portal.uri(path).toString(), RequestOptions.create().setTimeout(120_000));
  }

  static String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
