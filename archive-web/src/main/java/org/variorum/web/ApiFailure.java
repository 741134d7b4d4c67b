package org.variorum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.WithheldView;

/** What a program is told when it asked for what there is not. */
public final class ApiFailure {
  private ApiFailure() {}

  public static void write(HttpServletResponse response, int status) throws IOException {
    write(response, status, reason(status));
  }

  public static void write(HttpServletResponse response, int status, String reason)
      throws IOException {
    send(response, status, "{\"status\":" + status + ",\"error\":\"" + reason + "\"}");
  }

  /**
   * Says why an entry is not there: leads on to the one it was merged into, says that it is hidden,
   * or that there is none such.
   */
  public static void missing(
      HttpServletRequest request, HttpServletResponse response, ReadingRoom room, EntryId id)
      throws IOException {
    missing(request, response, room, id, "");
  }

  /**
   * The same of what lies below an entry.
   *
   * @param rest the path below the entry
   */
  public static void missing(
      HttpServletRequest request,
      HttpServletResponse response,
      ReadingRoom room,
      EntryId id,
      String rest)
      throws IOException {
    Optional<WithheldView> withheld = room.withheld(id, "en");
    EntryId kept = withheld.isPresent() ? null : room.mergedInto(id).orElse(null);
    if (kept == null) {
      missing(response, withheld);
      return;
    }
    String query = request.getQueryString();
    String path = request.getContextPath() + request.getServletPath() + "/" + kept + rest;
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", query == null ? path : path + "?" + query);
    response.setHeader("Cache-Control", "no-cache");
  }

  /** Says that it is hidden, why and since when, if it is; else that there is no such thing. */
  public static void missing(HttpServletResponse response, Optional<WithheldView> withheld)
      throws IOException {
    if (withheld.isEmpty()) {
      write(response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    WithheldView view = withheld.get();
    int status = Pages.status(view);
    if (view.withdrawn()) {
      send(response, status, Tombstones.json(view, status));
      return;
    }
    send(
        response,
        status,
        "{\"status\":%d,\"error\":\"It is hidden\",\"category\":\"%s\",\"since\":\"%s\",\"erased\":%b}"
            .formatted(status, view.category(), view.datetime(), view.suppressed()));
  }

  private static void send(HttpServletResponse response, int status, String text)
      throws IOException {
    byte[] json = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }

  private static String reason(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read";
      case 404 -> "There is no such thing";
      case 405 -> "Only GET and HEAD";
      case 503 -> "This does not answer now; try again in a moment";
      default -> "The archive could not answer";
    };
  }
}
