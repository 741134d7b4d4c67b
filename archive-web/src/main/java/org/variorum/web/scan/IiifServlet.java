package org.variorum.web.scan;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.delivery.ImageRequest;
import org.variorum.delivery.ScanPiece;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.ObjectView;
import org.variorum.scan.InfoJson;
import org.variorum.scan.TileArchive;
import org.variorum.web.PublicRoot;

/** The IIIF Image API 3 at level 0: tiles that were cut before anybody asked. */
public class IiifServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PROFILE = "<http://iiif.io/api/image/3/level0.json>;rel=\"profile\"";
  private static final String LINKED_DATA =
      "application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\"";

  @Inject transient Scans scans;
  @Inject transient PublicRoot root;

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    ScanReply.options(response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ScanReply.toAllHosts(response);
    Optional<ScanAddress> address = ScanAddress.read(request.getPathInfo());
    Optional<ObjectView> scan = address.flatMap(asked -> scans.forVisitors(asked.scan()));
    Optional<TileArchive> tiles = scan.flatMap(scans::tiles);
    if (scan.isEmpty() || tiles.isEmpty()) {
      ScanReply.missing(response, address.flatMap(asked -> scans.hidden(asked.scan())));
      return;
    }
    String asked = address.map(ScanAddress::rest).orElse("");
    if (asked.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", service(request, scan.get()) + "/info.json");
    } else if (asked.equals("info.json")) {
      describe(request, response, scan.get(), tiles.get());
    } else {
      sendImage(request, response, scan.get(), tiles.get(), asked);
    }
  }

  private void describe(
      HttpServletRequest request, HttpServletResponse response, ObjectView scan, TileArchive tiles)
      throws IOException {
    String accepted = request.getHeader("Accept");
    boolean linked = accepted != null && accepted.contains("ld+json");
    response.setContentType(linked ? LINKED_DATA : "application/json");
    response.setHeader("Vary", "Accept");
    response.setHeader("Link", PROFILE);
    response.setHeader("Cache-Control", "public, max-age=300");
    String json = InfoJson.of(tiles.grid(), service(request, scan));
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }

  private String service(HttpServletRequest request, ObjectView scan) {
    return root.of(request) + request.getContextPath() + "/iiif/3/" + scan.id();
  }

  private static void sendImage(
      HttpServletRequest request,
      HttpServletResponse response,
      ObjectView scan,
      TileArchive tiles,
      String asked)
      throws IOException {
    Optional<ScanPiece> piece = ImageRequest.read(asked).flatMap(image -> image.in(tiles.grid()));
    if (piece.isEmpty()) {
      ScanReply.refuse(
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "No such image was cut; info.json says which sizes and tiles there are.");
    } else if (!ScanReply.isKnown(request, response, scan)) {
      response.setHeader("Link", PROFILE);
      ScanReply.jpeg(response, piece.get().jpeg(tiles));
    }
  }
}
