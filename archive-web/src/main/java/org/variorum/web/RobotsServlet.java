package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.readingroom.Listing;

/** Tells search engines at {@code /robots.txt} what is to be read, and what only answers. */
public class RobotsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ROBOT = Pattern.compile("(?i)bot\\b|crawl|spider|slurp");
  private static final List<String> NOT_TO_BE_READ = List.of("/admin", "/api/", "/id/", "/-/");

  @Inject transient PublicRoot root;
  @Inject transient Tongues tongues;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.getWriter().write(rules(root.of(request), tongues.offered()));
  }

  /** The rules for an archive at that address: reading pages are open, tools are not. */
  static String rules(String root, Offered offered) {
    List<String> lines = new ArrayList<>(List.of("User-agent: *"));
    NOT_TO_BE_READ.forEach(path -> lines.add("Disallow: " + path));
    prefixes(offered)
        .forEach(
            language -> {
              lines.add("Disallow: " + language + "/search?");
              lines.add("Disallow: " + language + "/search.");
              lines.add("Disallow: " + language + "/search/");
              lines.add("Disallow: " + language + "/my-list");
              lines.add("Disallow: " + language + "/id/");
              for (Listing listing : Listing.values()) {
                lines.add("Disallow: " + language + "/" + listing.code() + "/table");
              }
            });
    lines.add("");
    lines.add("Sitemap: " + root + "/sitemap.xml");
    return String.join("\n", lines) + "\n";
  }

  /** Whether a program says of itself that it is one that reads the web. */
  static boolean isRobot(@Nullable String agent) {
    return agent != null && ROBOT.matcher(agent).find();
  }

  private static Stream<String> prefixes(Offered offered) {
    return Stream.concat(
        Stream.of(""), offered.tongues().stream().map(tongue -> "/" + tongue.tag()));
  }
}
