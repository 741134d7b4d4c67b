package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What people type to break programs goes through every parameter: all of it through the search,
 * and of the rest a share through each, another one each time. No answer is a fault of ours, slow,
 * or has anything in it that was smuggled in.
 */
@ExtendWith(RunningPortal.class)
class NaughtyStringsIT {
  private static final Path STRINGS =
      Path.of(
          System.getProperty("variorum.payloads", "../../shared/data/payloads"),
          "blns",
          "blns.json");
  private static final int SHARE = 14;
  private static final long SLOW = 2_000;

  /** All that the box and the form of the search say. */
  private static final String SEARCH =
      "q phrase exact kind sort page scans disagree checked type under topic place person by"
          + " language km from to style least most heading text title code without";

  /** Bytes as they stand in an address: no text, no number, out of all bounds. */
  private static final List<String> ODD =
      List.of(
          "%00",
          "a%00b",
          "%ED%A0%80",
          "%FF%FE",
          "-1",
          "0",
          "1000000000000",
          "99999999999999999999999",
          "1e9",
          "NaN",
          "",
          "%20",
          "..%2F..%2Fetc",
          "a".repeat(5000));

  private final List<String> faults = new ArrayList<>();

  @Test
  void breakNothing(Running portal) throws Exception {
    assumeTrue(Files.exists(STRINGS), "The big list of naughty strings is not at " + STRINGS);
    Asker asker = new Asker(portal);
    List<String> strings = new ArrayList<>();
    asker
        .read(Files.readString(STRINGS))
        .forEach(one -> strings.add(URLEncoder.encode(one.asText(), StandardCharsets.UTF_8)));
    assertThat(strings).hasSizeGreaterThan(400);

    strings.forEach(one -> ask(asker, "/en/search?q=" + one));
    int turn = 0;
    for (String place : places(asker)) {
      for (int i = 0; i < SHARE; i++) {
        ask(asker, place + strings.get(Math.floorMod(turn++ * 37, strings.size())));
      }
      ODD.forEach(one -> ask(asker, place + one));
      ask(asker, place + "1&" + place.replaceFirst("^[^?]*\\??", "") + "2");
    }

    assertThat(faults).isEmpty();
  }

  /** All addresses up to where a value of a visitor follows. */
  private static List<String> places(Asker asker) throws Exception {
    JsonNode question = asker.json("/api/v1/questions?size=1").at("/items/0");
    String id = question.at("/entry/id").asText();
    String entry = "/en/entry/" + id;
    List<String> places =
        new ArrayList<>(
            List.of("/", "/en/", "/ru/entry/", "/en/follow/", "/id/gnd/", "/id/", "/scan/"));
    places.addAll(List.of("/iiif/3/", "/iiif/presentation/3/", "/house/", "/sitemap/", "/api/"));
    places.addAll(List.of(entry + "/", entry + "/edition/", entry + "/editions/"));
    places.addAll(List.of(entry + "/question/", entry + "/scan/", "/api/v1/", "/api/entries/"));
    add(places, "/ru/search", SEARCH);
    for (String form : List.of("csv", "json", "ris", "bib", "atom")) {
      add(places, "/en/search." + form, "q type place from page");
    }
    add(places, "/de/search/topic", "q kind type place from to text order page");
    for (String list : List.of("/en/my-list", "/de/my-list.csv", "/en/my-list.ris")) {
      add(places, list, "entries");
    }
    add(places, "/de/people", "filter kind sort at after before page");
    add(places, "/ru/timeline", "from to kind about disputed as after");
    add(places, "/en/map", "from to kind about disputed at zoom place borders as page");
    add(places, entry + "/relations", "as");
    add(places, entry + "/within", "q");
    add(places, "/en/people/table", "filter kind from to disputed sort order page");
    add(places, "/en/stories", "filter sort page");
    add(places, "/en/questions", "kind over sources sort page");
    add(places, "/en/documents", "scans page");
    add(places, "/en/beside", "document");
    add(places, entry, "scans page");
    add(places, entry + "/cite", "part style");
    add(places, entry + "/editions", "from to");
    add(places, entry + "/scan", "page q");
    add(
        places,
        question.get("url").asText().replaceFirst("^https?://[^/]+", ""),
        "kind nearness interest");
    for (String form : List.of("correct", "report", "comment", "object")) {
      add(places, entry + "/" + form, "part");
    }
    add(places, "/opensearch.xml", "lang");
    add(places, "/api/opensearch-suggest", "q lang");
    add(places, "/api/search", "q");
    add(places, "/api/suggest", "q lang");
    add(places, "/api/references/" + id, "format part lang");
    add(places, "/api/pdf/" + id, "from to lang");
    add(places, "/iiif/search/2/" + id, "q from");
    addInterface(places, asker.json("/api/openapi.json"), id);
    return places;
  }

  private static void addInterface(List<String> places, JsonNode description, String id) {
    JsonNode named = description.at("/components/parameters");
    description
        .get("paths")
        .properties()
        .forEach(
            path -> {
              String at =
                  path.getKey()
                      .replace("{id}", id)
                      .replace("{question}", "q1")
                      .replace("{number}", "1")
                      .replace("{file}", "gnd")
                      .replace("{identifier}", "1");
              for (JsonNode ref : path.getValue().at("/get/parameters")) {
                String key = ref.get("$ref").asText().replaceFirst(".*/", "");
                if (named.get(key).get("in").asText().equals("query")) {
                  places.add("/api/v1" + at + "?" + named.get(key).get("name").asText() + "=");
                }
              }
            });
  }

  private static void add(List<String> places, String path, String names) {
    for (String name : names.split(" ", -1)) {
      places.add(path + "?" + name + "=");
    }
  }

  private void ask(Asker asker, String address) {
    String shown = address.length() > 160 ? address.substring(0, 160) + "…" : address;
    try {
      long begin = System.nanoTime();
      HttpResponse<String> answer = asker.get(address);
      long took = (System.nanoTime() - begin) / 1_000_000;
      if (took > SLOW) { // what is slow by itself is so again
        begin = System.nanoTime();
        answer = asker.get(address);
        took = (System.nanoTime() - begin) / 1_000_000;
      }
      if (answer.statusCode() >= 500) {
        faults.add(answer.statusCode() + " " + shown);
      }
      if (took > SLOW) {
        faults.add(took + " ms " + shown);
      }
      String type = answer.headers().firstValue("Content-Type").orElse("");
      if (type.startsWith("text/html")) {
        smuggled(answer.body(), shown);
      }
    } catch (Exception e) {
      faults.add(e + " " + shown);
    }
  }

  /** Our pages have scripts of their own address only, and no element that acts by itself. */
  private void smuggled(String html, String shown) {
    for (Element element : Jsoup.parse(html).getAllElements()) {
      boolean script =
          element.normalName().equals("script")
              && !element.hasAttr("src")
              && !element.attr("type").equals("application/ld+json");
      boolean foreign = element.is("iframe, object, embed, applet, base, marquee, xss, frameset");
      boolean acts =
          element.attributes().asList().stream()
              .anyMatch(
                  one ->
                      one.getKey().toLowerCase(Locale.ROOT).startsWith("on")
                          || one.getValue()
                                  .strip()
                                  .toLowerCase(Locale.ROOT)
                                  .startsWith("javascript:")
                              && List.of("href", "src", "action").contains(one.getKey()));
      if ((script && !shown.contains("/table")) || foreign || acts) {
        faults.add("smuggled " + element.cssSelector() + " " + shown);
      }
    }
  }
}
