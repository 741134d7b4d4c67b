package org.variorum.it;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads every public address from which a page can be reached, and remembers the words and where
 * something red was to be seen.
 */
final class PageCrawl {
  private static final int MOST = 600;
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://[^/\"<> ]+)?(/[\\w/.,:;!?=&%+~@-]+)");

  final Set<String> addresses = new HashSet<>();
  final List<String> words = new ArrayList<>();
  final List<String> coloured = new ArrayList<>();
  int pictures;

  private final Running portal;
  private final HttpClient http =
      Running.client().followRedirects(HttpClient.Redirect.NORMAL).build();

  private PageCrawl(Running portal) {
    this.portal = portal;
  }

  /** Follows all that names the entry or the object, from where readers and viewers begin. */
  static PageCrawl of(Running portal, String entry, String object, String... more)
      throws Exception {
    PageCrawl seen = new PageCrawl(portal);
    Deque<String> open = new ArrayDeque<>();
    String image = "/iiif/3/" + object;
    open.addAll(
        List.of(
            "/en/entry/" + entry,
            "/en/entry/" + entry + "/scan/" + object,
            "/ru/entry/" + entry + "/scan/" + object + "?q=Openness",
            "/en/search?kind=scans&q=Openness",
            "/iiif/presentation/3/" + entry + "/manifest",
            "/iiif/presentation/3/" + entry + "/" + object + "/text/transcription",
            "/iiif/search/2/" + entry + "?q=Openness",
            "/iiif/search/1/" + entry + "?q=Openness",
            "/api/pdf/" + entry + "?from=1&to=1&lang=en",
            "/scan/" + object + "/thumb.jpg",
            "/scan/" + object + "/preview.jpg",
            "/scan/" + object + "/crop/190,110,420,80.jpg",
            "/scan/" + object + "/text/transcription.txt",
            "/scan/" + object + "/text/transcription.xml",
            image + "/info.json",
            image + "/full/max/0/default.jpg",
            image + "/full/max/90/default.png",
            image + "/full/300,/0/default.jpg",
            image + "/0,0,512,512/512,512/0/default.jpg",
            image + "/512,0,512,512/512,512/0/default.jpg",
            image + "/0,0,1024,1000/512,/0/default.jpg",
            image + "/200,120,400,60/max/0/default.png",
            image + "/pct:10,10,40,20/max/!0/default.jpg",
            "/iiif/2/" + object + "/200,120,400,60/full/0/default.jpg",
            "/iiif/2/" + object + "/full/full/0/gray.jpg"));
    open.addAll(List.of(more));
    while (!open.isEmpty() && seen.addresses.size() < MOST) {
      String address = open.poll();
      if (seen.addresses.add(address)) {
        seen.look(address).stream()
            .filter(next -> next.contains(entry) || next.contains(object))
            .filter(next -> !next.contains("/admin"))
            .forEach(open::add);
      }
    }
    return seen;
  }

  private List<String> look(String address) throws Exception {
    HttpResponse<byte[]> answer = get(address);
    String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (answer.statusCode() != 200) {
      return List.of();
    }
    if (type.startsWith("image/")) {
      pictures++;
      if (isColoured(answer.body())) {
        coloured.add(address);
      }
      return List.of();
    }
    if (type.startsWith("application/pdf")) {
      lookInto(answer.body(), address);
      return List.of();
    }
    String body = text(answer);
    words.add(body);
    return ADDRESS
        .matcher(body.replace("&amp;", "&"))
        .results()
        .map(found -> found.group(1).replaceAll("#.*", ""))
        .toList();
  }

  private void lookInto(byte[] pdf, String address) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      words.add(new PDFTextStripper().getText(document));
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        pictures++;
        if (isColoured(new PDFRenderer(document).renderImageWithDPI(page, 150))) {
          coloured.add(address);
        }
      }
    }
  }

  static boolean isColoured(byte[] bytes) throws IOException {
    return isColoured(ImageIO.read(new ByteArrayInputStream(bytes)));
  }

  static boolean isColoured(BufferedImage picture) {
    for (int y = 0; picture != null && y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        Color colour = new Color(picture.getRGB(x, y));
        if (colour.getRed() - colour.getGreen() > 40) {
          return true;
        }
      }
    }
    return false;
  }

  private HttpResponse<byte[]> get(String address) throws Exception {
    URI uri = URI.create(portal.uri("/") + address.substring(1).replace("|", "%7C"));
    return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
