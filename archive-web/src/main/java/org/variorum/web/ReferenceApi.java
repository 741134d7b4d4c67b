package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.dissemination.Disseminations;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.reference.Reference;
import org.variorum.reference.ReferenceFormat;

/**
 * Hands out references for programs: {@code GET
 * /api/references/<id>?format=bibtex|ris|csl-json&part=…&lang=…}.
 */
public class ReferenceApi extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient ReadingRoom room;
  @Inject transient Disseminations files;
  @Inject transient PublicRoot root;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String id = path == null ? "" : path.substring(1);
    Optional<ReferenceFormat> format = ReferenceFormat.coded(said(request, "format", "csl-json"));
    Optional<Tongue> tongue = Tongue.of(said(request, "lang", "en"));
    if (format.isEmpty() || tongue.isEmpty()) {
      ApiFailure.write(
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "format is one of bibtex, ris and csl-json, lang one of en, ru and de");
      return;
    }
    Optional<Reference> reference =
        EntryId.isValid(id)
            ? room.reference(
                new EntryId(id), said(request, "part", ""), tongue.get().tag(), root.of(request))
            : Optional.empty();
    if (reference.isEmpty()) {
      if (EntryId.isValid(id)) {
        ApiFailure.missing(request, response, room, new EntryId(id));
      } else {
        ApiFailure.write(response, HttpServletResponse.SC_NOT_FOUND);
      }
    } else {
      if (files.mayBeLiving(new EntryId(id))) {
        response.setHeader("X-Robots-Tag", "noindex");
      }
      send(response, format.get(), reference.get());
    }
  }

  private static String said(HttpServletRequest request, String name, String otherwise) {
    String value = request.getParameter(name);
    return value == null ? otherwise : value;
  }

  /** Sends a reference as a file. */
  static void send(HttpServletResponse response, ReferenceFormat format, Reference reference)
      throws IOException {
    byte[] file = format.written(reference).getBytes(StandardCharsets.UTF_8);
    response.setContentType(format.mediaType() + "; charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + reference.key() + "." + format.extension() + "\"");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }
}
