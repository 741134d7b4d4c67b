package org.variorum.web.scan;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.delivery.BusyException;
import org.variorum.delivery.PictureLimit;
import org.variorum.delivery.ScanPiece;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.ObjectView;
import org.variorum.readingroom.ScanTexts;
import org.variorum.scan.TileArchive;

/**
 * Answers for a scan as a whole: {@code thumb.jpg}, {@code preview.jpg}, {@code full}, and its
 * texts as {@code text/<layer>.txt} and {@code text/<layer>.xml}, which is ALTO.
 */
public class ScanServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Scans scans;
  @Inject transient ScanTexts texts;

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
    if (scan.isEmpty()) {
      ScanReply.missing(response, address.flatMap(asked -> scans.hidden(asked.scan())));
      return;
    }
    switch (address.map(ScanAddress::rest).orElse("")) {
      case "thumb.jpg" ->
          send(request, response, scan.get(), limit -> Optional.of(new ScanPiece.Thumbnail()));
      case "preview.jpg" ->
          send(request, response, scan.get(), limit -> Optional.of(limit.preview()));
      case "full" -> sendOriginal(request, response, scan.get());
      default -> sendOther(request, response, scan.get(), address.get().rest());
    }
  }

  private void sendOther(
      HttpServletRequest request, HttpServletResponse response, ObjectView scan, String rest)
      throws IOException {
    if (rest.startsWith(TextReply.FOLDER)) {
      TextReply.send(request, response, scan.id(), rest, texts);
    } else {
      send(request, response, scan, limit -> limit.crop(rest, scan.mapping()));
    }
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      ObjectView scan,
      Function<PictureLimit, Optional<ScanPiece>> asked)
      throws IOException {
    Optional<TileArchive> tiles;
    try {
      tiles = scans.tiles(scan);
    } catch (BusyException e) {
      ScanReply.busy(response, e);
      return;
    }
    Optional<ScanPiece> piece = tiles.map(cut -> Scans.forVisitors(scan, cut)).flatMap(asked);
    if (piece.isEmpty()) {
      ScanReply.missing(response);
    } else if (!ScanReply.isKnown(request, response, scan)) {
      sendPiece(request, response, piece.get(), tiles.get());
    }
  }

  private void sendPiece(
      HttpServletRequest request, HttpServletResponse response, ScanPiece piece, TileArchive tiles)
      throws IOException {
    try {
      scans.send(piece, tiles, bytes -> ScanReply.jpeg(request, response, bytes));
    } catch (BusyException e) {
      ScanReply.busy(response, e);
    }
  }

  private void sendOriginal(
      HttpServletRequest request, HttpServletResponse response, ObjectView scan)
      throws IOException {
    if (!scans.isWholeForVisitors(scan)) {
      ScanReply.refuse(
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "Not all pages of the file are open in full size; what is open can be seen page by page.");
    } else if (!ScanReply.isKnown(request, response, scan)) {
      new OriginalReply(request, response, scan).send(() -> scans.original(scan));
    }
  }
}
