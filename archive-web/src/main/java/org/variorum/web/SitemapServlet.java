package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.readingroom.Listing;
import org.variorum.readingroom.PublicAddresses;
import org.variorum.readingroom.PublicAddresses.Listed;
import org.variorum.standing.StandingPage;

/**
 * Lists for search engines what there is to read: {@code /sitemap.xml} names the files, {@code
 * /sitemap/entries-1.xml} and its like hold the addresses.
 */
public class SitemapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern FILE = Pattern.compile("/(pages|entries|questions)-([1-9]\\d{0,4})");
  private static final List<String> MAIN = List.of("/", "/documents", "/questions");

  @Inject transient PublicAddresses addresses;
  @Inject transient PublicRoot root;
  @Inject transient Tongues tongues;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals("/sitemap.xml")) {
      begin(request, response).index(files(addresses.sizes()));
      return;
    }
    String asked = String.valueOf(request.getPathInfo()).replaceFirst("\\.xml$", "");
    Optional<List<Listed>> pages = pages(asked);
    if (pages.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      begin(request, response).file(pages.get());
    }
  }

  private Sitemap begin(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/xml;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=300");
    return new Sitemap(response.getWriter(), root.of(request), tongues.offered());
  }

  static List<String> files(PublicAddresses.Sizes sizes) {
    List<String> files = new ArrayList<>(List.of("/sitemap/pages-1.xml"));
    add(files, "entries", sizes.entries());
    add(files, "questions", sizes.questions());
    return files;
  }

  private static void add(List<String> files, String what, long size) {
    for (int file = 1; (long) (file - 1) * Sitemap.PAGES_IN_A_FILE < size; file++) {
      files.add("/sitemap/" + what + "-" + file + ".xml");
    }
  }

  /** The pages of a file; empty if there is none such. */
  private Optional<List<Listed>> pages(String asked) {
    Matcher file = FILE.matcher(asked);
    if (!file.matches()) {
      return Optional.empty();
    }
    int from = (Integer.parseInt(file.group(2)) - 1) * Sitemap.PAGES_IN_A_FILE;
    List<Listed> pages =
        switch (file.group(1)) {
          case "entries" -> addresses.entries(from, Sitemap.PAGES_IN_A_FILE);
          case "questions" -> addresses.questions(from, Sitemap.PAGES_IN_A_FILE);
          default -> from == 0 ? mainPages() : List.of();
        };
    return Optional.of(pages).filter(some -> !some.isEmpty());
  }

  private static List<Listed> mainPages() {
    return Stream.of(
            MAIN.stream(),
            Arrays.stream(Listing.values()).map(listing -> "/" + listing.code()),
            Arrays.stream(StandingPage.values()).map(page -> "/" + page.code()))
        .flatMap(paths -> paths)
        .map(path -> new Listed(path, ""))
        .toList();
  }
}
