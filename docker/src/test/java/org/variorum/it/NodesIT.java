package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar on a real PostgreSQL: one node with the desk, one that only shows. */
@Tag("long")
@ExtendWith(Browser.class)
@EnabledIfEnvironmentVariable(named = "VARIORUM_TEST_PG_URL", matches = "jdbc:postgresql:.*")
class NodesIT {
  private static final List<String> PAGES =
      List.of(
          "/en",
          "/ru/people",
          "/de/events",
          "/places",
          "/sources",
          "/documents",
          "/questions",
          "/stories",
          "/about",
          "/search?q=Wlassow",
          "/search?q=july+1942&disagree=true",
          "/api/search?q=Wlassow",
          "/sitemap.xml",
          "/sitemap/entries-1.xml");

  private static final Page.WaitForConditionOptions SOON =
      new Page.WaitForConditionOptions().setTimeout(60_000);

  @TempDir Path folder;

  @Test
  void showTheSameWithLuceneOnEachNode(Browser browser) throws Exception {
    walk(browser, "nodes_lucene", Map.of());
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "VARIORUM_TEST_OPENSEARCH_URL", matches = "http.*")
  void showTheSameWithOneOpenSearch(Browser browser) throws Exception {
    walk(
        browser,
        "nodes_opensearch",
        Map.of(
            "VARIORUM_OPENSEARCH_URL",
            System.getenv("VARIORUM_TEST_OPENSEARCH_URL"),
            "VARIORUM_OPENSEARCH_NAME",
            "nodes"));
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "VARIORUM_TEST_OPENSEARCH_URL", matches = "http.*")
  void canBeReadWhileTheSearchIsAway() throws Exception {
    Running portal =
        Running.with(
            folder.resolve("away"),
            Map.of("VARIORUM_OPENSEARCH_URL", "http://127.0.0.1:9"),
            "--empty");
    try {
      assertThat(status(portal, "/en/people")).isEqualTo(200);
      assertThat(status(portal, "/en/search?q=Wlassow")).isEqualTo(503);
      assertThat(status(portal, "/api/search?q=Wlassow")).isEqualTo(503);
      assertThat(status(portal, "/-/health")).isEqualTo(200);
    } finally {
      portal.stop();
    }
  }

  private void walk(Browser browser, String database, Map<String, String> search) throws Exception {
    Map<String, String> common = new HashMap<>(database(database));
    common.putAll(search);
    Running desk = Running.with(folder.resolve("desk"), with(common, "VARIORUM_NODE", "desk"));
    Running other = null;
    try {
      desk.awaitDemonstration();
      Map<String, String> showing = with(common, "VARIORUM_NODE", "one");
      showing.put("VARIORUM_READ_ONLY", "true");
      showing.put("VARIORUM_STORE", desk.dataDirectory().resolve("store").toString());
      other = Running.with(folder.resolve("one"), showing);
      for (String path : PAGES) {
        assertThat(status(desk, path)).as("at the desk's node " + path).isEqualTo(200);
        assertThat(status(other, path)).as("at the other node " + path).isEqualTo(200);
      }
      Running shown = other;
      try (Desk curator = Desk.ofTheAdministrator(desk, browser.page(Browser.DESK))) {
        String entry = curator.begin("TOPIC", "Zwirbelholz");
        curator.publish();
        curator.page.waitForCondition(() -> found(shown, "Zwirbelholz") == 1, SOON);
        assertThat(status(shown, "/en/entry/" + entry + "/zwirbelholz")).isEqualTo(200);

        hide(curator, entry);
        curator.page.waitForCondition(
            () -> status(shown, "/en/entry/" + entry + "/zwirbelholz") == 410, SOON);
        curator.page.waitForCondition(() -> found(shown, "Zwirbelholz") == 0, SOON);

        other.stop();
        curator.begin("TOPIC", "Quastenflosser");
        curator.publish();
        curator.page.waitForCondition(() -> found(desk, "Quastenflosser") == 1, SOON);
        other.restart();
        curator.page.waitForCondition(() -> found(shown, "Quastenflosser") == 1, SOON);
      }
    } finally {
      if (other != null) {
        other.stop();
      }
      desk.stop();
    }
  }

  private static void hide(Desk desk, String entry) {
    desk.edit(entry);
    desk.page.click("#hide");
    desk.page.selectOption("[id='h:category']", "PRIVACY");
    desk.page.fill("[id='h:note']", "Asked for by the family.");
    desk.page.click("[id='h:go']");
  }

  private static int found(Running portal, String words) {
    try (InputStream answer = portal.uri("/api/search?q=" + words).toURL().openStream()) {
      String json = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(json.replaceAll("(?s).*\"total\":(\\d+).*", "$1"));
    } catch (IOException notYet) {
      return -1;
    }
  }

  private static int status(Running portal, String path) {
    try {
      HttpURLConnection connection = (HttpURLConnection) portal.uri(path).toURL().openConnection();
      connection.setReadTimeout(60_000);
      connection.setInstanceFollowRedirects(false);
      return connection.getResponseCode();
    } catch (IOException e) {
      return -1;
    }
  }

  private static Map<String, String> with(Map<String, String> common, String name, String value) {
    Map<String, String> all = new HashMap<>(common);
    all.put(name, value);
    return all;
  }

  /** A new database in the cluster of the tests. */
  private static Map<String, String> database(String name) throws SQLException {
    String url = System.getenv("VARIORUM_TEST_PG_URL");
    String user = System.getenv("VARIORUM_TEST_PG_USER");
    String password = System.getenv("VARIORUM_TEST_PG_PASSWORD");
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name);
      statement.execute("create database " + name);
    }
    return Map.of(
        "VARIORUM_DATABASE_URL",
        url.replaceFirst("/[^/]*$", "/" + name),
        "VARIORUM_DATABASE_USER",
        user,
        "VARIORUM_DATABASE_PASSWORD",
        password);
  }
}
