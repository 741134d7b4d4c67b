package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.DocumentView;
import org.variorum.readingroom.ReadingRoom;

/** Hands an entry's current edition to programs: {@code GET /api/entries/<id>}. */
public class EntryApi extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient ReadingRoom room;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String id = path == null ? "" : path.substring(1);
    if (!EntryId.isValid(id)) {
      ApiFailure.write(response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    DocumentView document = room.document(new EntryId(id)).orElse(null);
    if (document == null) {
      ApiFailure.missing(request, response, room, new EntryId(id));
    } else {
      send(request, response, document);
    }
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, DocumentView document)
      throws IOException {
    String mark = "W/\"" + document.digest().substring(0, 32) + "-" + document.edition() + "\"";
    response.setHeader("ETag", mark);
    response.setHeader("Cache-Control", "no-cache");
    if (document.unlisted()) {
      response.setHeader("X-Robots-Tag", "noindex");
    }
    response.setHeader("Variorum-Edition", Integer.toString(document.edition()));
    response.setHeader("Variorum-Published", document.publishedAt());
    if (mark.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/json");
    response.setContentLength(document.json().length);
    response.getOutputStream().write(document.json());
  }
}
