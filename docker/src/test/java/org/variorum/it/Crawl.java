package org.variorum.it;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A visitor who reads every address that he can find, remembers all of them with their marks, and
 * asks again later.
 */
final class Crawl {
  static final Page.WaitForConditionOptions A_MINUTE =
      new Page.WaitForConditionOptions().setTimeout(60_000);

  private static final Pattern LINK = Pattern.compile("(?:href|src|content)=\"([^\"]+)\"");
  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
  private static final List<String> PREFIXES = List.of("", "/en", "/ru", "/de");
  private static final List<String> LISTS =
      List.of("people", "events", "places", "sources", "stories", "topics", "institutions");

  private final Running portal;
  private final String word;
  private final Color colour;
  private final HttpClient client = Running.client().build();
  private final Set<String> addresses = new LinkedHashSet<>();

  /** The marks of answers that told the word or showed the picture, by their addresses. */
  private final Map<String, String> marks = new LinkedHashMap<>();

  /** Looks for the word of a secret, whatever its letters' case, and for its colour. */
  Crawl(Running portal, Secret secret) {
    this.portal = portal;
    this.word = secret.word().toLowerCase(Locale.ROOT);
    this.colour = secret.colour();
  }

  /** Collects all addresses: of the entries, of lists, feeds and files, and all they lead to. */
  void collect(Secret.Entries entries) {
    PREFIXES.forEach(prefix -> collect(prefix, entries));
    Stream.of("info.json", "full/max/0/default.jpg", "0,0,512,512/512,512/0/default.jpg")
        .forEach(piece -> addresses.add("/iiif/3/" + entries.scan() + "/" + piece));
    addTiles(entries.scan());
    Stream.of("thumb.jpg", "preview.jpg", "full", "crop/10,200,300,200.jpg")
        .forEach(piece -> addresses.add("/scan/" + entries.scan() + "/" + piece));
    addresses.add("/api/entries/" + entries.story());
    addresses.add("/api/entries/" + entries.neighbour());
    Stream.of("bibtex", "ris", "csl-json")
        .forEach(form -> addresses.add("/api/references/" + entries.story() + "?format=" + form));
    addresses.add("/api/v1/search?q=Fenimoor");
    addresses.add("/api/v1/search?q=" + nearly());
    addresses.add("/api/suggest?q=Fenimoor");
    addresses.add("/en/search/person");
    addresses.add("/en/search/by");
    LISTS.forEach(list -> addresses.add("/en/" + list + "/table"));
    follow(addresses.stream().filter(path -> !path.startsWith("/ru") && isPage(path)).toList());
    addSitemap();
  }

  /** Whether it is a page on something certain, not a list of all there is. */
  private static boolean isPage(String path) {
    return path.contains("/entry/") || path.endsWith(".atom") || path.matches("/(..)?");
  }

  private void collect(String prefix, Secret.Entries entries) {
    String story = prefix + "/entry/" + entries.story();
    Stream.of(
            "",
            "/" + entries.slug(),
            "/edition/1",
            "/edition/2",
            "/editions",
            "/editions/1..2",
            "/cite",
            "/cite?style=gost",
            "/question/q1",
            "/correct",
            "/report",
            "/comment",
            "/reply",
            "/scan/" + entries.scan())
        .forEach(part -> addresses.add(story + part));
    addresses.add(prefix + "/entry/" + entries.neighbour());
    addresses.add(prefix + "/entry/" + entries.source());
    Stream.of("", "/documents", "/questions", "/stories.atom", "/questions.atom", "/about")
        .forEach(page -> addresses.add(prefix + (page.isEmpty() ? "/" : page)));
    LISTS.forEach(list -> addresses.add(prefix + "/" + list));
    addresses.add(prefix + "/search?q=Fenimoor");
    addresses.add(prefix + "/search?q=" + nearly());
  }

  /** The word with a slip in it, for which a search offers what is spelt nearly so. */
  private String nearly() {
    return word.substring(0, word.length() - 1) + "x";
  }

  private void addTiles(String scan) {
    for (int column = 0; column < 3; column++) {
      int left = column * 512;
      int width = Math.min(512, 1300 - left);
      String box = left + ",0," + width + ",512/" + width + ",512";
      addresses.add("/iiif/3/" + scan + "/" + box + "/0/default.jpg");
    }
  }

  /** One step from the pages that are known, within the archive. */
  private void follow(List<String> pages) {
    String root = portal.uri("").toString();
    for (String page : pages) {
      Matcher links = LINK.matcher(text(get(page, "")));
      while (links.find()) {
        String link = links.group(1).replace("&amp;", "&").replace(root, "");
        if (link.startsWith("/") && !link.startsWith("//") && isOurs(link)) {
          addresses.add(link.replaceAll("#.*", ""));
        }
      }
    }
  }

  /** A search for the word itself repeats what was typed. */
  private boolean isOurs(String link) {
    return !link.startsWith("/assets")
        && !link.startsWith("/admin")
        && !link.toLowerCase(Locale.ROOT).contains("q=" + word);
  }

  private void addSitemap() {
    addresses.add("/sitemap.xml");
    for (String file : locations("/sitemap.xml")) {
      addresses.add(file);
      locations(file).stream().filter(path -> path.startsWith("/en")).forEach(addresses::add);
    }
  }

  private List<String> locations(String file) {
    return LOCATION
        .matcher(text(get(file, "")))
        .results()
        .map(found -> URI.create(found.group(1)).getPath())
        .toList();
  }

  /** The addresses that tell the word or show the picture now; their marks are remembered. */
  Set<String> toldBy() {
    return toldBy(addresses);
  }

  /** Those of some addresses that do. */
  Set<String> toldBy(Set<String> asked) {
    Set<String> found = new TreeSet<>();
    for (String address : asked) {
      HttpResponse<byte[]> answer = get(address, "");
      if (shows(answer) || tells(answer)) {
        found.add(address);
        answer.headers().firstValue("ETag").ifPresent(mark -> marks.put(address, mark));
      }
    }
    return found;
  }

  /** The addresses that show the picture now; their marks are remembered. */
  Set<String> shownBy() {
    Set<String> found = new TreeSet<>();
    for (String address : addresses) {
      HttpResponse<byte[]> answer = isPicture(address) ? get(address, "") : null;
      if (answer != null && shows(answer)) {
        found.add(address);
        answer.headers().firstValue("ETag").ifPresent(mark -> marks.put(address, mark));
      }
    }
    return found;
  }

  private static boolean isPicture(String address) {
    return address.startsWith("/scan/") || address.startsWith("/iiif/");
  }

  /** The addresses at which a copy that was kept before is still said to hold. */
  Set<String> stillKnown() {
    return marks.entrySet().stream()
        .filter(kept -> get(kept.getKey(), kept.getValue()).statusCode() == 304)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A search is up to date within two seconds; all else is at once. */
  void awaitSilence() throws InterruptedException {
    TimeUnit.SECONDS.sleep(2);
  }

  private boolean tells(HttpResponse<byte[]> answer) {
    String headers = answer.headers().map().toString().toLowerCase(Locale.ROOT);
    return headers.contains(word) || text(answer).toLowerCase(Locale.ROOT).contains(word);
  }

  /** Whether it is a picture with the colour in it. */
  private boolean shows(HttpResponse<byte[]> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (answer.statusCode() != 200 || !type.startsWith("image/")) {
      return false;
    }
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));
      return image != null && isColour(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isColour(int seen) {
    int wanted = colour.getRGB();
    return Stream.of(0, 8, 16)
        .allMatch(shift -> Math.abs(((seen >> shift) & 255) - ((wanted >> shift) & 255)) < 12);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String address, String mark) {
    HttpRequest.Builder asked = HttpRequest.newBuilder(portal.uri(address));
    if (!mark.isEmpty()) {
      asked.header("If-None-Match", mark);
    }
    try {
      return client.send(asked.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
