package org.variorum.web.scan;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.variorum.delivery.BusyException;
import org.variorum.delivery.EnlargingNotOfferedException;
import org.variorum.delivery.ImageDescription;
import org.variorum.delivery.ImageRequest;
import org.variorum.delivery.MalformedImageRequestException;
import org.variorum.delivery.OpenScan;
import org.variorum.delivery.PictureLimit;
import org.variorum.delivery.ScanPiece;
import org.variorum.delivery.Scans;
import org.variorum.scan.TileArchive;
import org.variorum.web.PublicRoot;

/**
 * The IIIF Image API, 3.0 and 2.1, at level 2. A filter that stands before all others and lets
 * nothing pass: a screen asks for dozens of tiles, and each is no more than a few bytes out of a
 * file.
 */
public class ImageService extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient Scans scans;
  @Inject transient PublicRoot root;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    ScanReply.toAllHosts(response);
    switch (request.getMethod()) {
      case "GET", "HEAD" -> answer(request, response);
      case "OPTIONS" -> ScanReply.options(response);
      default -> ScanReply.refuseMethod(response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Optional<ImageAddress> address = ImageAddress.read(path);
    Optional<OpenScan> scan = address.flatMap(asked -> scans.open(asked.scan()));
    Optional<TileArchive> tiles;
    try {
      tiles = scan.flatMap(found -> scans.tiles(found.object()));
    } catch (BusyException e) {
      ScanReply.busy(response, e);
      return;
    }
    if (scan.isEmpty() || tiles.isEmpty()) {
      ScanReply.missing(response, address.flatMap(asked -> scans.hidden(asked.scan())));
      return;
    }
    Exchange exchange = new Exchange(request, response, address.get(), scan.get(), tiles.get());
    try {
      exchange.answer();
    } catch (MalformedImageRequestException e) {
      ScanReply.refuse(response, HttpServletResponse.SC_BAD_REQUEST, e);
    } catch (EnlargingNotOfferedException e) {
      ScanReply.refuse(response, HttpServletResponse.SC_NOT_IMPLEMENTED, e);
    } catch (BusyException e) {
      ScanReply.busy(response, e);
    }
  }

  /** One request for a scan that is there, and its answer. */
  private final class Exchange {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ImageAddress asked;
    private final OpenScan scan;
    private final TileArchive tiles;
    private final PictureLimit limit;
    private final String service;

    Exchange(
        HttpServletRequest request,
        HttpServletResponse response,
        ImageAddress asked,
        OpenScan scan,
        TileArchive tiles) {
      this.request = request;
      this.response = response;
      this.asked = asked;
      this.scan = scan;
      this.tiles = tiles;
      limit = Scans.forVisitors(scan.object(), tiles);
      service = asked.service(root.of(request) + request.getContextPath());
    }

    void answer() throws IOException {
      if (asked.isService()) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", service + "/info.json");
      } else if (asked.isDescription()) {
        describe();
      } else {
        send(ImageRequest.read(asked.version(), asked.steps()));
      }
    }

    private void describe() throws IOException {
      byte[] json =
          ImageDescription.of(limit, asked.version(), service).getBytes(StandardCharsets.UTF_8);
      response.setHeader("Vary", "Accept");
      response.setHeader("Link", links());
      if (!ScanReply.isKnown(request, response, tag(json))) {
        response.setContentType(type());
        ScanReply.body(request, response, json);
      }
    }

    private String type() {
      String accepted = request.getHeader("Accept");
      boolean isLinked = accepted != null && accepted.contains("ld+json");
      return isLinked ? "application/ld+json;profile=\"" + context() + "\"" : "application/json";
    }

    private String context() {
      return "http://iiif.io/api/image/" + asked.version().number() + "/context.json";
    }

    /** What is linked data by what it says, for who took it as plain JSON (JSON-LD 1.1, 6.1). */
    private String links() {
      String profile = "<%s>;rel=\"profile\"".formatted(asked.version().profile(limit));
      return type().startsWith("application/json")
          ? profile
              + ", <%s>;rel=\"http://www.w3.org/ns/json-ld#context\";type=\"application/ld+json\""
                  .formatted(context())
          : profile;
    }

    private static String tag(byte[] json) {
      CRC32C sum = new CRC32C();
      sum.update(json);
      return "\"%08x%04x\"".formatted(sum.getValue(), json.length);
    }

    private void send(ImageRequest image) throws IOException {
      ScanPiece piece = image.in(limit);
      response.setHeader("Link", links(image));
      if (isKnown()) {
        return;
      }
      response.setContentType(piece.format().mediaType());
      if (piece instanceof ScanPiece.Made && request.getMethod().equals("HEAD")) {
        response.flushBuffer(); // nothing is made to tell how long it would be
      } else {
        scans.send(piece, tiles, bytes -> ScanReply.body(request, response, bytes));
      }
    }

    /** How a page is shown and made may change, and the day on which it came does not. */
    private boolean isKnown() {
      String tag = ScanReply.tag(scan.object());
      return ScanReply.isMadeAnew()
              || scan.object().access().longestSide() > 0
              || scan.object().shown().number() > 0
          ? ScanReply.isKnown(request, response, tag)
          : ScanReply.isKnown(request, response, tag, scan.addedAt());
    }

    private String links(ImageRequest image) {
      String canonical = service + "/" + image.canonical(limit);
      return "<"
          + asked.version().profile(limit)
          + ">;rel=\"profile\", <"
          + canonical
          + ">;rel=\"canonical\"";
    }
  }
}
