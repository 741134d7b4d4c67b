package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.variorum.dissemination.Disseminations;
import org.variorum.dissemination.FileFormat;
import org.variorum.dissemination.XmlOut;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.FoundItem;
import org.variorum.readingroom.FoundPiece;

/**
 * Writes what was found as documents of a format in XML, one for each entry, packed into a ZIP: the
 * formats know one thing in a document, and each file in it is the one that stands at the entry's
 * own address. A file at the end says what was left out. Written as it is read.
 */
@ApplicationScoped
class FoundDocuments {
  private static final int AT_ONCE = 2;

  /** Begun at once: each is one slow reader's at most. */
  private static final int BEGUN = 12;

  /** In milliseconds. */
  private static final long WAIT = 5_000;

  private final BranchTurns turns = new BranchTurns(AT_ONCE, BEGUN, WAIT);

  @Inject Disseminations files;

  /**
   * Sends them; whoever has no turn within seconds is told to come again.
   *
   * @param head says what the answer is, once it is sure to come
   * @param pieces what was found, from a line on
   * @param size of a piece
   */
  void send(
      HttpServletResponse response,
      Runnable head,
      FileFormat format,
      IntFunction<FoundPiece> pieces,
      int size,
      Frame frame)
      throws IOException {
    Optional<OutputStream> turn = turns.begin(response.getOutputStream());
    if (turn.isEmpty()) {
      Pages.comeAgain(response);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try (OutputStream out = turn.get()) {
      FoundPiece first = pieces.apply(0); // the search may be away, which is told by a page
      head.run();
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      write(zip, format, from -> from == 0 ? first : pieces.apply(from), size, frame);
      zip.finish();
    }
  }

  private void write(
      ZipOutputStream zip, FileFormat format, IntFunction<FoundPiece> pieces, int size, Frame frame)
      throws IOException {
    Set<EntryId> seen = new HashSet<>();
    int written = 0;
    int from = 0;
    FoundPiece piece;
    do {
      piece = pieces.apply(from);
      List<EntryId> fresh = piece.items().stream().map(FoundItem::id).filter(seen::add).toList();
      for (Map.Entry<EntryId, Consumer<XmlOut>> one :
          files.elements(fresh, format, frame.root()).entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey() + "." + format.ending()));
        zip.write(XmlOut.document(one.getValue()));
        zip.closeEntry();
        written++;
      }
      from += size;
    } while (!piece.last());
    Messages words = Messages.in(frame.tongue());
    zip.putNextEntry(new ZipEntry("README.txt"));
    zip.write(
        words
            .with("found.files.readme", written, seen.size() - written, frame.root())
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
