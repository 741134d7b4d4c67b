package org.variorum.web.copy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.variorum.exchange.StaticCopy;
import org.variorum.exchange.UnwritableExportException;
import org.variorum.web.Assets;
import org.variorum.web.Messages;
import org.variorum.web.Tongue;

/**
 * One copy. First all that can be read is fetched and laid down as it came, beginning with what the
 * sitemap lists; then, when it is known what there is, each page is led to the files of the others.
 */
final class Copying {
  private static final Pattern LISTED = Pattern.compile("<loc>([^<]*)</loc>");
  private static final Pattern LOADED = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");
  private static final int TOLD_EVERY = 500;

  private final Portal portal;
  private final CopyFolder folder;
  private final String base;

  /** Shows the tiles of a picture where no script may load another; only copies have it. */
  private final String viewer;

  /** The search of a copy. */
  private final String searching;

  private final Consumer<String> line;
  private final CopyPlaces places = new CopyPlaces();
  private final CopySearch search = new CopySearch();
  private final CopiedImages images;
  private final Deque<String> due = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();

  /** The pages, by their addresses, with their files. */
  private final Map<String, String> pages = new LinkedHashMap<>();

  Copying(Portal portal, CopyFolder folder, String base, Assets assets, Consumer<String> line) {
    this.portal = portal;
    this.folder = folder;
    this.base = base;
    this.viewer = assets.href("copy-viewer.js");
    this.searching = assets.href("copy-search.js");
    this.line = line;
    this.images = new CopiedImages(portal, folder, base);
  }

  StaticCopy.Report run() {
    beginWithTheSitemap();
    List.of(viewer, searching).forEach(this::want);
    while (!due.isEmpty()) {
      fetch(due.remove());
    }
    line.accept(pages.size() + " pages fetched");
    int done = 0;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      lead(page.getKey(), page.getValue());
      if (++done % TOLD_EVERY == 0) {
        line.accept(done + " of " + pages.size() + " pages written");
      }
    }
    writeSearchPages();
    search.write(folder);
    writeFront();
    return new StaticCopy.Report(pages.size(), images.count(), folder.files());
  }

  private void beginWithTheSitemap() {
    for (String file : listed("/sitemap.xml")) {
      listed(file).forEach(this::want);
    }
    if (due.isEmpty()) {
      throw new UnwritableExportException("The sitemap of the portal lists nothing");
    }
  }

  private List<String> listed(String sitemap) {
    Portal.Reply reply = portal.get(sitemap);
    List<String> listed = new ArrayList<>();
    Matcher one = LISTED.matcher(new String(reply.body(), StandardCharsets.UTF_8));
    while (one.find()) {
      URI address = URI.create(one.group(1).replace("&amp;", "&"));
      listed.add(
          address.getRawQuery() == null
              ? address.getRawPath()
              : address.getRawPath() + "?" + address.getRawQuery());
    }
    return listed;
  }

  private void want(String named) {
    portal
        .own(named)
        .map(own -> own.replaceFirst("#.*", ""))
        .flatMap(CopyPlaces::wanted)
        .filter(seen::add)
        .ifPresent(due::add);
  }

  private void fetch(String address) {
    Portal.Reply reply = portal.get(address);
    if (!reply.location().isEmpty()) {
      CopyPlaces.wanted(reply.location()).ifPresent(to -> places.leads(address, to));
      want(reply.location());
    } else if (!reply.isThere()) {
      places.misses(address);
    } else if (reply.isPage()) {
      String file = places.place(address, "text/html");
      folder.write(file, reply.body());
      pages.put(address, file);
      new CopiedPage(address, reply.body()).named().forEach(this::want);
      if (pages.size() % TOLD_EVERY == 0) {
        line.accept(pages.size() + " pages fetched, " + due.size() + " addresses known");
      }
    } else {
      folder.write(places.place(address, reply.type()), reply.body());
      if (reply.type().startsWith("text/css")) {
        wantLoaded(address, new String(reply.body(), StandardCharsets.UTF_8));
      }
    }
  }

  private void wantLoaded(String sheet, String css) {
    Matcher loaded = LOADED.matcher(css);
    while (loaded.find()) {
      if (!loaded.group(1).startsWith("data:")) {
        want(URI.create(sheet).resolve(loaded.group(1)).toString());
      }
    }
  }

  private void lead(String address, String file) {
    CopiedPage page = new CopiedPage(address, folder.read(file));
    search.add(page, file);
    page.zoomed().forEach(zoomed -> images.take(zoomed, file));
    if (page.zoomed().findAny().isPresent()) {
      places.file(viewer).ifPresent(script -> page.loadFirst(CopyPlaces.relative(file, script)));
    }
    write(page, file);
  }

  private void write(CopiedPage page, String file) {
    page.settle(file, base, portal);
    page.lead(file, places, portal);
    folder.write(file, page.html());
  }

  /** The page of the search as the portal has it, with what a browser can do alone in its place. */
  private void writeSearchPages() {
    for (String language : languages()) {
      String address = "/" + language + "/search";
      CopiedPage page = new CopiedPage(address, portal.get(address).body());
      String file = CopySearch.page(language);
      Element main = page.document().selectFirst("main");
      String script = places.file(searching).orElse("");
      if (main != null) {
        main.select(".tabs, .chips, .hits, .narrow, details").remove();
        Messages words = Messages.in(Tongue.of(language).orElse(Tongue.EN));
        main.appendElement("div")
            .attr("data-copy-search", CopyPlaces.relative(file, "search/" + language + "/"))
            .attr("data-root", "../")
            .attr("data-none", words.of("copy.search.none"))
            .attr("data-some", words.of("copy.search.some"))
            .attr("data-more", words.of("copy.search.more"))
            .attr("aria-live", "polite")
            .appendElement("noscript")
            .appendElement("p")
            .text(words.of("copy.search.script"));
      }
      page.document().select("script[src]").remove();
      page.loadFirst(CopyPlaces.relative(file, script));
      write(page, file);
    }
  }

  private List<String> languages() {
    return pages.keySet().stream()
        .filter(address -> address.matches("/[a-z]{2}"))
        .map(address -> address.substring(1))
        .toList();
  }

  private void writeFront() {
    List<String> languages = languages();
    String first = languages.get(0);
    CopiedPage front = new CopiedPage("/" + first, folder.read(first + "/index.html"));
    folder.write("index.html", PortalCopy.front(languages, front.document().title()));
  }
}
