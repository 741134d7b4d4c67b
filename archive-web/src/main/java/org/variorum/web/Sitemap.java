package org.variorum.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.variorum.readingroom.PublicAddresses.Listed;

/**
 * Writes the list of addresses that search engines take, in the form of sitemaps.org: each page in
 * each language, beside it where the same is in the others.
 */
final class Sitemap {
  /**
   * How many addresses a file may hold: 50,000, and each page has one in every language, or in
   * fewer.
   */
  static final int PAGES_IN_A_FILE = 50_000 / Tongue.values().length;

  /** How many pages a file is begun with, so that some can come in between before it is full. */
  static final int PAGES_MEANT = PAGES_IN_A_FILE * 9 / 10;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String FORM = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Writer out;
  private final String root;
  private final Offered offered;

  Sitemap(Writer out, String root, Offered offered) {
    this.out = out;
    this.root = escaped(root);
    this.offered = offered;
  }

  /** Writes the list of files, each with the day on which a page of it changed last. */
  void index(List<Listed> files) throws IOException {
    out.write(HEAD + "<sitemapindex xmlns=\"" + FORM + "\">\n");
    for (Listed file : files) {
      out.write("<sitemap><loc>" + root + escaped(file.path()) + "</loc>");
      if (!file.day().isEmpty()) {
        out.write("<lastmod>" + file.day() + "</lastmod>");
      }
      out.write("</sitemap>\n");
    }
    out.write("</sitemapindex>\n");
  }

  /** Writes one file. */
  void file(List<Listed> pages) throws IOException {
    out.write(
        HEAD + "<urlset xmlns=\"" + FORM + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (Listed page : pages) {
      for (Tongue tongue : offered.tongues()) {
        write(page, tongue);
      }
    }
    out.write("</urlset>\n");
  }

  private void write(Listed page, Tongue tongue) throws IOException {
    out.write("<url><loc>" + address(page, tongue) + "</loc>");
    if (!page.day().isEmpty()) {
      out.write("<lastmod>" + page.day() + "</lastmod>");
    }
    for (Tongue other : offered.tongues()) {
      out.write("<xhtml:link rel=\"alternate\" hreflang=\"" + other.tag() + "\" href=\"");
      out.write(address(page, other) + "\"/>");
    }
    out.write("</url>\n");
  }

  private String address(Listed page, Tongue tongue) {
    return root + "/" + tongue.tag() + (page.path().equals("/") ? "" : escaped(page.path()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;");
  }
}
