package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever is kept from visitors stands behind no door: pages, lists, facets, suggestions, feeds,
 * files, the sitemap, linked data, the interface, the timeline, the map, relations.
 */
@ExtendWith({RunningPortal.class, Browser.class})
class LeakIT {

  /** Doors to the archive at large: behind them nobody stands who may be living. */
  private static final List<String> AT_LARGE =
      List.of(
          "/en/people.atom",
          "/en/entries.atom",
          "/ru/questions.atom",
          "/en/search.atom?q={word}",
          "/en/search.eac.zip?q={word}",
          "/ru/search.dc.zip?q={word}",
          "/en/my-list.eac.zip?entries={id}",
          "/en/timeline?from=1990&to=1991&kind=person",
          "/en/timeline?from=1990&to=1991&kind=person&as=list",
          "/en/map?place={place}&as=list",
          "/api/v1/entries?kind=person&order=newest&size=100",
          "/api/v1/questions?order=newest&size=100",
          "/iiif/presentation/3/collection",
          "/api/reconcile/suggest/entity?prefix={word}",
          "/api/reconcile/preview?id={id}",
          "/sitemap.xml");

  /** Doors for whoever asks by name, or comes from what he had to do with. */
  private static final List<String> BY_NAME =
      List.of(
          "/en/search?q={word}",
          "/de/search?q={word}&kind=people",
          "/ru/search?q={word}&kind=questions",
          "/en/search?person={id}",
          "/en/search?type=person&from=1990&to=1991",
          "/en/search?place={place}",
          "/en/search.csv?q={word}",
          "/en/search.json?q={word}",
          "/en/search.ris?q={word}",
          "/en/search.bib?q={word}",
          "/en/my-list?entries={id}",
          "/en/my-list.csv?entries={id}",
          "/en/my-list.json?entries={id}",
          "/en/my-list.bib?entries={id}",
          "/api/suggest?q={begun}&lang=en",
          "/api/opensearch-suggest?q={begun}&lang=en",
          "/api/v1/search?q={word}",
          "/api/v1/entries/{id}",
          "/api/v1/entries/{id}/questions",
          "/api/v1/entries/{id}/questions/q1",
          "/api/v1/entries/{id}/claims",
          "/api/v1/entries/{id}/editions",
          "/api/v1/entries/{id}/editions/1",
          "/api/v1/identifiers/gnd/{gnd}",
          "/api/entries/{id}",
          "/api/references/{id}?format=ris",
          "/id/gnd/{gnd}",
          "/en/people?at={begun}",
          "/ru/people?sort=time&at=1990",
          "/en/people?filter={word}",
          "/en/people/table?filter={word}",
          "/en/questions",
          "/en/entry/{id}",
          "/en/entry/{id}/edition/1",
          "/en/entry/{id}/editions",
          "/en/entry/{id}/question/q1",
          "/en/entry/{id}/relations",
          "/en/entry/{id}/cite",
          "/en/entry/{id}.jsonld",
          "/en/entry/{id}/question/q1.jsonld",
          "/en/entry/{id}.ttl",
          "/en/entry/{id}/question/q1.ttl",
          "/entry/{id}.eac.xml",
          "/entry/{id}.eac2010.xml",
          "/entry/{id}.dc.xml",
          "/entry/{id}.csv",
          "/entry/{id}.dcterms.rdf",
          "/entry/{id}.ric.jsonld",
          "/entry/{id}.ric.ttl",
          "/entry/{id}.bib",
          "/entry/{id}.ris",
          "/entry/{id}.csl.json",
          "/en/timeline?about={id}",
          "/en/entry/{friend}",
          "/en/entry/{friend}/relations",
          "/en/entry/{friend}/relations?as=list",
          "/en/entry/{place}");

  /** Doors that need not name him and might. */
  private static final List<String> BESIDE =
      List.of(
          "/en/entry/{friend}.jsonld",
          "/en/entry/{friend}.ttl",
          "/en/entry/{place}.jsonld",
          "/entry/{friend}.eac.xml",
          "/entry/{friend}.dcterms.rdf",
          "/entry/{friend}.ric.ttl",
          "/en/my-list.eac.zip?entries={friend}",
          "/en/search.ead3.zip?q={word}");

  private static final Pattern FILE = Pattern.compile("<loc>([^<]+/sitemap/[^<]+)</loc>");

  private final HttpClient http = Running.client().build();

  @TempDir Path folder;

  /** Why visitors do not see somebody, and by which act of a curator. */
  enum Why {
    HIDDEN {
      @Override
      void act(Desk desk, String id) {
        desk.edit(id).page.click("#hide");
        desk.page.selectOption("[id='h:category']", "PRIVACY");
        desk.page.fill("[id='h:note']", "Asked for by the family.");
        desk.page.click("[id='h:go']");
        desk.page.waitForSelector(".said-info");
      }
    },
    WITHDRAWN {
      @Override
      void act(Desk desk, String id) {
        desk.edit(id).page.click("#withdraw");
        desk.page.selectOption("[id='w:category']", "ERROR");
        Map.of("en", "It was wrong.", "ru", "Это было неверно.", "de", "Es war falsch.")
            .forEach((language, words) -> desk.page.fill("[id='w:" + language + "']", words));
        desk.page.click("[id='w:go']");
        desk.page.waitForSelector(".said-info");
      }
    };

    abstract void act(Desk desk, String id);

    /** The stone that is set for what was withdrawn bears its name; what is hidden gets none. */
    boolean isStone(HttpResponse<String> answer) {
      return this == WITHDRAWN && answer.statusCode() == 410;
    }
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void nobodyIsToldOfWhoIsKeptBack(Why why, Running portal, Browser browser) throws Exception {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.demonstrated("Andrey Andreyevich Vlasov");
      Kept kept = Kept.imported(portal, folder, why.ordinal() + 1, false);
      kept.await(desk);
      Set<String> before = toldBy(portal, kept, AT_LARGE);
      before.addAll(toldBy(portal, kept, BY_NAME));
      assertThat(before)
          .as("doors that show who is not kept back")
          .contains(AT_LARGE.stream().filter(LeakIT::tellsOfWhoIsDead).toArray(String[]::new))
          .contains(BY_NAME.toArray(String[]::new));

      why.act(desk, kept.id());

      Set<String> after = new TreeSet<>();
      for (List<String> doors : List.of(AT_LARGE, BY_NAME, BESIDE)) {
        after.addAll(toldBy(portal, kept, doors, why::isStone));
      }
      assertThat(after).isEmpty();
    }
  }

  /** He has no scans; all else is to be found behind each door. */
  private static boolean tellsOfWhoIsDead(String door) {
    return !door.contains("/iiif/");
  }

  @Test
  void whoMayBeLivingIsNamedToThoseOnlyWhoAskForHim(Running portal, Browser browser)
      throws Exception {
    try (Desk desk = Desk.ofTheAdministrator(portal, browser.page(Browser.DESK))) {
      desk.demonstrated("Andrey Andreyevich Vlasov");
      Kept kept = Kept.imported(portal, folder, 3, true);
      kept.await(desk);

      assertThat(toldBy(portal, kept, List.of("/en/entry/{id}", "/en/search?q={word}"))).hasSize(2);
      assertThat(toldBy(portal, kept, AT_LARGE)).isEmpty();
      assertThat(desk.seen("/en/entry/" + kept.id()))
          .contains("noindex")
          .doesNotContain("application/ld+json");
    }
  }

  private Set<String> toldBy(Running portal, Kept kept, List<String> doors) throws Exception {
    return toldBy(portal, kept, doors, answer -> false);
  }

  private Set<String> toldBy(
      Running portal, Kept kept, List<String> doors, Predicate<HttpResponse<String>> apart)
      throws Exception {
    Set<String> told = new TreeSet<>();
    for (String door : doors) {
      String address =
          kept.at(door)
              .replace("{word}", kept.word())
              .replace("{begun}", kept.word().substring(0, 5));
      HttpResponse<String> answer = get(portal.uri(address));
      if (apart.test(answer)) {
        continue;
      }
      String to = answer.headers().firstValue("Location").orElse("");
      if (to.contains(kept.id())
          || kept.isToldBy(answer.body(), address)
          || (door.equals("/sitemap.xml") && isMapped(kept, answer.body()))) {
        told.add(door);
      }
    }
    return told;
  }

  private boolean isMapped(Kept kept, String sitemap) throws Exception {
    Matcher files = FILE.matcher(sitemap);
    while (files.find()) {
      if (kept.isToldBy(get(URI.create(files.group(1))).body(), "")) {
        return true;
      }
    }
    return false;
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address).build(),
        head ->
            HttpResponse.BodySubscribers.mapping(
                HttpResponse.BodySubscribers.ofByteArray(), LeakIT::words));
  }

  /** The words of an answer; of one that is packed the names and the words of all that is in it. */
  private static String words(byte[] answer) {
    if (answer.length < 4 || answer[0] != 'P' || answer[1] != 'K') {
      return new String(answer, StandardCharsets.UTF_8);
    }
    StringBuilder words = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer))) {
      for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        words.append(file.getName()).append('\n');
        words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.toString();
  }
}
