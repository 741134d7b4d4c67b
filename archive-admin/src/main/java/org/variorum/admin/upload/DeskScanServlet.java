package org.variorum.admin.upload;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.admin.signin.SignedIn;
import org.variorum.delivery.BusyException;
import org.variorum.delivery.EnlargingNotOfferedException;
import org.variorum.delivery.ImageDescription;
import org.variorum.delivery.ImageRequest;
import org.variorum.delivery.ImageVersion;
import org.variorum.delivery.MalformedImageRequestException;
import org.variorum.delivery.ScanPiece;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.ObjectView;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.TileArchive;
import org.variorum.scan.TileGrid;
import org.variorum.staff.Actor;

/**
 * Scans for whoever has signed in, published or not: {@code /admin/scan/<id>/} and then {@code
 * thumb.jpg}, {@code preview.jpg}, {@code full}, {@code info.json} or a tile.
 */
public class DeskScanServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Scans scans;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    int slash = path.indexOf('/', 1);
    Optional<ObjectView> scan =
        slash < 0 ? Optional.empty() : scan(request, path.substring(1, slash));
    if (scan.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String asked = path.substring(slash + 1);
    response.setHeader("Cache-Control", "private, max-age=300");
    if (asked.equals("full")) {
      sendOriginal(request, response, scan.get());
    } else if (asked.equals("info.json") && !scan.get().isPicture()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (asked.equals("info.json")) {
      describe(request, response, scan.get());
    } else {
      sendPiece(response, scan.get(), asked);
    }
  }

  private Optional<ObjectView> scan(HttpServletRequest request, String id) {
    return ObjectId.isValid(id) && request.getAttribute(SignedIn.ACTOR) instanceof Actor actor
        ? scans.atDesk(actor, new ObjectId(id))
        : Optional.empty();
  }

  private void sendOriginal(
      HttpServletRequest request, HttpServletResponse response, ObjectView scan)
      throws IOException {
    if (!scans.isWholeAtDesk((Actor) request.getAttribute(SignedIn.ACTOR), scan)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(scan.mediaType());
    response.setContentLengthLong(scan.bytes());
    response.setHeader("Content-Disposition", "attachment");
    try (FileChannel bytes = scans.original(scan)) {
      Channels.newInputStream(bytes).transferTo(response.getOutputStream());
    }
  }

  private static void describe(
      HttpServletRequest request, HttpServletResponse response, ObjectView scan)
      throws IOException {
    response.setContentType("application/json");
    String address = request.getContextPath() + request.getServletPath() + "/" + scan.id();
    TileGrid grid = new TileGrid(scan.width(), scan.height());
    String json = ImageDescription.of(grid, ImageVersion.THREE, address);
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }

  private void sendPiece(HttpServletResponse response, ObjectView scan, String asked)
      throws IOException {
    Optional<TileArchive> tiles = scans.tilesAsItCame(scan);
    if (tiles.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      ScanPiece piece = piece(asked, tiles.get());
      scans.send(
          piece,
          tiles.get(),
          bytes -> {
            response.setContentType(piece.format().mediaType());
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
          });
    } catch (MalformedImageRequestException | EnlargingNotOfferedException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (BusyException e) {
      response.setHeader("Retry-After", "3");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private static ScanPiece piece(String asked, TileArchive tiles) {
    return switch (asked) {
      case "thumb.jpg" -> new ScanPiece.Thumbnail();
      case "preview.jpg" -> new ScanPiece.Preview();
      default ->
          ImageRequest.read(ImageVersion.THREE, List.of(asked.split("/", -1))).in(tiles.grid());
    };
  }
}
