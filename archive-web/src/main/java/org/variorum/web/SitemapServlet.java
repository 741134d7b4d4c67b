package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.variorum.readingroom.Listing;
import org.variorum.readingroom.PublicAddresses;
import org.variorum.readingroom.PublicAddresses.Listed;
import org.variorum.readingroom.PublicAddresses.Range;
import org.variorum.readingroom.PublicAddresses.What;
import org.variorum.standing.StandingPage;

/**
 * Lists for search engines what there is to read: {@code /sitemap.xml} names the files, {@code
 * /sitemap/entries-1.xml} and its like hold the addresses.
 */
public class SitemapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern FILE = Pattern.compile("/(pages|entries|questions)-([1-9]\\d{0,4})");
  private static final List<String> MAIN = List.of("/", "/documents", "/questions", "/api");

  @Inject transient PublicAddresses addresses;
  @Inject transient SitemapRanges ranges;
  @Inject transient PublicRoot root;
  @Inject transient Tongues tongues;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals("/sitemap.xml")) {
      List<Listed> files = files(ranges.of(What.ENTRIES), ranges.of(What.QUESTIONS));
      write(request, response, sitemap -> sitemap.index(files));
      return;
    }
    String asked = String.valueOf(request.getPathInfo()).replaceFirst("\\.xml$", "");
    Optional<List<Listed>> pages = pages(asked);
    if (pages.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      write(request, response, sitemap -> sitemap.file(pages.get()));
    }
  }

  private interface Written {
    void to(Sitemap sitemap) throws IOException;
  }

  /** A full file has twenty megabytes in plain and one compressed. */
  private void write(HttpServletRequest request, HttpServletResponse response, Written written)
      throws IOException {
    response.setContentType("application/xml;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.addHeader("Vary", "Accept-Encoding");
    boolean compressed = Pages.takesCompressed(request);
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    OutputStream out = response.getOutputStream();
    OutputStream sent = compressed ? new GZIPOutputStream(out, 8192) : out;
    try (Writer writer = new BufferedWriter(new OutputStreamWriter(sent, StandardCharsets.UTF_8))) {
      written.to(new Sitemap(writer, root.of(request), tongues.offered()));
    }
  }

  static List<Listed> files(List<Range> entries, List<Range> questions) {
    List<Listed> files = new ArrayList<>(List.of(new Listed("/sitemap/pages-1.xml", "")));
    add(files, "entries", entries);
    add(files, "questions", questions);
    return files;
  }

  private static void add(List<Listed> files, String what, List<Range> ranges) {
    for (int file = 1; file <= ranges.size(); file++) {
      files.add(new Listed("/sitemap/" + what + "-" + file + ".xml", ranges.get(file - 1).day()));
    }
  }

  /** The pages of a file; empty if there is none such. */
  private Optional<List<Listed>> pages(String asked) {
    Matcher file = FILE.matcher(asked);
    if (!file.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(file.group(2));
    List<Listed> pages =
        switch (file.group(1)) {
          case "entries" -> pages(What.ENTRIES, number);
          case "questions" -> pages(What.QUESTIONS, number);
          default -> number == 1 ? mainPages() : List.of();
        };
    return Optional.of(pages).filter(some -> !some.isEmpty());
  }

  private List<Listed> pages(What what, int number) {
    List<Range> all = ranges.of(what);
    return number > all.size()
        ? List.of()
        : addresses.pages(what, all.get(number - 1), Sitemap.PAGES_IN_A_FILE);
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
