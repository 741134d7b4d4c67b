package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.variorum.readingroom.FoundItem;
import org.variorum.readingroom.FoundPiece;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.reference.ReferenceFormat;

/** Writes what a search finds, or a reader's own list, as a file, piece by piece. */
@ApplicationScoped
class RowFiles {
  private static final int PIECE = 100;

  @Inject ReadingRoom room;
  @Inject FoundDocuments documents;

  /** Writes what an address of a file asks for; at most a thousand lines of a search. */
  void send(HttpServletRequest request, HttpServletResponse response, Address address, Frame frame)
      throws IOException {
    String language = frame.lang();
    if (address instanceof Address.FoundFile found && isHead(request)) {
      head(response, found.format(), "search", frame);
    } else if (address instanceof Address.OwnFile own && isHead(request)) {
      head(response, own.format(), "my-list", frame);
    } else if (address instanceof Address.FoundFile found) {
      write(response, found.format(), "search", from -> piece(found, from, language), frame);
    } else if (address instanceof Address.OwnFile own) {
      write(response, own.format(), "my-list", from -> piece(own, from, language), frame);
    }
  }

  private static boolean isHead(HttpServletRequest request) {
    return request.getMethod().equals("HEAD");
  }

  private FoundPiece piece(Address.FoundFile found, int from, String language) {
    FoundPiece piece = room.found(found.asked(), from, language);
    return new FoundPiece(piece.items(), piece.last() || from + PIECE >= ReadingRoom.MOST_FOUND);
  }

  private FoundPiece piece(Address.OwnFile own, int from, String language) {
    int end = Math.min(from + PIECE, own.entries().size());
    return new FoundPiece(
        room.listed(own.entries().subList(from, end), language), end == own.entries().size());
  }

  private void write(
      HttpServletResponse response,
      RowFormat format,
      String name,
      IntFunction<FoundPiece> pieces,
      Frame frame)
      throws IOException {
    if (format.documents().isPresent()) {
      documents.send(
          response,
          () -> head(response, format, name, frame),
          format.documents().get(),
          pieces,
          PIECE,
          frame);
      return;
    }
    head(response, format, name, frame);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    Writer out = response.getWriter();
    Rows rows =
        format == RowFormat.JSON ? new JsonRows(out, frame.root()) : new CsvRows(out, frame);
    Optional<ReferenceFormat> references = format.references();
    if (references.isEmpty()) {
      rows.begin();
    }
    int from = 0;
    FoundPiece piece;
    do {
      piece = pieces.apply(from);
      if (references.isPresent()) {
        refer(out, references.get(), piece.items(), frame);
      } else {
        rows.write(piece.items());
      }
      from += PIECE;
    } while (!piece.last());
    if (references.isEmpty()) {
      rows.end();
    }
    out.flush();
  }

  private static void head(
      HttpServletResponse response, RowFormat format, String name, Frame frame) {
    response.setContentType(format.mediaType());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"");
    response.setHeader("Content-Language", frame.lang());
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Robots-Tag", "noindex");
  }

  private void refer(Writer out, ReferenceFormat format, List<FoundItem> piece, Frame frame)
      throws IOException {
    for (var reference : room.references(piece, frame.lang(), frame.root())) {
      out.write(format.written(reference));
      out.write(format == ReferenceFormat.BIBTEX ? "\n" : "");
    }
  }

  /** Lines of a file. */
  interface Rows {
    void begin() throws IOException;

    void write(List<FoundItem> items) throws IOException;

    void end() throws IOException;
  }
}
