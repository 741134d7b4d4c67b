package org.variorum.web.copy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** A page of the portal on its way to a file: what it leads to, and how it reads as a file. */
final class CopiedPage {
  private static final List<String> NAMING =
      List.of("href", "src", "data-previous", "data-next", "data-image");
  private static final String LINKED =
      "a[href], link[href], img[src], script[src], source[src], audio[src], video[src], use[href]";

  private static final Pattern SEARCH = Pattern.compile("/([a-z]{2})/search((?:\\?q=[^&#]+)?)");

  private final Document page;
  private final String address;

  CopiedPage(String address, byte[] html) {
    this.address = address;
    this.page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
  }

  String address() {
    return address;
  }

  String title() {
    Element heading = page.selectFirst("main h1");
    return heading == null ? page.title() : heading.text();
  }

  String language() {
    return page.child(0).attr("lang");
  }

  Document document() {
    return page;
  }

  /** All that it names by an address. */
  Stream<String> named() {
    return page.select(LINKED + ", .scan-view").stream()
        .flatMap(element -> NAMING.stream().map(element::attr))
        .filter(named -> !named.isEmpty());
  }

  /** The pictures that can be zoomed into, by their addresses. */
  Stream<Element> zoomed() {
    return page.select(".scan-view[data-info]").stream();
  }

  /**
   * Leads its links to files. What the copy does not have is no link any more, but its words stay.
   *
   * @param file its own name in the copy
   */
  void lead(String file, CopyPlaces places, Portal portal) {
    for (Element element : page.select(LINKED + ", .scan-view")) {
      NAMING.stream()
          .filter(element::hasAttr)
          .forEach(naming -> lead(element, naming, file, places, portal));
    }
    forms(file);
  }

  private static void lead(
      Element element, String naming, String file, CopyPlaces places, Portal portal) {
    String named = element.attr(naming);
    Optional<String> own = portal.own(named);
    if (own.isEmpty()) {
      return;
    }
    int hash = named.indexOf('#');
    String fragment = hash < 0 ? "" : named.substring(hash);
    Optional<String> target =
        CopyPlaces.wanted(own.get().replaceFirst("#.*", "")).flatMap(places::file);
    Optional<String> search = search(element, own.get(), file);
    if (search.isPresent()) {
      element.attr(naming, search.get());
    } else if (target.isPresent()) {
      element.attr(naming, CopyPlaces.relative(file, target.get()) + fragment);
    } else if (element.nameIs("a")) {
      unlink(element);
    } else if (element.nameIs("link") || element.nameIs("script") || element.nameIs("img")) {
      element.remove();
    } else {
      element.removeAttr(naming);
    }
  }

  /**
   * A link to the search, for words or none, leads to that of the copy; not if it asks for more.
   */
  private static Optional<String> search(Element element, String own, String file) {
    Matcher asked = SEARCH.matcher(own);
    return element.nameIs("a") && asked.matches()
        ? Optional.of(CopyPlaces.relative(file, CopySearch.page(asked.group(1))) + asked.group(2))
        : Optional.empty();
  }

  private static void unlink(Element link) {
    link.tagName("span");
    List.of("href", "hreflang", "rel", "download", "type").forEach(link::removeAttr);
  }

  /** The search stays; nobody is there to take anything else in. */
  private void forms(String file) {
    for (Element form : page.select("form")) {
      String action = form.attr("action").replaceFirst("^/[a-z]{2}(?=/)", "");
      if (action.equals("/search") && form.selectFirst("input[type=search]") != null) {
        form.attr("action", CopyPlaces.relative(file, CopySearch.page(language())));
      } else {
        form.remove();
      }
    }
  }

  /** Tells browsers the page's place, if it will have one, and nowhere the portal's. */
  void settle(String file, String base, Portal portal) {
    page.select("[nonce]").forEach(element -> element.removeAttr("nonce"));
    page.select("link[rel=canonical], link[rel=alternate], link[rel=search], link[rel=preload]")
        .remove();
    page.select("meta[http-equiv]").remove();
    for (Element said : page.select("meta[content^=" + portal.root() + "]")) {
      if (base.isEmpty()) {
        said.remove();
      } else {
        said.attr("content", base + file);
      }
    }
    if (!base.isEmpty()) {
      page.head().appendElement("link").attr("rel", "canonical").attr("href", base + file);
    }
  }

  /** Loads a script before all others. */
  void loadFirst(String address) {
    Element script = new Element("script").attr("src", address).attr("defer", "defer");
    Element other = page.selectFirst("script[src]");
    if (other == null) {
      page.body().appendChild(script);
    } else {
      other.before(script);
    }
  }

  String html() {
    return page.outerHtml();
  }
}
